import type { KubernetesRule, ManifestRule } from '../../rule.js'
import customRule from './custom-rule.js'
import deprecatedApiVersion from './deprecated-api-version.js'
import deprecatedField from './deprecated-field.js'
import duplicateItem from './duplicate-item.js'
import duplicateResource from './duplicate-resource.js'
import fieldNotServed from './field-not-served.js'
import ignoredConfigField from './ignored-config-field.js'
import invalidFormat from './invalid-format.js'
import invalidValue from './invalid-value.js'
import labelValue from './label-value.js'
import misplacedField from './misplaced-field.js'
import missingApiVersion from './missing-api-version.js'
import missingField from './missing-field.js'
import missingKind from './missing-kind.js'
import octalNumber from './octal-number.js'
import outOfRange from './out-of-range.js'
import portName from './port-name.js'
import removedApiVersion from './removed-api-version.js'
import undescribedResource from './undescribed-resource.js'
import unknownCustomField from './unknown-custom-field.js'
import unknownField from './unknown-field.js'
import unknownKind from './unknown-kind.js'
import wrongApiVersion from './wrong-api-version.js'
import wrongType from './wrong-type.js'
import yamlBoolean from './yaml-boolean.js'

/** What the kinds and fields of Kubernetes say about a document. */
export const schemaRules: readonly KubernetesRule[] = [
  customRule,
  deprecatedApiVersion,
  deprecatedField,
  duplicateItem,
  fieldNotServed,
  ignoredConfigField,
  invalidFormat,
  invalidValue,
  labelValue,
  misplacedField,
  missingApiVersion,
  missingField,
  missingKind,
  octalNumber,
  outOfRange,
  portName,
  removedApiVersion,
  undescribedResource,
  unknownCustomField,
  unknownField,
  unknownKind,
  wrongApiVersion,
  wrongType,
  yamlBoolean,
]

/** What its documents say about a whole file. */
export const schemaManifestRules: readonly ManifestRule[] = [duplicateResource]
