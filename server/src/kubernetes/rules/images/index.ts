import type { KubernetesRule } from '../../rule.js'
import imageDigest from './image-digest.js'
import latestTag from './latest-tag.js'
import publicRegistry from './public-registry.js'
import pullPolicyAlways from './pull-policy-always.js'
import pullPolicyImplied from './pull-policy-implied.js'
import registryOfNoCloud from './registry-of-no-cloud.js'

export const imagesRules: readonly KubernetesRule[] = [
  imageDigest,
  latestTag,
  publicRegistry,
  pullPolicyAlways,
  pullPolicyImplied,
  registryOfNoCloud,
]
