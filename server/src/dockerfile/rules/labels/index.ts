import type { DockerfileRule } from '../../rule.js'
import emptyLabel from './empty-label.js'
import labelEmail from './label-email.js'
import labelKey from './label-key.js'
import labelLicense from './label-license.js'
import labelRevision from './label-revision.js'
import labelSchemaOrg from './label-schema-org.js'
import labelTime from './label-time.js'
import labelUrl from './label-url.js'
import labelVersion from './label-version.js'
import maintainer from './maintainer.js'
import missingLabel from './missing-label.js'
import unexpectedLabel from './unexpected-label.js'

/** What the labels of an image say. */
export const labelsRules: readonly DockerfileRule[] = [
  emptyLabel,
  labelEmail,
  labelKey,
  labelLicense,
  labelRevision,
  labelSchemaOrg,
  labelTime,
  labelUrl,
  labelVersion,
  maintainer,
  missingLabel,
  unexpectedLabel,
]
