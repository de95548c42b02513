import { readDeclarations } from './dts.mjs'

/**
 * Reads one minor from `@pulumi/kubernetes`: every type by `group.version.Name`, with full descriptions.
 * It keeps what Kubernetes has removed and lacks list types, so it proves neither a removal nor an absence.
 *
 * @typedef {{ type: import('./dts.mjs').Type, required: boolean, doc: string }} PulumiField
 * @typedef {{ doc: string, fields: Map<string, PulumiField> }} PulumiType
 * @typedef {{ minor: number, types: Map<string, PulumiType>, kinds: Map<string, { apiVersion: string, kind: string }> }} Pulumi
 */

/**
 * @param {import('./fetch.mjs').Package} pack
 * @returns {Pulumi}
 */
export function readPulumi({ source, paths, read }) {
  const types = new Map()
  for (const { name, doc, type } of readDeclarations(read('types/output.d.ts'), `${source.package} output.d.ts`)) {
    if (!isApiType(name) || type.is !== 'object') continue
    const fields = new Map()
    for (const member of type.members)
      fields.set(fieldName(member.name), { type: unwrap(member.type), required: false, doc: member.doc })
    types.set(name, { doc: plainText(doc), fields })
  }
  // what must be given is only in the inputs
  for (const { name, type } of readDeclarations(read('types/input.d.ts'), `${source.package} input.d.ts`)) {
    const known = types.get(name)
    if (!known || type.is !== 'object') continue
    for (const member of type.members) {
      const field = known.fields.get(fieldName(member.name))
      if (field) field.required = !member.optional
    }
  }
  for (const { fields } of types.values()) for (const field of fields.values()) field.doc = plainText(field.doc)

  const kinds = new Map()
  for (const path of paths) {
    const place = /^([a-z]+)\/(v\d\w*)\/(?!index)\w+(?<!List|Patch)\.js$/.exec(path)
    if (!place) continue
    const code = read(path)
    const apiVersion = /resourceInputs\["apiVersion"\] = "([^"]+)"/.exec(code)?.[1]
    const kind = /resourceInputs\["kind"\] = "([^"]+)"/.exec(code)?.[1]
    if (apiVersion && kind) kinds.set(`${place[1]}.${place[2]}.${kind}`, { apiVersion, kind })
  }
  if (types.size < 700 || kinds.size < 140)
    throw new Error(
      `${source.package}@${source.version} is not as it used to be: found ${types.size} types and ${kinds.size} kinds.`,
    )
  return { minor: source.minor, types, kinds }
}

const isApiType = name => /^[a-z]+\.v\d\w*\.[A-Z]\w*$/.test(name) && !/(Patch|List)$/.test(name)

/** Pulumi cannot write dashes in a name. */
const fieldName = name => (name.startsWith('x_kubernetes_') ? name.replaceAll('_', '-') : name)

/** Takes `pulumi.Input<…>` and `| undefined` off a type. */
function unwrap(type) {
  if (type.is === 'name' && type.name === 'pulumi.Input') return unwrap(type.args[0])
  if (type.is === 'array') return { ...type, of: unwrap(type.of) }
  if (type.is === 'object' && type.index) return { ...type, index: unwrap(type.index) }
  if (type.is === 'union') {
    const of = type.of.map(unwrap).filter(part => !(part.is === 'name' && part.name === 'undefined'))
    return of.length === 1 ? of[0] : { is: 'union', of }
  }
  return type
}

/** Doc comments cannot hold an end of comment as it is. */
const plainText = doc => doc.replaceAll('*&#47;', '*/')

/** The id of the type that a field holds or lists or maps to, if it is one of the API's. */
export function referenced(type) {
  if (type.is === 'array') return referenced(type.of)
  if (type.is === 'object') return type.index && referenced(type.index)
  if (type.is === 'union') return type.of.map(referenced).find(Boolean)
  if (type.is !== 'name') return undefined
  return /^(?:inputs|outputs)\.(.+)$/.exec(type.name)?.[1]
}
