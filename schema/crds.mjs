import { readChecks } from './ajv.mjs'
import { readDeclarations } from './dts.mjs'

/**
 * The custom resources of well-known operators, from `@kubernetes-models/*`: TypeScript types made from the operators'
 * own Go types. Types of Kubernetes itself are not repeated: `@PodSpec` refers to the table of the core kinds.
 */

/** What the packages do not tell: everything else is namespaced. */
const clusterScoped = new Set([
  'awspca.cert-manager.io/AWSPCAClusterIssuer',
  'cert-manager.io/ClusterIssuer',
  'policy.cert-manager.io/CertificateRequestPolicy',
  'trust.cert-manager.io/Bundle',
  'trust-manager.io/ClusterBundle',
  'gateway.networking.k8s.io/GatewayClass',
  'gateway.networking.x-k8s.io/XMesh',
  'argoproj.io/ClusterAnalysisTemplate',
  'argoproj.io/ClusterWorkflowTemplate',
  'external-secrets.io/ClusterExternalSecret',
  'external-secrets.io/ClusterPushSecret',
  'external-secrets.io/ClusterSecretStore',
  'generators.external-secrets.io/ClusterGenerator',
  'eventing.keda.sh/ClusterCloudEventSource',
  'keda.sh/ClusterTriggerAuthentication',
  'cilium.io/CiliumBGPAdvertisement',
  'cilium.io/CiliumBGPClusterConfig',
  'cilium.io/CiliumBGPNodeConfig',
  'cilium.io/CiliumBGPNodeConfigOverride',
  'cilium.io/CiliumBGPPeerConfig',
  'cilium.io/CiliumCIDRGroup',
  'cilium.io/CiliumClusterwideEnvoyConfig',
  'cilium.io/CiliumClusterwideNetworkPolicy',
  'cilium.io/CiliumEgressGatewayPolicy',
  'cilium.io/CiliumEndpointSlice',
  'cilium.io/CiliumIdentity',
  'cilium.io/CiliumL2AnnouncementPolicy',
  'cilium.io/CiliumLoadBalancerIPPool',
  'cilium.io/CiliumNode',
  'cilium.io/CiliumPodIPPool',
])

/** Types that look like kinds and are parts of others. */
const notKinds = new Set(['EmbeddedPersistentVolumeClaim', 'WithTriggers'])

/**
 * @param {readonly import('./fetch.mjs').Package[]} packs
 * @param {ReadonlyMap<string, string>} coreNames topic name by id of the core table, such as `core.v1.PodSpec`
 * @returns {{ operator: string, kinds: import('./merge.mjs').Kind[], types: Map<string, import('./merge.mjs').Type> }[]}
 */
export function readOperators(packs, coreNames) {
  const declared = new Map()
  const kindsOf = new Map(packs.map(pack => [pack, []]))
  for (const pack of packs)
    for (const entry of declarationsOf(pack)) {
      declared.set(entry.alias, entry)
      if (entry.kind) kindsOf.get(pack).push(entry)
    }
  return packs.map(pack => {
    const reader = makeReader(declared, coreNames)
    const kinds = kindsOf.get(pack).map(entry => ({
      group: entry.group,
      version: entry.version,
      kind: entry.name,
      plural: plural(entry.name),
      namespaced: !clusterScoped.has(`${entry.group}/${entry.name}`),
      type: reader.typeOf(entry),
      mask: 1,
    }))
    if (kinds.length === 0) throw new Error(`${pack.source.package} has no kinds any more.`)
    return { operator: pack.source.operator, kinds, types: reader.types }
  })
}

/** What a package declares: every interface and alias with the long name that others import it by. */
function* declarationsOf({ source, paths, read }) {
  for (const path of paths) {
    const place = /^(?!_schemas\/)(.+)\/([A-Z]\w*)\.d\.ts$/.exec(path)
    if (!place) continue
    const [, folder, name] = place
    const code = read(path)
    const alias = new RegExp(`^export type \\{ I${name} as (\\w+)`, 'm').exec(code)?.[1] ?? `I${name}`
    const declaration = readDeclarations(code, `${source.package} ${path}`).find(one => one.name === `I${name}`)
    if (!declaration) continue
    const apiVersion = literal(declaration, 'apiVersion')
    const [, group, version] = /^(?:(.*)\/)?([^/]+)$/.exec(apiVersion ?? folder)
    const isKind = apiVersion && literal(declaration, 'kind') && !name.endsWith('List') && !notKinds.has(name)
    yield {
      alias,
      name,
      group: group ?? '',
      version,
      kind: Boolean(isKind),
      declaration,
      checks: () =>
        readChecks(paths.includes(`_schemas/${alias.slice(1)}.js`) ? read(`_schemas/${alias.slice(1)}.js`) : ''),
    }
  }
}

const literal = ({ type }, field) => {
  const found = type.is === 'object' && type.members.find(({ name }) => name === field)?.type
  return found && found.is === 'literal' ? found.value : undefined
}

