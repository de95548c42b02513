import { type Localized, listed } from '../../../core/localized.js'
import { code } from '../../../core/prose.js'
import type { Report, RuleContext } from '../../../core/rule.js'
import type { Settings } from '../../../core/settings.js'
import type { Edit, Span } from '../../../core/types.js'
import { emptyWorkspace, type Workspace } from '../../../core/workspace.js'
import { insertKey } from '../../edits.js'
import type { Value } from '../../emit.js'
import { minorOf } from '../../knowledge.js'
import type { Manifest, Resource, Slice } from '../../model.js'
import { type ControlId, type Offence, type PodSecurityLevel, podSecurityOffences } from '../../pod-security.js'
import { type Labels, labelsOf } from '../../selectors.js'
import { labelsIn as labelsOfFact, namespaceKey } from '../../statements/namespaces.js'
import { asScalar, get, pairAt } from '../../tree.js'
import { isPartial } from '../../validate/partial.js'
import { pointAt, pointIn } from '../_typed.js'
import { resourceHead } from '../hygiene/_resource.js'
import { type Filed, filed, ofKind } from '../networking/_file.js'
import { setInContext } from './_context.js'

/** Tells the labels of a namespace; `undefined` where it is not known. */
export type NamespaceLabels = (name: string) => Labels | undefined

/**
 * The labels of the namespaces that a file itself describes, and of those that one other file of the workspace does:
 * where several do (one for each environment), it is not known which counts.
 */
const labelsIn = (all: readonly Filed[], workspace: Workspace = emptyWorkspace): NamespaceLabels => {
  const known = new Map(
    ofKind(all, '', 'Namespace').map(({ resource }) => [resource.name ?? '', labelsOf(resource.root)] as const),
  )
  return name => {
    if (name === '' || known.has(name)) return known.get(name)
    const [first, second] = workspace.definitions(namespaceKey(name))
    return second || !first ? undefined : labelsOfFact(first.fact)
  }
}

type Mode = 'enforce' | 'warn'

/** A level, and the minor whose controls it means. */
interface Demand {
  readonly level: PodSecurityLevel
  readonly minor: number
}

const levels: readonly PodSecurityLevel[] = ['privileged', 'baseline', 'restricted']

/** What a namespace demands: what the settings say, or else what its labels say; nothing without either. */
function demandOf(mode: Mode, name: string, labels: NamespaceLabels, settings: Settings): Demand {
  const minor = minorOf(settings)
  const { podSecurity } = settings
  if (podSecurity !== 'auto') return { level: mode === 'enforce' ? podSecurity : 'privileged', minor }
  const known = labels(name)
  const level = levels.find(one => one === known?.get(`pod-security.kubernetes.io/${mode}`)) ?? 'privileged'
  const pinned = /^v1\.(\d+)$/.exec(known?.get(`pod-security.kubernetes.io/${mode}-version`) ?? '')?.[1]
  return { level, minor: pinned === undefined ? minor : Number(pinned) }
}

/** What a resource's Pods have or lack that a level does not allow. */
const beyond = (resource: Resource, level: PodSecurityLevel, minor: number): readonly Offence[] =>
  podSecurityOffences(resource, minor).filter(offence => levels.indexOf(offence.level) <= levels.indexOf(level))

/**
 * Reports what the Pods of some kinds have or lack that their namespace does not allow: what it enforces, or what it
 * warns of beyond that. Holes: `namespace`, `level`, `problems`, `kind`.
 */
export const exceeds =
  (mode: Mode, isWanted: (resource: Resource) => boolean) =>
  (manifest: Manifest, report: Report, { settings, workspace }: RuleContext) => {
    const all = filed(manifest)
    const labels = labelsIn(all, workspace)
    const demands = new Map<string, Demand>()
    for (const { resource, namespace, at, edits, slice } of all) {
      const demand = demands.get(namespace) ?? demandOf(mode, namespace, labels, settings)
      demands.set(namespace, demand)
      const { level, minor } = demand
      if (level === 'privileged' || !isWanted(resource) || isPartial(resource)) continue
      const offences = beyond(resource, level, minor)
      const enforced = demandOf('enforce', namespace, labels, settings)
      const refused = mode === 'enforce' ? [] : beyond(resource, enforced.level, enforced.minor)
      const told = new Set(groups(resource, refused).map(({ span }) => span.start))
      for (const { span, group } of groups(resource, offences)) {
        if (told.has(span.start)) continue
        report(
          at(span),
          { level, kind: resource.kind ?? '', namespace: whose(namespace), problems: problemsOf(group) },
          edits(fixOf(slice, group)),
        )
      }
    }
  }

