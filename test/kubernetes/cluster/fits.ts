import type { Types } from '../../../server/src/kubernetes/cluster/config/model.js'
import { duration, quantity } from '../../../server/src/kubernetes/schema/formats/numbers.js'

const basic: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: value => typeof value === 'string',
  integer: value => Number.isInteger(value),
  number: value => typeof value === 'number',
  boolean: value => typeof value === 'boolean',
  duration: value => !duration(String(value)),
  quantity: value => !quantity(String(value)),
  time: value => typeof value === 'string',
  any: () => true,
}

/** The types that are no names of other types. */
export const basicTypes: readonly string[] = Object.keys(basic)

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Where a parsed YAML value does not fit a type: unknown fields, wrong types, values that are not allowed, required
 * fields that are missing. `null` fits everything, as it does in Go. Types of the core API are taken as they come.
 */
export function misfits(value: unknown, type: string, types: Types, path = ''): string[] {
  if (value === null || type.startsWith('core.')) return []
  if (type.startsWith('[]'))
    return Array.isArray(value)
      ? value.flatMap((item, index) => misfits(item, type.slice(2), types, `${path}[${index}]`))
      : [`${path}: no list`]
  if (type.startsWith('map[string]'))
    return isMap(value)
      ? Object.entries(value).flatMap(([key, item]) => misfits(item, type.slice(11), types, `${path}.${key}`))
      : [`${path}: no map`]
  const fields = types[type]
  if (!fields) return basic[type]?.(value) ? [] : [`${path}: no ${type}: ${JSON.stringify(value)}`]
  if (!isMap(value)) return [`${path}: no ${type}`]
  return [
    ...Object.entries(value).flatMap(([name, inner]) => {
      const here = `${path}.${name}`
      const field = fields[name]
      if (!field) return [`${here}: unknown`]
      const strange = [inner].flat().filter(item => field.enum && item !== null && !field.enum.includes(String(item)))
      return [...misfits(inner, field.type, types, here), ...strange.map(item => `${here}: not allowed: ${item}`)]
    }),
    ...Object.entries(fields)
      .filter(([name, { required }]) => required && !Object.hasOwn(value, name))
      .map(([name]) => `${path}.${name}: missing`),
  ]
}
