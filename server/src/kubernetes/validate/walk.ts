import { memo } from '../../core/memo.js'
import type { Span } from '../../core/types.js'
import type { MapNode, Pair, Path, Resource, ScalarNode, SeqNode, YamlNode, YamlProblemCode } from '../model.js'
import { type FieldInfo, isIn, type KindInfo, nameGrammar, type Shape, type TypeInfo } from '../schema/index.js'
import { asScalar, asString, entries, itemsOf, keyOf, pairOf, resolve, type Value } from '../tree.js'
import { readAs11 } from '../yaml11.js'
import { type Chain, meant } from './home.js'
import { isPartial } from './partial.js'
import { isPlaceholder } from './placeholders.js'
import type { DuplicateItem, MissingField, Problem } from './problem.js'
import { bounds, checkName, checkScalar, outside } from './scalar.js'

/** Checks the fields of a resource against what the schema says of its kind: one walk down the tree. */

/** What is known on the way. */
interface Walk {
  readonly resource: Resource
  readonly minor: number
  readonly custom: boolean
  readonly partial: boolean
  /** Where the YAML is broken: what was read around there may not be what is meant. */
  readonly broken: readonly number[]
  readonly problems: Problem[]
  /** What has been said: what several aliases stand for is judged once. */
  readonly said: Set<string>
  /** Places that a misspelt or misplaced field would fill, as `path/field`. */
  readonly claimed: Set<string>
}

/** A value, and how it came to stand there. */
interface At {
  readonly field: FieldInfo
  readonly path: Path
  /** The pair whose value it is; `undefined` for an item of a list. */
  readonly pair: Pair | undefined
  readonly chain: Chain
}

/** More problems of one resource than anyone reads. */
const most = 300

/** Problems of YAML that leave no doubt about what is meant around them. */
const harmless: ReadonlySet<YamlProblemCode> = new Set([
  'alias-bomb',
  'after-separator',
  'bad-escape',
  'control-character',
  'directive',
  'duplicate-key',
])

export function walk(resource: Resource, kind: KindInfo, minor: number, custom: boolean): readonly Problem[] {
  const { slice, root } = resource
  const w: Walk = {
    resource,
    minor,
    custom,
    partial: isPartial(resource),
    broken: slice.problems.filter(({ code }) => !harmless.has(code)).map(({ span }) => span.start),
    problems: [],
    said: new Set(),
    claimed: new Set(),
  }
  object(w, root, kind.type, [], undefined, undefined)
  checkOwnName(w, kind)
  const missing = w.problems.filter((problem): problem is MissingField => problem.is === 'missing-field')
  // a custom resource that lacks several things is a patch for one that has them
  const patch = custom && missing.length > 1
  return w.problems.filter(
    problem =>
      problem.is !== 'missing-field' || !(patch || w.claimed.has(placeOf([...problem.path, problem.field.name]))),
  )
}

const placeOf = (path: Path): string => path.map(step => (typeof step === 'number' ? '*' : step)).join('/')

function say(w: Walk, problem: Problem): void {
  const name = problem.is === 'missing-field' ? problem.field.name : ''
  const key = `${problem.is} ${problem.at.start} ${name}`
  if (w.said.has(key) || w.problems.length >= most) return
  w.said.add(key)
  w.problems.push(problem)
}

/** True where the line of an offset is broken YAML. */
function isBroken({ broken, resource: { slice } }: Walk, offset: number): boolean {
  if (broken.length === 0) return false
  const line = slice.text.lastIndexOf('\n', offset - 1)
  return broken.some(at => slice.text.lastIndexOf('\n', at - 1) === line)
}

// ---- maps of a known type

function object(
  w: Walk,
  node: MapNode,
  type: TypeInfo,
  path: Path,
  outer: Chain | undefined,
  pair: Pair | undefined,
): void {
  const chain: Chain = { node, type, path, outer }
  const top = path.length === 0
  for (const own of entries(node)) {
    const name = keyOf(own.key)
    if (own.key.templated || own.key.source === '') continue
    const field = type.fields.get(name)
    if (!field) unknownField(w, chain, own, name)
    else if (!isIn(field, w.minor)) {
      const is = field.until !== undefined && field.until < w.minor ? 'past-field' : 'future-field'
      say(w, { is, resource: w.resource, at: own.key.span, pair: own, map: node, owner: type, field })
    } else if (!(top && (name === 'status' || (name === 'items' && isList(w.resource))))) {
      if (field.deprecated && !isDefault(own, field))
        say(w, {
          is: 'deprecated-field',
          resource: w.resource,
          at: own.key.span,
          pair: own,
          map: node,
          owner: type,
          field,
        })
      value(w, own.value, field.shape, { field, path: [...path, name], pair: own, chain })
    }
  }
  if (!w.partial && !node.templated) missingFields(w, node, type, path, pair)
}