const whose = (namespace: string): Localized =>
  namespace === ''
    ? { en: 'The namespace', 'zh-cn': '所在命名空间' }
    : { en: `The namespace \`${namespace}\``, 'zh-cn': `命名空间 \`${namespace}\` ` }

interface Group {
  readonly span: Span
  readonly group: Offence[]
}

/** The offences place by place: all that a container lacks is told at its name at once. */
function groups(resource: Resource, offences: readonly Offence[]): readonly Group[] {
  const found = new Map<number, Group>()
  for (const offence of offences) {
    const span = spanOf(resource, offence)
    const known = found.get(span.start)
    if (known) known.group.push(offence)
    else found.set(span.start, { span, group: [offence] })
  }
  return [...found.values()]
}

function spanOf(resource: Resource, { path, node, container }: Offence): Span {
  const pair = pairAt(resource.root, ...path)
  if (node && pair) return pointAt(pair)
  if (node) return node.span
  return container ? pointIn({ node: container.node, pair: undefined }, 'name') : resourceHead(resource)
}

const problemsOf = (group: readonly Offence[]): Localized => {
  const wanted = list(group.flatMap(one => (one.wanted === undefined ? [] : [one.wanted])))
  const refused = list(group.flatMap(one => (one.wanted === undefined ? [labelOf(one)] : [])))
  const parts: Localized[] = []
  if (refused) parts.push({ en: `does not allow ${refused.en}`, 'zh-cn': `不允许 ${refused['zh-cn']}` })
  if (wanted) parts.push({ en: `asks for ${wanted.en}`, 'zh-cn': `要求 ${wanted['zh-cn']}` })
  return {
    en: parts.map(({ en }) => en).join(' and '),
    'zh-cn': parts.map(part => part['zh-cn']).join('，并'),
  }
}

const list = (words: readonly string[]): Localized | undefined =>
  words.length > 0 ? listed([...new Set(words)].map(word => code(word))) : undefined

/** The field with its value: `securityContext.privileged: true`, `capabilities.add: SYS_ADMIN`, `hostPath`. */
function labelOf({ path, node }: Offence): string {
  const keys = path.filter(step => typeof step === 'string')
  const name = keys.slice(keys.at(-2) === 'spec' || typeof path.at(-2) === 'number' ? -1 : -2).join('.')
  const scalar = asScalar(node)
  return scalar ? `${name}: ${scalar.value}` : name
}

/** What a fix writes into the security context of a container that lacks it. */
const remedies: Readonly<Partial<Record<ControlId, readonly [string, Value]>>> = {
  allowPrivilegeEscalation: ['allowPrivilegeEscalation', false],
  capabilities_restricted: ['capabilities', { drop: ['ALL'] }],
  runAsNonRoot: ['runAsNonRoot', true],
  seccompProfile_restricted: ['seccompProfile', { type: 'RuntimeDefault' }],
}

/** Adds what is missing. Nothing where one of the offences takes more than an addition. */
function fixOf(slice: Slice, group: readonly Offence[]): Edit[] {
  const owner = group[0]?.container
  const values = group.map(({ control, node, container }) =>
    node || container !== owner ? undefined : remedies[control],
  )
  if (!owner || !values.every(value => value !== undefined)) return []
  if (values.some(([key]) => get(owner.node, 'securityContext', key))) return []
  if (get(owner.node, 'securityContext'))
    return joined(values.flatMap(([key, value]) => setInContext(slice, owner, key, value)))
  return pairAt(owner.node, 'securityContext')
    ? []
    : insertKey(slice, owner.node, 'securityContext', Object.fromEntries(values))
}

/** What is inserted at one place, as one edit. */
function joined(edits: readonly Edit[]): Edit[] {
  const places = new Map<number, Edit>()
  for (const edit of edits) {
    const known = places.get(edit.span.start)
    places.set(edit.span.start, known ? { span: known.span, text: known.text + edit.text } : edit)
  }
  return [...places.values()]
}
