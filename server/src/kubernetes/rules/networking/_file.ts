import { memo } from '../../../core/memo.js'
import { type Edit, type Span, shift } from '../../../core/types.js'
import type { Manifest, Resource, Slice } from '../../model.js'
import { templateOf } from '../../pods.js'
import { type Labels, labelsOf, matches, type Selector, selectorOf } from '../../selectors.js'
import { asScalar, get } from '../../tree.js'

/** A resource of a file, and how to say where something of it stands in the file. */
export interface Filed {
  readonly resource: Resource
  readonly slice: Slice
  /** Empty where it names none; with a template as written. */
  readonly namespace: string
  /** Group and kind. */
  readonly type: string
  readonly at: (span: Span) => Span
  readonly edits: (edits: readonly Edit[]) => Edit[]
}

/** Every resource of a file. */
export const filed = memo(({ slices }: Manifest): readonly Filed[] => {
  const all: Filed[] = []
  for (const { part, start } of slices) {
    const at = (span: Span) => shift(span, start)
    const edits = (edits: readonly Edit[]) => edits.map(({ span, text }) => ({ span: at(span), text }))
    for (const { resource, namespace, type } of resourcesIn(part))
      all.push({ resource, slice: part, namespace, type, at, edits })
  }
  return all
})

/** What is known of the resources of a document without knowing where it stands. */
const resourcesIn = memo((slice: Slice) =>
  slice.resources.map(resource => ({
    resource,
    namespace: namespaceOf(resource),
    type: `${resource.group}/${resource.kind}`,
  })),
)

function namespaceOf(resource: Resource): string {
  const scalar = asScalar(resource.at('metadata', 'namespace'))
  return String((scalar?.templated ? scalar.source : scalar?.value) ?? '')
}

/** Lists of what has something in common, by what that is, in the order of the text. */
function grouped<T>(list: readonly T[], common: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of list) {
    const own = found.get(common(one))
    if (own) own.push(one)
    else found.set(common(one), [one])
  }
  return found
}

const byKind = memo((all: readonly Filed[]) => grouped(all, ({ type }) => type))

/** The resources of a kind, by the group it belongs to. */
export function ofKind(all: readonly Filed[], group: string, ...kinds: readonly string[]): readonly Filed[] {
  const lists = kinds.flatMap(kind => {
    const own = byKind(all).get(`${group}/${kind}`)
    return own ? [own] : []
  })
  return lists.length < 2
    ? (lists[0] ?? none)
    : all.filter(({ resource }) => resource.group === group && kinds.includes(resource.kind ?? ''))
}
const none: readonly Filed[] = []

const byName = memo((list: readonly Filed[]): ReadonlyMap<string, ReadonlyMap<string, readonly Filed[]>> => {
  const found = new Map<string, ReadonlyMap<string, readonly Filed[]>>()
  for (const [namespace, own] of grouped(list, one => one.namespace))
    found.set(
      namespace,
      grouped(own, ({ resource: { name = '' } }) => name),
    )
  return found
})

/** Those of some resources that have a name, in the namespace of another resource. */
export const named = (list: readonly Filed[], name: string | undefined, { namespace }: Filed): readonly Filed[] =>
  name ? (byName(list).get(namespace)?.get(name) ?? none) : none

/** Something that makes Pods, and the labels of those; `undefined` where a template may write some. */
export interface Workload extends Filed {
  readonly labels: Labels | undefined
  /** The labels as `labelled` writes them; none where they are not known. */
  readonly tags: readonly string[]
}

/** What makes Pods in a file. */
export const workloadsOf = memo((all: readonly Filed[]): readonly Workload[] => {
  const workloads: Workload[] = []
  for (const one of all) {
    const pods = podsOf(one.resource)
    if (!pods) continue
    const { resource, slice, namespace, type, at, edits } = one
    workloads.push({ resource, slice, namespace, type, at, edits, labels: pods.labels, tags: pods.tags })
  }
  return workloads
})

const podsOf = memo((resource: Resource): Pick<Workload, 'labels' | 'tags'> | undefined => {
  const node = templateOf(resource)?.node
  if (!node) return undefined
  const labels = node.templated || get(node, 'metadata')?.templated ? undefined : labelsOf(node)
  return { labels, tags: labels ? [...labels].map(([key, value]) => labelled(key, value)) : [] }
})

