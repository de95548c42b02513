import type { Rule } from '../core/rule.js'
import type { DockerfileDocument } from './model.js'

/** A rule about a Dockerfile. It sees the whole file: stages and earlier lines decide what a line does. */
export type DockerfileRule = Rule<DockerfileDocument>
