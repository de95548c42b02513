import type { KubernetesRule } from '../../rule.js'
import imageDigest from './image-digest.js'
import latestTag from './latest-tag.js'
import pullPolicyAlways from './pull-policy-always.js'

export const imagesRules: readonly KubernetesRule[] = [imageDigest, latestTag, pullPolicyAlways]
