import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../server/src/kubernetes/schema/defaults.js'
import { deprecatedFields } from '../../server/src/kubernetes/schema/deprecated.js'
import { formats } from '../../server/src/kubernetes/schema/formats/index.js'
import { grammars, keyGrammars, nameGrammar } from '../../server/src/kubernetes/schema/grammars.js'
import { immutableFields } from '../../server/src/kubernetes/schema/immutable.js'
import {
  deprecatedKinds,
  type FieldInfo,
  innermost,
  loadSchema,
  removedKinds,
  typeIn,
} from '../../server/src/kubernetes/schema/index.js'
import { limits } from '../../server/src/kubernetes/schema/limits.js'
import { listKeys, sets } from '../../server/src/kubernetes/schema/list-keys.js'
import { optional, required } from '../../server/src/kubernetes/schema/required.js'
import { values } from '../../server/src/kubernetes/schema/values.js'

const schema = loadSchema(readFileSync(new URL('../../dist/data/kubernetes.json', import.meta.url), 'utf8'))

/** The field of a topic key; every table below is about fields that exist. */
function fieldOf(key: string): FieldInfo {
  const dot = key.indexOf('.')
  const found = schema.type(key.slice(0, dot))?.fields.get(key.slice(dot + 1))
  if (!found) throw new Error(`there is no field ${key}`)
  return found
}
const scalarOf = (key: string) => innermost(fieldOf(key).shape).is

describe('our own tables speak of fields that exist', () => {
  test.each(
    Object.entries({
      defaults: Object.keys(defaults),
      deprecatedFields: Object.keys(deprecatedFields),
      grammars: Object.keys(grammars),
      immutableFields: [...immutableFields],
      keyGrammars: Object.keys(keyGrammars),
      limits: Object.keys(limits),
      listKeys: Object.keys(listKeys),
      optional: [...optional],
      required: [...required],
      sets: [...sets],
      values: Object.keys(values),
    }),
  )('%s', (_, keys) => {
    const unknown = keys.filter(key => {
      const dot = key.indexOf('.')
      return !schema.type(key.slice(0, dot))?.fields.has(key.slice(dot + 1))
    })
    expect(unknown).toEqual([])
  })
})

test('defaults are of their field’s type, and among its values', () => {
  const wrong = Object.entries(defaults).filter(([key, value]) => {
    const plain = value.replace(/^"(.*)"$/, '$1').replace(/^\[(.*)\]$/, '$1')
    const { values: allowed } = fieldOf(key)
    if (plain !== '' && allowed && !allowed.includes(plain)) return true
    const scalar = scalarOf(key)
    if (scalar === 'boolean') return !/^(?:true|false)$/.test(value)
    if (scalar === 'integer') return !/^\d+$/.test(value)
    return scalar === 'object' || scalar === 'any'
  })
  expect(wrong).toEqual([])
})

test('enums are of strings, and sorted', () => {
  expect(Object.keys(values).filter(key => scalarOf(key) !== 'string')).toEqual([])
  expect(Object.entries(values).filter(([, list]) => list.join() !== [...list].sort().join())).toEqual([])
})

test('bounds are of numbers, or of what may be one', () => {
  expect(Object.keys(limits).filter(key => !['integer', 'int-or-string'].includes(scalarOf(key)))).toEqual([])
})

test('grammars are of texts, and known', () => {
  expect(Object.keys(grammars).filter(key => !['string', 'int-or-string', 'integer'].includes(scalarOf(key)))).toEqual(
    [],
  )
  expect(Object.keys(keyGrammars).filter(key => fieldOf(key).shape.is !== 'map')).toEqual([])
  const named = schema.kinds.map(({ kind }) => nameGrammar(kind)).filter(name => name !== undefined)
  expect(
    [...Object.values(grammars), ...Object.values(keyGrammars), ...named].filter(name => !(name in formats)),
  ).toEqual([])
})

test('list keys are fields of the items', () => {
  const wrong = Object.entries(listKeys).filter(([key, names]) => {
    const item = typeIn(innermost(fieldOf(key).shape))
    return fieldOf(key).shape.is !== 'array' || names.some(name => !item?.fields.has(name))
  })
  expect(wrong).toEqual([])
  expect([...sets].filter(key => fieldOf(key).shape.is !== 'array' || scalarOf(key) === 'object')).toEqual([])
})

test('nothing is both required and optional, and no optional one is listed in vain', () => {
  expect([...required].filter(key => optional.has(key))).toEqual([])
  expect([...required].filter(key => !fieldOf(key).required)).toEqual([])
  expect([...optional].filter(key => fieldOf(key).required)).toEqual([])
})

test('what is deprecated names a field that exists instead', () => {
  const wrong = Object.entries(deprecatedFields).filter(
    ([key, { instead, what }]) => what === 'field' && !fieldOf(key).owner.fields.has(instead ?? ''),
  )
  expect(wrong).toEqual([])
})

test('removed kinds are not in the schema any more, nor deprecated ones out of it', () => {
  expect(removedKinds.filter(({ apiVersion, kind }) => schema.kind(apiVersion, kind))).toEqual([])
  expect(schema.kind('discovery.k8s.io/v1', deprecatedKinds['v1/Endpoints']?.instead?.kind ?? '')).toBeDefined()
})

test('names of kinds', () => {
  expect(
    ['Pod', 'Namespace', 'StatefulSet', 'ClusterRole', 'IPAddress', 'ClusterTrustBundle'].map(kind =>
      nameGrammar(kind),
    ),
  ).toEqual(['dns-subdomain', 'dns-label', 'dns-label', 'path-segment', 'ip', undefined])
  expect([35, 36].map(minor => formats['service-name']('1st', minor))).toEqual(['start', undefined])
})
