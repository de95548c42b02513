/**
 * Reads one minor's structure from `@kubernetes/client-node`: kinds with plural and scope, models with fields,
 * types, formats and required marks. All of it is generated code; it is read with regular expressions, never run.
 *
 * @typedef {{ type: string, format: string, required: boolean, doc: string }} ModelField
 * @typedef {{ doc: string, fields: Map<string, ModelField> }} Model
 * @typedef {{ group: string, version: string, kind: string, plural: string, namespaced: boolean, model: string }} Kind
 * @typedef {{ minor: number, kinds: Kind[], models: Map<string, Model> }} ClientNode
 */

/** `V1Pod`, `CoreV1Event`, `V1alpha1ClusterTrustBundle` → version and bare name. */
const modelName = /^(?:[A-Z][a-z]+)?V(\d+(?:(?:alpha|beta)\d+)?)([A-Z]\w*)$/

/** @param {string} model */
export function splitModelName(model) {
  const match = modelName.exec(model)
  return match && { version: `v${match[1]}`, name: match[2] }
}

/**
 * @param {import('./fetch.mjs').Package} pack
 * @returns {ClientNode}
 */
export function readClientNode(pack) {
  const { source, paths, read } = pack
  const modern = paths.includes('dist/gen/models/all.js')
  const folder = modern ? 'dist/gen/models/' : 'dist/gen/model/'
  const minorOf = text =>
    Number(/(?:OpenAPI spec version|version of the OpenAPI document): (?:release-|v)1\.(\d+)/.exec(text)?.[1])

  const models = new Map()
  // newer packages still carry the files of older releases: only those in the index count
  const index = modern ? read('dist/gen/models/all.js') : read('dist/gen/model/models.d.ts')
  for (const [, file] of index.matchAll(/^export \* from '(?:\.\.\/models\/|\.\/)(\w+)(?:\.js)?';$/gm)) {
    const code = read(`${folder}${file}.js`)
    const name = modern ? file : file[0].toUpperCase() + file.slice(1)
    if (minorOf(code) === source.minor) models.set(name, readModel(name, code, read(`${folder}${file}.d.ts`)))
  }

  const kinds = []
  const clients = modern
    ? [...read('dist/gen/types/PromiseAPI.js').matchAll(/^export class Promise(\w+Api) /gm)].map(
        ([, name]) => `apis/${name}`,
      )
    : [...read('dist/gen/api/apis.d.ts').matchAll(/^export \* from '\.\/(\w+Api)';$/gm)].map(
        ([, name]) => `api/${name}`,
      )
  for (const client of clients)
    if (paths.includes(`dist/gen/${client}.js`)) kinds.push(...readKinds(read(`dist/gen/${client}.js`)))
  if (models.size < 500 || kinds.length < 70)
    throw new Error(
      `${source.package}@${source.version} is not Kubernetes 1.${source.minor} as it used to be: found ${models.size} models and ${kinds.length} kinds.`,
    )
  return { minor: source.minor, kinds, models }
}

/** @returns {Model} */
function readModel(name, code, types) {
  const table = /\.attributeTypeMap = (\[[\s\S]*?\n?\]);/.exec(code)
  if (!table) throw new Error(`client-node: ${name} has no attributeTypeMap.`)
  const docs = new Map()
  for (const [, doc, member] of types.matchAll(/^ {4}\/\*\*\n((?: {4}\*(?!\/).*\n)*) {4}\*\/\n {4}'([^']+)'\??: /gm))
    docs.set(member, plain(doc))
  const required = new Map()
  for (const [, member, optional] of types.matchAll(/^ {4}'([^']+)'(\??): /gm)) required.set(member, !optional)
  const fields = new Map()
  for (const { name: member, baseName, type, format } of JSON.parse(table[1])) {
    if (!required.has(member)) throw new Error(`client-node: ${name} does not declare ${member}.`)
    fields.set(baseName, { type, format: format ?? '', required: required.get(member), doc: docs.get(member) ?? '' })
  }
  const doc = /\n\/\*\*\n((?:\*(?!\/).*\n)*)\*\/\nexport declare class/.exec(types)
  return { doc: plain(doc?.[1] ?? ''), fields }
}

const plain = doc =>
  doc
    .split('\n')
    .map(line => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
    .replace(/\\(['"])/g, '$1')
    .replaceAll('_*/', '*/')

/** The kinds that can be created: those with a POST to their collection. */
function readKinds(code) {
  const kinds = []
  const calls = code.split(/localVarPath = (?:this\.basePath \+ )?/).slice(1)
  for (const call of calls) {
    const path = /^'([^']+)'/.exec(call)?.[1] ?? ''
    const place = /^\/(?:api|apis\/([^/]+))\/(v[^/]+)\/(namespaces\/\{namespace\}\/)?([a-z]+)$/.exec(path)
    if (!place || !/HttpMethod\.POST|method: 'POST'/.test(call)) continue
    const model = /ObjectSerializer\.serialize\(body, "(\w+)"/.exec(call)?.[1] ?? ''
    const name = splitModelName(model)
    if (!name) throw new Error(`client-node: POST ${path} takes an unknown ${JSON.stringify(model)}.`)
    const [, group = '', version, namespace, plural] = place
    kinds.push({ group, version, kind: name.name, plural, namespaced: Boolean(namespace), model })
  }
  return kinds
}
