import type { DockerfileRule } from '../../rule.js'
import accountInImage from './account-in-image.js'
import copiedCredentialFile from './copied-credential-file.js'
import secretInBuild from './secret-in-build.js'
import secretInImage from './secret-in-image.js'
import secretLikeName from './secret-like-name.js'
import secretLikeNameInBuild from './secret-like-name-in-build.js'
import secretValue from './secret-value.js'
import sensitiveName from './sensitive-name.js'

/** What must not stay in an image. */
export const secretsRules: readonly DockerfileRule[] = [
  accountInImage,
  copiedCredentialFile,
  secretInBuild,
  secretInImage,
  secretLikeName,
  secretLikeNameInBuild,
  secretValue,
  sensitiveName,
]
