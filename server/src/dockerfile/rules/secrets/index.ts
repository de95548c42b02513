import type { DockerfileRule } from '../../rule.js'
import copiedCredentialFile from './copied-credential-file.js'
import credentialInImage from './credential-in-image.js'
import secretInVariable from './secret-in-variable.js'
import secretLikeName from './secret-like-name.js'
import secretValue from './secret-value.js'
import sensitiveName from './sensitive-name.js'

/** What must not stay in an image. */
export const secretsRules: readonly DockerfileRule[] = [
  copiedCredentialFile,
  credentialInImage,
  secretInVariable,
  secretLikeName,
  secretValue,
  sensitiveName,
]
