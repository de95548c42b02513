import { templateOf } from '../../pods.js'
import { type Labels, labelsOf } from '../../selectors.js'
import { resourcesOf } from '../../topics/_file.js'
import { asString } from '../../tree.js'
import { beside, type Typing } from '../place.js'
import { distinct, type Suggestion, texts, type Words } from '../suggestion.js'
import { containers, namespaces } from './names.js'
import { known, valuesOfKey } from './nodes.js'
import { toolAnnotations, toolValues } from './tools.js'

/** Keys and values of labels, annotations and selectors: what this file says already, then what Kubernetes knows by name. */

const nameOfNamespace = 'kubernetes.io/metadata.name'

/** The labels of the Pods of this file; those of the resource around come first. */
function podLabels({ manifest, resource }: Typing): readonly { readonly labels: Labels; readonly rank: number }[] {
  return resourcesOf(manifest).flatMap(one => {
    const labels = labelsOf(templateOf(one)?.node)
    return labels ? [{ labels, rank: one === resource ? 0 : 1 }] : []
  })
}

/** Any labels of this file. */
const fileLabels = ({ manifest, resource }: Typing): readonly { readonly labels: Labels; readonly rank: number }[] =>
  resourcesOf(manifest).flatMap(one =>
    [one.root, templateOf(one)?.node].flatMap(owner => {
      const labels = labelsOf(owner)
      return labels ? [{ labels, rank: one === resource ? 0 : 1 }] : []
    }),
  )

/** What most Pods are labelled with, for those that are in other files. */
const usual = ['app', 'app.kubernetes.io/name', 'app.kubernetes.io/instance', 'app.kubernetes.io/component']

/** Selectors of namespaces look at other labels than those of Pods. */
const ofNamespaces = ({ below }: Typing): boolean => below.some(step => step === 'namespaceSelector')

function selectorKeys(typing: Typing): readonly Suggestion[] {
  if (ofNamespaces(typing))
    return [
      { text: nameOfNamespace, rank: 0 },
      ...known('label', kinds => kinds.includes('Namespace')).filter(({ detail }) => detail),
    ]
  const own = podLabels(typing)
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ labels, rank }) =>
      [...labels].map(([text, value]) => ({ text, rank, detail: { en: value, 'zh-cn': value } })),
    )
  return own.length > 0 ? distinct(own) : texts(usual, { rank: 4 })
}

/** The values that a label has elsewhere in this file, then those which are known for its name. */
function valuesOf(typing: Typing, key: string | undefined): readonly Suggestion[] {
  if (key === undefined) return []
  if (key === nameOfNamespace) return namespaces(typing)
  const own = [...podLabels(typing), ...fileLabels(typing)].flatMap(({ labels, rank }) => {
    const text = labels.get(key)
    return text === undefined || text === '' ? [] : [{ text, rank }]
  })
  const typed = typing.slice.text.slice(typing.word.start, typing.word.end)
  return distinct([...own.filter(({ text }) => text !== typed), ...valuesOfKey(key)])
}

const entryValues = (typing: Typing): readonly Suggestion[] => {
  const key = typing.below.at(-1)
  return typeof key === 'string' ? valuesOf(typing, key) : []
}

const requirementValues = (typing: Typing): readonly Suggestion[] => valuesOf(typing, asString(beside(typing, 'key')))

function labelKeys(typing: Typing): readonly Suggestion[] {
  const own = fileLabels(typing).flatMap(({ labels }) => texts(labels.keys(), { rank: 1 }))
  return distinct([
    ...known('label', carriedBy(typing)).map(one =>
      one.text.startsWith('app.kubernetes.io/') && !one.deprecated ? { ...one, rank: 2 } : one,
    ),
    ...own,
    ...texts(['app'], { rank: 1 }),
  ])
}

const annotationKeys = (typing: Typing): readonly Suggestion[] =>
  distinct([...known('annotation', carriedBy(typing)), ...toolAnnotations(carriedBy(typing))])

/** The kinds whose metadata the caret is in: the resource's, or a Pod's in its template. */
function carriedBy({ kind, below }: Typing): (kinds: readonly string[]) => boolean {
  const inTemplate = below.includes('template')
  const carrier = inTemplate
    ? 'Pod'
    : below.includes('volumeClaimTemplates')
      ? 'PersistentVolumeClaim'
      : (kind?.kind ?? '')
  return kinds => kinds.includes(carrier)
}

/** Annotations that name a container of the Pod. */
const ofContainers = ['kubectl.kubernetes.io/default-container', 'kubectl.kubernetes.io/default-logs-container']

const annotationValues = (typing: Typing): readonly Suggestion[] => {
  const key = String(typing.below.at(-1))
  return ofContainers.includes(key) ? containers(typing) : [...valuesOfKey(key), ...toolValues(key)]
}

const selectors = ['ServiceSpec.selector', 'ReplicationControllerSpec.selector', 'LabelSelector.matchLabels']

export const labelKeyWords: Words = {
  'ObjectMeta.annotations': annotationKeys,
  'ObjectMeta.labels': labelKeys,
  ...Object.fromEntries(selectors.map(field => [field, selectorKeys])),
}

export const labelWords: Words = {
  'LabelSelectorRequirement.key': selectorKeys,
  'LabelSelectorRequirement.values': requirementValues,
  'ObjectMeta.annotations': annotationValues,
  'ObjectMeta.labels': entryValues,
  'PodAffinityTerm.matchLabelKeys': selectorKeys,
  'PodAffinityTerm.mismatchLabelKeys': selectorKeys,
  'TopologySpreadConstraint.matchLabelKeys': typing => [
    { text: 'pod-template-hash', rank: 0 },
    ...selectorKeys(typing),
  ],
  ...Object.fromEntries(selectors.map(field => [field, entryValues])),
}
