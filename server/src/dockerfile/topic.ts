import type { Topic } from '../core/topic.js'
import type { DockerfileDocument, DockerfileNode } from './model.js'

/** A place of a Dockerfile that somebody asks about. */
export interface DockerfilePlace {
  readonly document: DockerfileDocument
  readonly node: DockerfileNode
}

/** A topic about a Dockerfile. `key` is one of those that `topic-keys.ts` makes of a place. */
export type DockerfileTopic = Topic<DockerfilePlace>
