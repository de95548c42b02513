import type { KubernetesTopic } from '../../topic.js'
import configMap from './config-map.js'
import configMapData from './config-map-data.js'
import immutable from './immutable.js'
import limitRange from './limit-range.js'
import resourceQuota from './resource-quota.js'
import secret from './secret.js'
import secretData from './secret-data.js'
import secretStringData from './secret-string-data.js'
import secretType from './secret-type.js'

/** What programs are told, and what a namespace may use. */
export const configurationTopics: readonly KubernetesTopic[] = [
  configMap,
  configMapData,
  immutable,
  limitRange,
  resourceQuota,
  secret,
  secretData,
  secretStringData,
  secretType,
]
