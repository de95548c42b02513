import { defaults } from './defaults.js'
import { deprecatedFields } from './deprecated.js'
import { grammars, keyGrammars } from './grammars.js'
import { immutableFields } from './immutable.js'
import { limits } from './limits.js'
import { listKeys, sets } from './list-keys.js'
import { optional, required } from './required.js'
import type { FieldInfo } from './types.js'
import { values } from './values.js'

type Annotations = Omit<FieldInfo, 'name' | 'owner' | 'key' | 'shape' | 'since' | 'until'>

/** What our own tables add to a field: `told` is what the packages tell. */
export function annotationsOf(key: string, told: Pick<FieldInfo, 'required' | 'values' | 'limits'>): Annotations {
  return {
    required: (told.required && !optional.has(key)) || required.has(key),
    values: values[key] ?? told.values,
    default: defaults[key],
    listKeys: listKeys[key],
    set: sets.has(key),
    deprecated: key in deprecatedFields,
    immutable: immutableFields.has(key),
    format: grammars[key],
    keyFormat: keyGrammars[key],
    limits: limits[key] ?? told.limits,
  }
}