/** True where two resources name the same namespace, or neither names one. */
export const sameNamespace = (a: Filed, b: Filed): boolean => a.namespace === b.namespace

/** Labels that Kubernetes itself puts on Pods: no template has them. */
const addedLabels = new Set([
  'apps.kubernetes.io/pod-index',
  'batch.kubernetes.io/controller-uid',
  'batch.kubernetes.io/job-completion-index',
  'batch.kubernetes.io/job-name',
  'controller-revision-hash',
  'controller-uid',
  'job-name',
  'pod-template-generation',
  'pod-template-hash',
  'statefulset.kubernetes.io/pod-name',
])

/** The workloads of a namespace, found by the labels of their Pods. */
interface Neighbours {
  readonly all: Workload[]
  readonly byLabel: Map<string, Workload[]>
  /** True where the labels of one of them are not known. */
  hidden: boolean
}

const labelled = (key: string, value: string): string => `${key}=${value}`

const byNamespace = memo((workloads: readonly Workload[]): ReadonlyMap<string, Neighbours> => {
  const found = new Map<string, Neighbours>()
  for (const workload of workloads) {
    const own = found.get(workload.namespace) ?? { all: [], byLabel: new Map<string, Workload[]>(), hidden: false }
    found.set(workload.namespace, own)
    own.all.push(workload)
    if (!workload.labels) own.hidden = true
    for (const tag of workload.tags) {
      const list = own.byLabel.get(tag)
      if (list) list.push(workload)
      else own.byLabel.set(tag, [workload])
    }
  }
  return found
})

/** What a selector asks of templates, and a label that every one it chooses has; `undefined` where it asks for no certain one. */
const wantedBy = memo((selector: Selector) => {
  const requirements = selector.requirements.filter(({ key }) => !addedLabels.has(key))
  const one = requirements.find(({ operator, values }) => operator === 'In' && values.length === 1)
  return { requirements, tag: one && labelled(one.key, one.values[0]!) }
})

/** What was chosen from the workloads of a file: several rules ask the same. */
const choices = memo((_workloads: readonly Workload[]) => new Map<Selector, readonly Workload[] | undefined>())

/** The workloads around a resource whose Pods a selector of it chooses; `undefined` where that is not known of all of them. */
export function chosenBy(
  selector: Selector,
  owner: Filed,
  workloads: readonly Workload[],
): readonly Workload[] | undefined {
  const known = choices(workloads)
  const found = known.get(selector)
  if (found || known.has(selector)) return found
  const chosen = chosenAnew(selector, owner, workloads)
  known.set(selector, chosen)
  return chosen
}

function chosenAnew(selector: Selector, owner: Filed, workloads: readonly Workload[]): readonly Workload[] | undefined {
  const near = byNamespace(workloads).get(owner.namespace)
  if (!near) return []
  const { requirements, tag } = wantedBy(selector)
  const candidates = tag === undefined ? near.all : (near.byLabel.get(tag) ?? [])
  const chosen = candidates.filter(({ labels }) => labels && matches({ requirements }, labels))
  return chosen.length === 0 && near.hidden ? undefined : chosen
}

/** A workload that most likely is meant: it has the resource's name, or a label that the selector wants. */
export function nearTo(selector: Selector, owner: Filed, workloads: readonly Workload[]): Workload | undefined {
  const near = byNamespace(workloads).get(owner.namespace)
  for (const { key, operator, values } of selector.requirements)
    for (const value of operator === 'In' ? values : []) {
      const found = near?.byLabel.get(labelled(key, value))?.[0]
      if (found) return found
    }
  const { name } = owner.resource
  return named(workloads, name, owner)[0] as Workload | undefined
}

/** The workloads that some of these resources select. One whose selector is not known may select any of its namespace. */
export const selectedBy = (owners: readonly Filed[], workloads: readonly Workload[]): ReadonlySet<Workload> =>
  new Set(
    owners.flatMap(owner => {
      const selector = selectorOf(owner.resource)
      const near = byNamespace(workloads).get(owner.namespace)?.all ?? []
      return selector ? (chosenBy(selector, owner, workloads) ?? near) : near
    }),
  )