/** True where what a field would do anyway is written out. */
const isDefault = ({ value }: Pair, field: FieldInfo): boolean => String(asScalar(value)?.value) === field.default

const isList = ({ kind, path }: Resource): boolean => path.length === 0 && kind?.endsWith('List') === true

const requiredOf = memo((type: TypeInfo) => [...type.fields.values()].filter(({ required }) => required))

/** Lists that must be there and may be empty. */
const mayBeEmpty: ReadonlySet<string> = new Set(['CSINodeSpec.drivers', 'PodFailurePolicy.rules'])
/** Texts that must be there and may be empty. */
const mayBeBlank: ReadonlySet<string> = new Set(['GroupResource.group'])

function missingFields(w: Walk, node: MapNode, type: TypeInfo, path: Path, pair: Pair | undefined): void {
  // Kubernetes' own types in a custom resource are often filled in by its operator
  if (w.custom && !type.name.includes('/')) return
  if (w.broken.some(at => node.span.start <= at && at <= node.span.end)) return
  const wanted = requiredOf(type).filter(
    field => isIn(field, w.minor) && !(path.length === 0 && /^(?:apiVersion|kind|metadata)$/.test(field.name)),
  )
  // a `spec` with something in it and nothing of what it needs is a patch
  if (isSpec(path) && wanted.length > 1 && node.pairs.length > 0 && !wanted.some(({ name }) => pairOf(node, name)))
    return
  for (const field of wanted) {
    const own = pairOf(node, field.name)
    if (own && !isEmpty(own.value, field)) continue
    const at = own?.key.span ?? headOf(w, node, path, pair)
    say(w, { is: 'missing-field', resource: w.resource, at, map: node, field, path, empty: own })
  }
}

const isSpec = (path: Path): boolean => path.length === 1 && path[0] === 'spec'

/** True for a value that the API server takes for none. */
function isEmpty(node: YamlNode | undefined, { key, shape }: FieldInfo): boolean {
  const own = resolve(node)
  if (!own) return node === undefined
  if (own.templated) return false
  if (own.type === 'seq') return own.items.length === 0 && shape.is === 'array' && !mayBeEmpty.has(key)
  if (own.type === 'map') return false
  return own.value === null || (own.value === '' && shape.is === 'string' && !mayBeBlank.has(key))
}

/** The word that stands for a map: the key that holds it, the first key in it, the kind of a resource. */
function headOf({ resource }: Walk, node: MapNode, path: Path, pair: Pair | undefined): Span {
  if (path.length === 0) return asScalar(resource.at('kind'))?.span ?? node.span
  return pair?.key.span ?? node.pairs[0]?.key.span ?? node.span
}

/** Fields of older versions of a kind, which `migrate` can rewrite. Of two that go together the second is not reported. */
const outdated: Readonly<Record<string, { readonly unless?: string }>> = {
  'IngressBackend.serviceName': {},
  'IngressBackend.servicePort': { unless: 'serviceName' },
  'IngressSpec.backend': {},
  'ResourceMetricSource.targetAverageUtilization': {},
  'ResourceMetricSource.targetAverageValue': {},
  'PodsMetricSource.metricName': {},
  'PodsMetricSource.targetAverageValue': { unless: 'metricName' },
  'ExternalMetricSource.metricName': {},
  'ExternalMetricSource.metricSelector': { unless: 'metricName' },
  'ExternalMetricSource.targetAverageValue': { unless: 'metricName' },
  'ExternalMetricSource.targetValue': { unless: 'metricName' },
}
/** What the older version has in place of required fields. */
const replaced: Readonly<Record<string, readonly string[]>> = {
  ResourceMetricSource: ['target'],
  PodsMetricSource: ['metric', 'target'],
  ExternalMetricSource: ['metric', 'target'],
}