function makeReader(declared, coreNames) {
  /** @type {Map<string, import('./merge.mjs').Type>} */
  const types = new Map()

  function typeOf(entry) {
    const id = `${entry.group}/${entry.version}/${entry.name}`
    if (!types.has(id)) fill(newType(id, entry), entry.declaration, entry.checks(), entry)
    return id
  }
  function newType(id, { group, version }, name = id.split('/').at(-1)) {
    const type = { id, group, version, name, mask: 1, doc: '', open: false, fields: new Map() }
    types.set(id, type)
    return type
  }

  function fill(type, { bases = [], doc = '', type: body }, checks, entry) {
    type.doc ||= doc
    for (const base of bases) {
      const parent = declared.get(base.name)
      if (parent) fill(type, { ...parent.declaration, doc: '' }, merged(parent.checks(), checks), entry)
    }
    const object = firstObject(body)
    if (!object) return
    if (object.index) type.open = true
    for (const member of object.members) {
      const field = { mask: 1, required: member.optional ? 0 : 1, doc: member.doc, type: 'a', limits: undefined }
      const told = checks.fields.get(member.name) ?? { limits: {}, fields: new Map() }
      Object.assign(field, shape(member.type, told, { ...entry, name: type.name + capital(member.name) }))
      if (member.name === 'metadata' && field.type === '@ObjectMeta') field.required = 0
      if (['apiVersion', 'kind'].includes(member.name) && field.values?.length === 1)
        Object.assign(field, { required: 0, values: undefined })
      type.fields.set(member.name, field)
    }
  }

  /** @returns {{ type: string, values?: string[], limits?: object }} */
  function shape(type, checks, place) {
    if (type.is === 'literal') return { type: 's', values: [type.value] }
    if (type.is === 'array') return wrap('[', shape(type.of, checks.items ?? none, place), checks)
    if (type.is === 'and') return shape(type.of.find(part => firstObject(part)) ?? type.of[0], checks, place)
    if (type.is === 'union') return unionShape(type.of, checks, place)
    if (type.is === 'object') {
      if (type.members.length === 0)
        return type.index ? wrap('{', shape(type.index, checks.entries ?? none, place), checks) : { type: 'a' }
      const id = `${place.group}/${place.version}/${place.name}`
      if (!types.has(id)) fill(newType(id, place), { type }, checks, place)
      return { type: `#${id}` }
    }
    if (type.name === 'Array') return shape({ is: 'array', of: type.args[0] }, checks, place)
    if (type.name === 'string') return stringShape(checks)
    if (type.name === 'number') return limited(numberShape(checks), checks)
    if (type.name === 'boolean') return { type: 'b' }
    return named(type.name, checks, place)
  }

  function named(name, checks, place) {
    const own = declared.get(name)
    if (own) {
      const object = own.declaration.type
      const isType = own.declaration.bases.length > 0 || (object.is === 'object' && object.members.length > 0)
      return isType ? { type: `#${typeOf(own)}` } : shape(object, merged(own.checks(), checks), { ...place, ...own })
    }
    const machinery = {
      IObjectMeta: '@ObjectMeta',
      IIoK8sApimachineryPkgApisMetaV1Time: 't',
      IIoK8sApimachineryPkgApisMetaV1MicroTime: 't',
      IIoK8sApimachineryPkgApiResourceQuantity: 'q',
      IIoK8sApimachineryPkgUtilIntstrIntOrString: 'x',
    }[name]
    if (machinery) return { type: machinery }
    const core = /^IIoK8s(?:Api|ApimachineryPkgApis)([A-Z][a-z]+)(V\d+(?:(?:alpha|beta)\d+)?)(\w+)$/.exec(name)
    const topic = core && coreNames.get(`${core[1].toLowerCase()}.${core[2].toLowerCase()}.${core[3]}`)
    return { type: topic ? `@${topic}` : 'a' }
  }

  function unionShape(parts, checks, place) {
    const kinds = parts.filter(part => !(part.is === 'name' && ['null', 'undefined'].includes(part.name)))
    if (kinds.length === 1) return shape(kinds[0], checks, place)
    if (kinds.every(part => part.is === 'literal'))
      return { type: 's', values: kinds.map(part => part.value).filter(value => value !== '') }
    const names = kinds.map(part => (part.is === 'name' ? part.name : ''))
    if (names.sort().join() === 'number,string') return { type: 'x' }
    // one of several forms of an object: the first has all the fields, the others leave some out
    const object = kinds.find(part => firstObject(part)?.members.length > 0)
    return object && kinds.every(part => firstObject(part)) ? shape(object, checks, place) : { type: 'a' }
  }
  return { types, typeOf }
}

const none = { limits: {}, fields: new Map() }

/** The object type that a type is, or is first of all where it is an intersection. */
const firstObject = type =>
  type.is === 'object' ? type : type.is === 'and' ? type.of.map(firstObject).find(Boolean) : undefined

const merged = (a, b) => ({
  ...a,
  ...b,
  limits: { ...a.limits, ...b.limits },
  fields: new Map([...a.fields, ...b.fields]),
})

function wrap(prefix, inner, checks) {
  const own = limited({}, checks).limits
  const limits = own || inner.limits ? { ...inner.limits, ...own } : undefined
  return { ...inner, type: prefix + inner.type, limits }
}

const limited = (shape, { limits }) => (Object.keys(limits).length > 0 ? { ...shape, limits } : shape)
const numberShape = ({ type, format }) => ({ type: type === 'number' ? 'n' : format === 'int64' ? 'l' : 'i' })
const stringShape = checks =>
  checks.format === 'byte'
    ? { type: '6' }
    : checks.format === 'date-time'
      ? { type: 't' }
      : limited({ type: 's' }, checks)
const capital = name => name.replace(/^./, first => first.toUpperCase()).replace(/\W+/g, '')

/** As Kubernetes makes plurals of kinds. */
const plural = kind =>
  kind
    .toLowerCase()
    .replace(/(?:(s|x|z|ch|sh)|([^aeiou])y)?$/, (_, hiss, consonant) =>
      hiss ? `${hiss}es` : consonant ? `${consonant}ies` : 's',
    )
