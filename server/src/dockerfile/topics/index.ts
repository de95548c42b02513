import type { DockerfileTopic } from '../topic.js'

/** Every topic about Dockerfiles, group by group. */
export const dockerfileTopics: readonly DockerfileTopic[] = []