function unknownField(w: Walk, chain: Chain, pair: Pair, name: string): void {
  const { type, node, path } = chain
  const { resource } = w
  const { key } = pair
  const skipped =
    type.open ||
    name.startsWith('$') ||
    (path.length === 0 && name === 'sops') ||
    (pair.colon === undefined && !node.flow) ||
    // `on`, `yes`: the key is read as something else, which is reported
    (key.style === 'plain' && readAs11(key.source).type !== 'string' && name !== key.source) ||
    isPlaceholder(name) ||
    isBroken(w, key.span.start)
  if (skipped) return
  const base = { resource, at: key.span, pair, map: node, owner: type, name }
  const old = outdated[`${type.name}.${name}`]
  if (old) {
    for (const field of replaced[type.name] ?? []) w.claimed.add(placeOf([...path, field]))
    if (old.unless === undefined || !pairOf(node, old.unless))
      say(w, { is: 'unknown-field', ...base, custom: false, meant: undefined, outdated: true })
    return
  }
  const { name: near, home } = meant(chain, name, pair.value, w.minor)
  if (near !== undefined) w.claimed.add(placeOf([...path, near]))
  if (home) {
    // it would fill its own place, and bring along every map on the way there
    for (let end = home.path.length; end > path.length || end === home.path.length; end--)
      w.claimed.add(placeOf([...home.path.slice(0, end), ...(end === home.path.length ? [name] : [])]))
    for (let end = path.length + 1; end <= home.path.length; end++) w.claimed.add(placeOf(home.path.slice(0, end)))
    say(w, { is: 'misplaced-field', ...base, path, home: home.path, target: home.target, direction: home.direction })
  } else {
    say(w, { is: 'unknown-field', ...base, custom: w.custom, meant: near, outdated: false })
  }
}

// ---- values

function value(w: Walk, node: YamlNode | undefined, shape: Shape, at: At): void {
  const own = resolve(node)
  if (!own) return
  if (own.type === 'scalar') scalar(w, own, shape, at)
  else if (shape.is === 'any') anything(w, own, shape, at)
  else if (own.type === 'map' && shape.is === 'object') object(w, own, shape.type, at.path, at.chain, at.pair)
  else if (own.type === 'map' && shape.is === 'map') map(w, own, shape.of, at)
  else if (own.type === 'seq' && shape.is === 'array') list(w, own, shape.of, at)
  else wrongType(w, own, shape, at)
}

function scalar(w: Walk, node: ScalarNode, shape: Shape, at: At): void {
  if (node.templated || node.value === null || isBroken(w, node.span.start)) return
  const problem = checkScalar(node, shape, at.field, w.minor)
  if (!problem) return
  const { resource } = w
  if (problem.is === 'wrong-type') wrongType(w, node, shape, at)
  else say(w, { resource, at: node.span, node, field: at.field, path: at.path, ...problem })
}

function wrongType(w: Walk, node: Value, shape: Shape, { field, path, pair }: At): void {
  const at =
    node.type === 'scalar' ? node.span : (pair?.key.span ?? { start: node.span.start, end: node.span.start + 1 })
  if (node.type !== 'scalar' && isBroken(w, at.start)) return
  if (node.type === 'scalar' && typeof node.value === 'string' && isPlaceholder(node.value)) return
  say(w, { is: 'wrong-type', resource: w.resource, at, field, path, shape, node, pair })
}

function anything(w: Walk, node: MapNode | SeqNode, shape: Shape, at: At): void {
  if (node.type === 'map' && shape.is === 'any' && shape.object) {
    object(w, node, shape.object, at.path, at.chain, at.pair)
    return
  }
  const loose = shape.is === 'any' && shape.object ? ({ is: 'any' } as const) : shape
  if (node.type === 'map')
    for (const pair of entries(node))
      value(w, pair.value, loose, {
        ...at,
        field: named(at.field, keyOf(pair.key)),
        path: [...at.path, keyOf(pair.key)],
        pair,
      })
  else items(w, node, loose, at)
}

/** A field by another name: of what lies in something that may be anything, only the key is known. */
const named = (field: FieldInfo, name: string): FieldInfo => ({ ...field, name })

