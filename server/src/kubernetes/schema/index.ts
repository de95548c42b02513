export { deprecatedFields } from './deprecated.js'
export { type Format, type FormatName, type FormatProblem, formats } from './formats/index.js'
export { nameGrammar } from './grammars.js'
export { joinSchemas, operatorOf } from './join.js'
export { type Descriptions, loadDescriptions, loadSchema, stability } from './load.js'
export { deprecatedKinds, type Removal, removal, removedKinds, successor } from './removed.js'
export { innermost, type Resolved, resolve, resolveIn, typeIn } from './resolve.js'
export { shortNames } from './short-names.js'
export type {
  Deprecation,
  FieldInfo,
  KindInfo,
  Lifetime,
  Limits,
  Schema,
  Shape,
  StringFormat,
  TypeInfo,
} from './types.js'
export { isIn } from './types.js'
export { valueSince } from './values.js'
