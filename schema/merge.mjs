import { modelIn, nameModels } from './names.mjs'
import { referenced } from './pulumi.mjs'

/**
 * Merges all minors into one table. `mask` has bit 0 for the first minor, bit 1 for the next, and so on.
 *
 * A type is written as a few characters: `s` string, `i` int32, `l` int64, `n` number, `b` boolean, `x` int or string,
 * `q` quantity, `t` time, `6` base64 bytes, `a` anything, `#id` another type, and before these `[` a list of, `{` a map to.
 *
 * @typedef {{ type: string, mask: number, required: number, doc: string, values?: string[] }} Field
 * @typedef {{ id: string, group: string, version: string, name: string, mask: number, doc: string, fields: Map<string, Field> }} Type
 * @typedef {{ group: string, version: string, kind: string, plural: string, namespaced: boolean, type: string, mask: number }} Kind
 */

export const firstMinor = 28
export const lastMinor = 37
const bit = minor => 1 << (minor - firstMinor)

/** Kinds that are new in a minor that only pulumi has, and have no older version that tells scope and plural. */
const newest = {
  'lifecycle.v1alpha1.Eviction': { plural: 'evictions', namespaced: true },
  'lifecycle.v1alpha1.EvictionRequest': { plural: 'evictionrequests', namespaced: true },
  'scheduling.v1alpha3.CompositePodGroup': { plural: 'compositepodgroups', namespaced: true },
}

/**
 * Kinds and fields that a minor dropped of which only pulumi tells, and pulumi keeps them. Those of 1.31 and 1.35 from the
 * deprecated API migration guide and the changelogs, those of 1.37 from its API reference (kubernetes-sigs/reference-docs#470).
 */
const gone = {
  31: [/^networking\.v1alpha1\./, /^resource\.v1alpha2\./, /^core\.v1\.PodResourceClaim\.source$/],
  35: [/^storage\.v1alpha1\.VolumeAttributesClass$/, /^storagemigration\.v1alpha1\./],
  37: [
    /^certificates\.v1alpha1\./,
    /^networking\.v1beta1\./,
    /^scheduling\.v1alpha2\./,
    /^storage\.v1beta1\.VolumeAttributesClass$/,
  ],
}

/**
 * @param {readonly import('./client-node.mjs').ClientNode[]} clients
 * @param {readonly import('./pulumi.mjs').Pulumi[]} pulumis
 * @param {ReturnType<typeof import('./kubernetes-models.mjs').readKubernetesModels>} extras
 * @returns {{ kinds: Kind[], types: Map<string, Type> }}
 */
export function merge(clients, pulumis, extras) {
  const oldestFirst = [...pulumis].sort((a, b) => a.minor - b.minor)
  const named = new Map(oldestFirst.flatMap(({ types }) => [...types]))
  const types = new Map()
  const kinds = new Map()

  for (const client of [...clients].sort((a, b) => a.minor - b.minor)) addClient(client, named, types, kinds)
  for (const pulumi of oldestFirst) addPulumi(pulumi, oldestFirst, types, kinds)
  for (const type of types.values()) addExtras(type, types, extras)
  addDocs(types, named, kinds)
  for (const name of ['additionalItems', 'additionalProperties', 'dependencies', 'items']) {
    // either a schema or something else (a boolean, a list): what is inside a schema is known all the same
    const schema = types.get('apiextensions.v1.JSONSchemaProps')
    const field = schema.fields.get(name)
    field.type = field.type.replace(/a$/, `a#${schema.id}`)
  }
  dropUnreachable(types, kinds)

  const minors = new Set([...clients, ...pulumis].map(({ minor }) => minor))
  for (let minor = firstMinor; minor <= lastMinor; minor++)
    if (!minors.has(minor)) throw new Error(`schema/sources.json has no package for Kubernetes 1.${minor}.`)
  return { kinds: [...kinds.values()], types }
}