function map(w: Walk, node: MapNode, of: Shape, at: At): void {
  const { field } = at
  for (const pair of entries(node)) {
    const { key } = pair
    const name = keyOf(key)
    const path = [...at.path, name]
    if (field.keyFormat && !key.templated && key.source !== '') {
      const problem = checkName(name, field.keyFormat, w.minor, true)
      if (problem?.is === 'bad-format')
        say(w, { resource: w.resource, at: key.span, node: key, field, path, ...problem })
    }
    value(w, pair.value, of, { ...at, path, pair })
  }
}

function list(w: Walk, node: SeqNode, of: Shape, at: At): void {
  const { field, path } = at
  const { minItems, maxItems } = field.limits ?? {}
  const count = node.items.length
  if (!node.templated && outside(count, minItems, maxItems)) {
    const spot = at.pair?.key.span ?? node.span
    say(w, { resource: w.resource, at: spot, node, field, path, ...bounds('items', count, minItems, maxItems) })
  }
  items(w, node, of, at)
  duplicates(w, node, of, at)
}

function items(w: Walk, node: SeqNode, of: Shape, at: At): void {
  for (const [index, item] of node.items.entries())
    value(w, item.value, of, { ...at, path: [...at.path, index], pair: undefined })
}

// ---- lists in which nothing may stand twice

/** Lists whose keys Kubernetes itself refuses to see twice; elsewhere the last one wins, or both count. */
const refused =
  /^(?:PodSpec\.(?:containers|initContainers|ephemeralContainers|volumes|resourceClaims|schedulingGates|topologySpreadConstraints)|(?:Ephemeral)?Container\.(?:volumeMounts|volumeDevices)|ResourceRequirements\.claims|ServiceSpec\.ports|CSINodeSpec\.drivers|\w+WebhookConfiguration\.webhooks|\w+\.matchConditions|ValidatingAdmissionPolicySpec\.variables)$/

function duplicates(w: Walk, node: SeqNode, of: Shape, { field, path }: At): void {
  const { listKeys } = field
  if (!listKeys || of.is !== 'object' || !refused.test(field.key)) return
  const seen = new Map<string, { readonly index: number; readonly at: Span }>()
  for (const [index, item] of itemsOf(node).entries()) {
    const keys = keysOf(item.value, listKeys, of.type)
    const at = asScalar(pairOf(item.value, listKeys[0]!)?.value)
    if (!keys || !at) continue
    const id = JSON.stringify(keys)
    const first = seen.get(id)
    if (!first) seen.set(id, { index, at: at.span })
    else if (first.at.start !== at.span.start) {
      const found: DuplicateItem = {
        ...{ is: 'duplicate-item', resource: w.resource, at: at.span },
        ...{ field, path: [...path, index], keys, first: first.index },
      }
      say(w, found)
    }
  }
}

/** What identifies an item; `undefined` where that is not all known. */
function keysOf(
  item: YamlNode | undefined,
  names: readonly string[],
  type: TypeInfo,
): DuplicateItem['keys'] | undefined {
  const keys: Record<string, string> = {}
  for (const name of names) {
    const scalar = asScalar(pairOf(item, name)?.value)
    const text = scalar?.value ?? type.fields.get(name)?.default
    if (scalar?.templated || text === undefined || text === null || isPlaceholder(String(text))) return undefined
    keys[name] = String(text)
  }
  return keys
}

// ---- metadata.name

function checkOwnName(w: Walk, { kind, type }: KindInfo): void {
  const { resource } = w
  if (isList(resource) || type.group === 'kustomize.config.k8s.io') return
  const metadata = type.fields.get('metadata')?.shape
  const field = metadata?.is === 'object' ? metadata.type.fields.get('name') : undefined
  const format = nameGrammar(kind, w.minor)
  if (!field || !format) return
  for (const [key, suffix] of [
    ['name', ''],
    ['generateName', 'x'],
  ] as const) {
    const node = asScalar(resource.at('metadata', key))
    const text = asString(node)
    if (!node || !text) continue
    const problem = checkName(text + suffix, format, w.minor)
    if (problem?.is === 'bad-format')
      say(w, { resource, at: node.span, node, field, path: ['metadata', key], ...problem, text })
  }
}
