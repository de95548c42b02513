import type { DockerfileRule } from '../../rule.js'
import latestTag from './latest-tag.js'
import untaggedImage from './untagged-image.js'

/** What a stage builds on. */
export const baseRules: readonly DockerfileRule[] = [latestTag, untaggedImage]