/** A minor that client-node describes exactly. The newest one says what a field's type is. */
function addClient(client, named, types, kinds) {
  const ids = nameModels(client, named)
  const here = bit(client.minor)
  for (const { model, ...kind } of client.kinds) {
    const id = ids.get(model)
    const known = kinds.get(id) ?? { ...kind, type: id, mask: 0 }
    kinds.set(id, { ...known, ...kind, mask: known.mask | here })
  }
  for (const [model, id] of ids) {
    const type = typeOf(types, id)
    type.mask |= here
    const { doc, fields } = client.models.get(model)
    type.doc = doc
    for (const [name, field] of fields) {
      const known = type.fields.get(name) ?? { type: '', mask: 0, required: 0, doc: '' }
      type.fields.set(name, {
        ...known,
        type: clientType(field.type, field.format, client.models, ids),
        mask: known.mask | here,
        required: known.required | (field.required ? here : 0),
        doc: field.doc,
      })
    }
  }
}

function clientType(type, format, models, ids) {
  const list = /^Array<(.*)>$/.exec(type)
  if (list) return `[${clientType(list[1], format, models, ids)}`
  const map = /^\{ \[key: string\]: (.*); \}$/.exec(type)
  if (map) return `{${clientType(map[1], format, models, ids)}`
  const model = modelIn(type, models)
  if (model) return `#${ids.get(model)}`
  const scalar = scalars[`${type} ${format}`] ?? scalars[type]
  if (!scalar) throw new Error(`client-node: unknown type ${type} (${format}).`)
  return scalar
}
const scalars = {
  string: 's',
  'string byte': '6',
  number: 'i',
  'number int64': 'l',
  'number double': 'n',
  boolean: 'b',
  Date: 't',
  V1MicroTime: 't',
  IntOrString: 'x',
  any: 'a',
  object: 'a',
}

/**
 * A minor that only pulumi describes. It keeps fields and kinds that Kubernetes has removed, so a thing counts when a
 * neighbouring minor has it, or when it is new: no minor of client-node and no earlier pulumi has it.
 */
function addPulumi(pulumi, pulumis, types, kinds) {
  const here = bit(pulumi.minor)
  const near = bit(pulumi.minor - 1) | bit(pulumi.minor + 1)
  const both = pulumi.minor === lastMinor ? bit(pulumi.minor - 1) : near
  const earlier = pulumis.filter(({ minor }) => minor < pulumi.minor)
  const isGone = id => gone[pulumi.minor].some(pattern => pattern.test(id))
  const isNew = (mask, has) => mask === 0 && earlier.length > 0 && !earlier.some(has)

  for (const [id, { apiVersion, kind }] of pulumi.kinds) {
    if (isGone(id)) continue
    const known = kinds.get(id)
    if (known ? known.mask & near : isNew(0, ({ kinds }) => kinds.has(id))) {
      const [version, group = ''] = apiVersion.split('/').reverse()
      kinds.set(id, known ?? { group, version, kind, ...placeOf(id, kinds), type: id, mask: 0 })
      kinds.get(id).mask |= here
    }
  }
  // kinds that pulumi leaves out (reviews) go on as their neighbours have them
  for (const [id, kind] of kinds) if (!pulumi.types.has(id) && (kind.mask & both) === both) kind.mask |= here

  const seen = new Set()
  const waiting = [...kinds.values()].filter(({ mask }) => mask & here).map(({ type }) => type)
  for (let id = waiting.pop(); id; id = waiting.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const type = typeOf(types, id)
    const source = pulumi.types.get(id)
    if (!source && (type.mask & both) !== both) continue
    const fresh = type.mask === 0
    type.mask |= here
    for (const [name, field] of source?.fields ?? []) {
      if (isGone(`${id}.${name}`)) continue
      const known = type.fields.get(name)
      const present = known ? known.mask & near : fresh || isNew(0, ({ types }) => types.get(id)?.fields.has(name))
      if (!present) continue
      const told = known ?? { type: pulumiType(field.type, id, name, types), mask: 0, required: 0, doc: '' }
      const required = known ? known.required & near && bit(pulumi.minor - 1) & known.required : field.required
      type.fields.set(name, { ...told, mask: told.mask | here, required: told.required | (required ? here : 0) })
    }
    if (!source) {
      for (const field of type.fields.values())
        if ((field.mask & both) === both) {
          field.mask |= here
          if ((field.required & both) === both) field.required |= here
        }
    }
    for (const { type: text, mask } of type.fields.values())
      if (mask & here && text.includes('#')) waiting.push(text.slice(text.indexOf('#') + 1))
  }
}

