import { same } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import { containersOf, podSpecOf } from '../../pods.js'
import { selectorOf } from '../../selectors.js'
import { chosenBy, resourcesOf } from '../../topics/_file.js'
import { podAt } from '../../topics/_pod.js'
import { asNumber, asString, get, itemsOf } from '../../tree.js'
import { beside, type Typing } from '../place.js'
import { always, distinct, type Suggestion, texts, type Words } from '../suggestion.js'

/** Ports that the file opens, by name and by number, where they are referred to. */

/** The ports in a list: names first, since they survive a change of the number. */
function portsIn(
  list: YamlNode | undefined,
  number: 'containerPort' | 'port',
  want: 'both' | 'name' | 'number' = 'both',
): readonly Suggestion[] {
  return itemsOf(list).flatMap(({ value }) => {
    const name = asString(get(value, 'name'))
    const port = asNumber(get(value, number))
    const named =
      name === undefined || want === 'number'
        ? []
        : [{ text: name, rank: 0, ...(port !== undefined && { detail: same(String(port)) }) }]
    const numbered =
      port === undefined || want === 'name'
        ? []
        : [{ text: String(port), rank: 1, ...(name !== undefined && { detail: same(name) }) }]
    return [...named, ...numbered]
  })
}

/** A probe speaks to its own container. */
function ownPorts({ resource, below }: Typing): readonly Suggestion[] {
  const container = resource && podAt({ resource, path: below })?.container
  return portsIn(get(container?.node, 'ports'), 'containerPort')
}
const ownNumbers = (typing: Typing): readonly Suggestion[] => ownPorts(typing).filter(({ text }) => /^\d/.test(text))

/** A Service sends to the Pods that it chooses; where it chooses none of this file, to any of them. */
function targets({ manifest, resource }: Typing): readonly Suggestion[] {
  if (!resource) return []
  const selector = selectorOf(resource)
  const chosen =
    selector && selector.requirements.length > 0
      ? chosenBy(manifest, selector, namespace => namespace === resource.namespace)
      : []
  const makers = chosen.length > 0 ? chosen : resourcesOf(manifest).filter(podSpecOf)
  return distinct(makers.flatMap(containersOf).flatMap(({ node }) => portsIn(get(node, 'ports'), 'containerPort')))
}

/** The ports of the Service that a backend names. */
const ofService =
  (want: 'name' | 'number') =>
  ({ manifest, resource, parents }: Typing): readonly Suggestion[] => {
    const backend = parents.findLast(parent => asString(get(parent, 'name')) !== undefined && get(parent, 'port'))
    const name = asString(get(backend, 'name'))
    return resourcesOf(manifest)
      .filter(
        one =>
          one.kind === 'Service' && one.namespace === resource?.namespace && (name === undefined || one.name === name),
      )
      .flatMap(one => portsIn(one.at('spec', 'ports'), 'port', want))
  }

/** What people call their ports, after those which Pods of this file open. */
const names = ['http', 'https', 'grpc', 'metrics', 'tcp']

export const portWords: Words = {
  'ContainerPort.name': () => texts(names, { rank: 3 }),
  'ServicePort.name': typing =>
    distinct([...targets(typing).filter(({ text }) => !/^\d/.test(text)), ...texts(names, { rank: 3 })]),
  'ServicePort.port': typing => targets(typing).filter(({ text }) => /^\d/.test(text)),
  'ServicePort.targetPort': targets,
  'ServicePort.appProtocol': always(
    'http',
    'https',
    'grpc',
    'kubernetes.io/h2c',
    'kubernetes.io/ws',
    'kubernetes.io/wss',
  ),
  'HTTPGetAction.port': ownPorts,
  'TCPSocketAction.port': ownPorts,
  'GRPCAction.port': ownNumbers,
  'HTTPGetAction.path': always('/healthz', '/livez', '/readyz'),
  'ServiceBackendPort.name': ofService('name'),
  'ServiceBackendPort.number': ofService('number'),
  'NetworkPolicyPort.port': policyPorts,
}

/** Incoming rules speak of the Pods that the policy is for. */
function policyPorts(typing: Typing): readonly Suggestion[] {
  const { manifest, resource, below } = typing
  if (!resource || beside(typing, 'endPort')) return []
  const selector = below.includes('ingress') ? selectorOf(resource) : undefined
  const makers = resourcesOf(manifest).filter(one => podSpecOf(one))
  const chosen = selector ? chosenBy(manifest, selector, namespace => namespace === resource.namespace) : makers
  return distinct(
    (chosen.length > 0 ? chosen : makers)
      .flatMap(containersOf)
      .flatMap(({ node }) => portsIn(get(node, 'ports'), 'containerPort')),
  )
}
