import type { DockerfileTopic } from '../../topic.js'
import add from './add.js'
import copy from './copy.js'

/** How files get into the image, and where. */
export const filesTopics: readonly DockerfileTopic[] = [add, copy]
