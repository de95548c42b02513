import type { DockerfileTopic } from '../../topic.js'
import run from './run.js'

/** Commands of the build. */
export const buildTopics: readonly DockerfileTopic[] = [run]
