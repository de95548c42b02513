import type { DockerfileRule } from '../rule.js'
import untrustedRegistry from './base/_untrusted-registry.js'
import labelEmail from './labels/_label-email.js'
import labelRevision from './labels/_label-revision.js'
import labelVersion from './labels/_label-version.js'
import missingLabel from './labels/_missing-label.js'
import unexpectedLabel from './labels/_unexpected-label.js'

/** Rules that are quiet until a team sets what they are about: trusted registries, a label schema. */
export const configuredRules: readonly DockerfileRule[] = [
  labelEmail,
  labelRevision,
  labelVersion,
  missingLabel,
  unexpectedLabel,
  untrustedRegistry,
]
