import type { KubernetesRule } from '../../rule.js'
import secretAsEnv from './secret-as-env.js'
import secretByName from './secret-by-name.js'
import secretEnvFrom from './secret-env-from.js'
import secretInConfigMap from './secret-in-config-map.js'
import secretInEnv from './secret-in-env.js'

export const secretsRules: readonly KubernetesRule[] = [
  secretAsEnv,
  secretByName,
  secretEnvFrom,
  secretInConfigMap,
  secretInEnv,
]
