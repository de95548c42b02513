import { templateOf } from '../../pods.js'
import { labelsOf, textsOf } from '../../selectors.js'
import { get } from '../../tree.js'
import type { Typing } from '../place.js'
import { type Suggestion, texts, type Words } from '../suggestion.js'

/** What the downward API tells a container of its Pod. Variables and files do not get the same. */

const both = ['metadata.name', 'metadata.namespace', 'metadata.uid']
const variables = [
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
]
const files = ['metadata.annotations', 'metadata.labels']

/** `status.hostIPs` came with 1.28 behind a gate, so it is as old as the oldest minor that we know. */
function paths(typing: Typing): readonly Suggestion[] {
  const inVolume = typing.below.includes('volumes') || typing.below.includes('downwardAPI')
  const template = typing.resource && templateOf(typing.resource)
  const labels = [...(labelsOf(template?.node)?.keys() ?? [])]
  const annotations = [...(textsOf(get(template?.node, 'metadata', 'annotations'))?.keys() ?? [])]
  return [
    ...texts([...both, ...(inVolume ? files : variables)]),
    ...texts(
      [...labels.map(key => `metadata.labels['${key}']`), ...annotations.map(key => `metadata.annotations['${key}']`)],
      { rank: 2 },
    ),
    ...(labels.length + annotations.length > 0
      ? []
      : texts(["metadata.labels['']", "metadata.annotations['']"], { rank: 3 })),
  ]
}

const amounts = (): readonly Suggestion[] =>
  texts(['limits', 'requests'].flatMap(side => ['cpu', 'memory', 'ephemeral-storage'].map(name => `${side}.${name}`)))

/** The units in which an amount is told: whole cores, bytes, and larger ones. */
function divisors({ resource, below }: Typing): readonly Suggestion[] {
  const told = get(resource?.root, ...below.slice(0, -1), 'resource')
  const cpu = told?.type === 'scalar' && String(told.value).endsWith('.cpu')
  return texts(cpu ? ['1', '1m'] : ['1', '1Ki', '1Mi', '1Gi', '1k', '1M', '1G'])
}

export const downwardWords: Words = {
  'ObjectFieldSelector.fieldPath': paths,
  'ResourceFieldSelector.resource': amounts,
  'ResourceFieldSelector.divisor': divisors,
}
