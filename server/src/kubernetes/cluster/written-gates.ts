import type { Settings } from '../../core/settings.js'
import type { Edit, Span } from '../../core/types.js'
import { cluster } from '../cluster.js'
import { removePair } from '../edits.js'
import { minorOf } from '../knowledge.js'
import type { MapNode, Resource, Slice } from '../model.js'
import { asBoolean, asMap, asScalar, asString, entries, get, itemsOf, keyOf } from '../tree.js'
import { changeFlag, removeFlag } from './flag-edits.js'
import type { FeatureGate, GateOwner } from './index.js'
import { knownInvocations, minorNumber, releaseName, releaseOf } from './known-flags.js'
import { literal, type WrittenFlag } from './written-flags.js'

/** A feature gate that a file switches, in a flag or in a configuration file. Spans count from the start of the slice. */
export interface WrittenGate {
  readonly owner: GateOwner
  /** Who reads it: `kubelet`, `kubeadm`, `kind`. */
  readonly program: string
  /** By its second number; `stated` where the file itself tells it. */
  readonly release: { readonly minor: number; readonly name: string; readonly stated: boolean }
  readonly name: string
  readonly nameSpan: Span
  /** The name and its value. */
  readonly span: Span
  readonly on: boolean | undefined
  /** What the tables know of it. */
  readonly gate: FeatureGate | undefined
  readonly remove: () => Edit[]
}

/**
 * The release that a file is surely read by, or an older one: the one that it names, or the oldest that still has support
 * (three minors have).
 */
export const surelyAt = ({ release: { minor, stated } }: WrittenGate): number => (stated ? minor : minor - 2)

/** Every feature gate that a document switches. Empty before the tables are loaded. */
export const gatesIn = (slice: Slice, settings: Settings): readonly WrittenGate[] => [
  ...inFlags(slice, settings),
  ...slice.resources.flatMap(resource => inConfiguration(slice, resource, settings)),
]

const known = (owner: GateOwner, name: string): FeatureGate | undefined => cluster()?.featureGatesOf(owner).get(name)

// ---- flags

function inFlags(slice: Slice, settings: Settings): WrittenGate[] {
  return knownInvocations(slice).flatMap(one => {
    const { component, flags } = one
    // a cloud's own program has gates of its own, and CoreDNS none
    if (component.name === 'cloud-controller-manager' || component.versions === 'coredns') return []
    const owner = component.versions === 'etcd' ? 'etcd' : 'kubernetes'
    const { minor, sure } = releaseOf(one, settings)
    const release = { minor, name: `${component.name} ${releaseName(component, minor)}`, stated: sure }
    return flags.flatMap(({ written, flag }) =>
      flag?.type === 'gates'
        ? itemsIn(slice, written).map(item => ({
            ...item,
            owner,
            program: component.name,
            release,
            gate: known(owner, item.name),
          }))
        : [],
    )
  })
}

type Item = Pick<WrittenGate, 'name' | 'nameSpan' | 'span' | 'on' | 'remove'>

/** `Name=true` and `kube:Name=true` of a list with commas. */
function itemsIn(slice: Slice, written: WrittenFlag): Item[] {
  const { value, valueSpan } = written
  if (value === undefined || !valueSpan) return []
  const exact = slice.text.slice(valueSpan.start, valueSpan.end) === value
  const parts = value.split(',')
  let at = valueSpan.start
  return parts.flatMap((part, index) => {
    const start = at
    at += part.length + 1
    const match = /^(\s*(?:\w+:)?)(\w+)\s*=\s*(\w*)\s*$/.exec(part)
    if (!match) return []
    const [, lead = '', name = '', text = ''] = match
    const from = start + lead.length
    const rest = parts.filter((_, other) => other !== index).join(',')
    return [
      {
        name,
        nameSpan: exact ? { start: from, end: from + name.length } : valueSpan,
        span: exact ? { start: from, end: start + part.trimEnd().length } : valueSpan,
        on: switched(text),
        remove: () => (rest === '' ? removeFlag(slice, written) : changeFlag(slice, written, rest)),
      },
    ]
  })
}

/** As Go reads it. */
const switched = (text: string): boolean | undefined =>
  /^(?:1|t|true)$/i.test(text) ? true : /^(?:0|f|false)$/i.test(text) ? false : undefined

// ---- configuration files

const readers: Readonly<
  Record<string, { readonly group: string; readonly program: string; readonly owner: GateOwner }>
> = {
  KubeletConfiguration: { group: 'kubelet.config.k8s.io', program: 'kubelet', owner: 'kubernetes' },
  KubeProxyConfiguration: { group: 'kubeproxy.config.k8s.io', program: 'kube-proxy', owner: 'kubernetes' },
  ClusterConfiguration: { group: 'kubeadm.k8s.io', program: 'kubeadm', owner: 'kubeadm' },
  Cluster: { group: 'kind.x-k8s.io', program: 'kind', owner: 'kubernetes' },
}

function inConfiguration(slice: Slice, resource: Resource, settings: Settings): WrittenGate[] {
  const reader = Object.hasOwn(readers, resource.kind ?? '') ? readers[resource.kind!] : undefined
  const map = asMap(resource.at('featureGates'))
  if (!reader || resource.group !== reader.group || !map) return []
  const { program, owner } = reader
  const version = statedIn(resource)
  const minor = version === undefined ? minorOf(settings) : minorNumber(version)
  const name = `${program === 'kind' ? 'Kubernetes' : program} 1.${minor}`
  const release = { minor, name, stated: version !== undefined }
  return pairsIn(slice, map).map(item => ({ ...item, owner, program, release, gate: known(owner, item.name) }))
}

/** The version that a file names itself: kubeadm's, or that of the images of kind's nodes where all have the same. */
function statedIn(resource: Resource): string | undefined {
  const texts =
    resource.kind === 'Cluster'
      ? itemsOf(resource.at('nodes')).map(({ value }) => asString(get(value, 'image')) ?? '')
      : [asString(resource.at('kubernetesVersion')) ?? '']
  const found = new Set(texts.map(text => /(?:^|:)v?(1\.\d+)\.\d/.exec(text)?.[1]))
  return found.size === 1 ? [...found][0] : undefined
}

const pairsIn = (slice: Slice, map: MapNode): Item[] =>
  entries(map).flatMap(pair => {
    const { key, value } = pair
    if (key.templated) return []
    const name = literal(slice, key)
    const nameSpan = name.whole ?? { start: name.at, end: name.at + name.text.length }
    const scalar = asScalar(value)
    return [
      {
        name: keyOf(key),
        nameSpan,
        span: { start: key.span.start, end: Math.max(nameSpan.end, scalar?.span.end ?? 0) },
        on: asBoolean(value),
        remove: () => removePair(slice, map, pair),
      },
    ]
  })
