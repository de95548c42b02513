import type { DockerfileTopic } from '../topic.js'
import { buildTopics } from './build/index.js'
import { filesTopics } from './files/index.js'
import { startTopics } from './start/index.js'

/** Every topic about Dockerfiles, group by group. */
export const dockerfileTopics: readonly DockerfileTopic[] = [...startTopics, ...buildTopics, ...filesTopics]
