import type { DockerfileTopic } from '../../topic.js'
import cmd from './cmd.js'
import entrypoint from './entrypoint.js'

/** What a container starts, and how it is watched and stopped. */
export const startTopics: readonly DockerfileTopic[] = [cmd, entrypoint]
