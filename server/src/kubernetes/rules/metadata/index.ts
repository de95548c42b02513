import type { KubernetesRule } from '../../rule.js'
import annotationsTooLarge from './annotations-too-large.js'
import clusterScopedNamespace from './cluster-scoped-namespace.js'
import deprecatedAnnotation from './deprecated-annotation.js'
import missingName from './missing-name.js'
import nameTooLong from './name-too-long.js'
import severalControllers from './several-controllers.js'
import unqualifiedFinalizer from './unqualified-finalizer.js'

export const metadataRules: readonly KubernetesRule[] = [
  annotationsTooLarge,
  clusterScopedNamespace,
  deprecatedAnnotation,
  missingName,
  nameTooLong,
  severalControllers,
  unqualifiedFinalizer,
]
