import type { KubernetesRule } from '../../rule.js'
import configKeyTwice from './config-key-twice.js'
import configTooLarge from './config-too-large.js'
import dockerConfigJson from './docker-config-json.js'
import secretKeyTwice from './secret-key-twice.js'
import secretKeys from './secret-keys.js'

export const configurationRules: readonly KubernetesRule[] = [
  configKeyTwice,
  configTooLarge,
  dockerConfigJson,
  secretKeyTwice,
  secretKeys,
]
