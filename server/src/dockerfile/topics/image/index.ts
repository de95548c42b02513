import type { DockerfileTopic } from '../../topic.js'
import fromTopic from './from.js'
import imageDigest from './image-digest.js'
import imageRegistry from './image-registry.js'
import imageRepository from './image-repository.js'
import imageTag from './image-tag.js'
import platform from './platform.js'
import stage from './stage.js'

/** Images, their names, and the stages that are built on them. */
export const imageTopics: readonly DockerfileTopic[] = [
  fromTopic,
  imageDigest,
  imageRegistry,
  imageRepository,
  imageTag,
  platform,
  stage,
]
