import type { DockerfileRule } from '../../rule.js'
import emptyLabel from './empty-label.js'
import labelKey from './label-key.js'
import labelLicense from './label-license.js'
import labelSchemaOrg from './label-schema-org.js'
import labelTime from './label-time.js'
import labelUrl from './label-url.js'
import maintainer from './maintainer.js'

/** What the labels of an image say. */
export const labelsRules: readonly DockerfileRule[] = [
  emptyLabel,
  labelKey,
  labelLicense,
  labelSchemaOrg,
  labelTime,
  labelUrl,
  maintainer,
]