/** Scope and plural, from another version of the kind. */
function placeOf(id, kinds) {
  const [group, , name] = id.split('.')
  const sibling =
    [...kinds].find(([other]) => other.startsWith(`${group}.`) && other.endsWith(`.${name}`))?.[1] ?? newest[id]
  if (!sibling) throw new Error(`Nobody says whether ${id} is namespaced: add it to "newest" in schema/merge.mjs.`)
  return { plural: sibling.plural, namespaced: sibling.namespaced }
}

function pulumiType(type, owner, field, types) {
  if (type.is === 'array') return `[${pulumiType(type.of, owner, field, types)}`
  if (type.is === 'object' && type.index) return `{${pulumiType(type.index, owner, field, types)}`
  const ref = referenced(type)
  if (ref && type.is === 'name') return `#${ref}`
  const names = type.is === 'union' ? type.of.map(part => part.name) : [type.name]
  if (type.is === 'literal' || names.join() === 'string') return siblingScalar(owner, field, types) ?? 's'
  if (names.join() === 'number') return 'i'
  if (names.join() === 'boolean') return 'b'
  if (names.join() === 'number,string') return 'x'
  if (names.join() === 'any') return 'a'
  throw new Error(`pulumi: unknown type of ${owner}.${field}: ${JSON.stringify(type)}`)
}

/** Strings are also times, quantities and bytes: another version of the type may know. */
function siblingScalar(owner, field, types) {
  const [group, , name] = owner.split('.')
  for (const type of types.values())
    if (type.group === group && type.name === name) {
      const known = type.fields.get(field)?.type.replace(/^[[{]+/, '')
      if (known && 'tq6'.includes(known)) return known
    }
  return undefined
}

/** Enums and quantities, from the type itself or from another version of it. */
function addExtras(type, types, extras) {
  const own = extras.get(type.id)
  const siblings = [...types.values()].filter(
    other => other !== type && other.group === type.group && other.name === type.name,
  )
  for (const [name, field] of type.fields) {
    const extra =
      own?.get(name) ?? (own ? undefined : siblings.map(({ id }) => extras.get(id)?.get(name)).find(Boolean))
    if (extra?.values) field.values = extra.values
    if (extra?.quantity) field.type = field.type.replace(/s$/, 'q')
  }
}

/**
 * Pulumi has every description whole; client-node loses those of fields that hold another type.
 * Of kinds pulumi tells more than we want: how its own engine waits for them.
 */
function addDocs(types, named, kinds) {
  for (const [id, type] of types) {
    const source = named.get(id)
    type.doc = (kinds.has(id) ? type.doc : source?.doc) || type.doc || source?.doc || ''
    for (const [name, field] of type.fields) field.doc = source?.fields.get(name)?.doc || field.doc
  }
}

function dropUnreachable(types, kinds) {
  const reached = new Set()
  const waiting = [...kinds.values()].map(({ type }) => type)
  for (let id = waiting.pop(); id; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    for (const { type } of types.get(id).fields.values())
      if (type.includes('#')) waiting.push(type.slice(type.indexOf('#') + 1))
  }
  for (const id of types.keys()) if (!reached.has(id)) types.delete(id)
}

function typeOf(types, id) {
  const known = types.get(id)
  if (known) return known
  const [group, version, name] = id.split('.')
  const type = { id, group, version, name, mask: 0, doc: '', fields: new Map() }
  types.set(id, type)
  return type
}
