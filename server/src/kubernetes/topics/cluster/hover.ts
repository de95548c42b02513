import { contentOf, type HoverContent } from '../../../core/hover.js'
import type { Topic, TopicContext } from '../../../core/topic.js'
import type { Span } from '../../../core/types.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asScalar, asString } from '../../tree.js'
import { etcdctlHover } from './components/_etcdctl.js'
import { componentTopics } from './components/index.js'
import { packedKeyHover } from './config/_packed.js'
import { clusterConfigTopics } from './config/index.js'
import { corefileHover, corefileKeyHover } from './corefile/index.js'
import { netConfHover, netConfKeyHover } from './network/net-conf.js'

/** A hover inside of a document; its span counts from the start of the slice. */
export interface InnerHover {
  readonly span: Span
  readonly content: HoverContent
}

/**
 * What stands inside of a value, or is meant by one: a word of a Corefile, a setting of flannel, a program of the cluster
 * behind an image or a name. `offset` counts from the start of the slice.
 */
export const insideHover = (place: KubernetesPlace, offset: number, context: TopicContext): InnerHover | undefined =>
  place.role === 'value'
    ? (corefileHover(place, offset) ??
      netConfHover(place, offset) ??
      etcdctlHover(place, offset) ??
      componentHover(place, context))
    : keyHover(place, context)

const kinds = new Map(
  clusterConfigTopics.flatMap(topic =>
    [topic.key, ...('also' in topic ? (topic.also ?? []) : [])].map(key => [key, topic] as const),
  ),
)
const ofKind = (kind: string): KubernetesTopic | undefined => kinds.get(kind)

/** A key whose value is a whole file of its own. */
function keyHover(place: KubernetesPlace, context: TopicContext): InnerHover | undefined {
  const content =
    place.pair && (corefileKeyHover(place) ?? netConfKeyHover(place) ?? packedKeyHover(place, ofKind, context))
  return content && place.pair && { span: place.pair.key.span, content }
}

const byName = new Map(
  componentTopics.flatMap(topic => [topic.key, ...(topic.also ?? [])].map(name => [name, topic] as const)),
)

/** Fields whose values name a program, as the last named step of a path. */
const naming = new Set(['image', 'name', 'command', 'component', 'k8s-app', 'app', 'app.kubernetes.io/name'])

function componentHover(place: KubernetesPlace, context: TopicContext): InnerHover | undefined {
  const { node, path } = place
  const text = asString(node)
  const step = path.findLast(one => typeof one === 'string')
  if (!node || text === undefined || typeof step !== 'string' || !naming.has(step)) return undefined
  if (step === 'command' && path.at(-1) !== 0 && path.at(-1) !== 'command') return undefined
  const name = step === 'image' ? imageName(text) : text.slice(text.lastIndexOf('/') + 1)
  const topic = componentNamed(name, place)
  const span = asScalar(node)?.span
  if (!topic || !span) return undefined
  return { span, content: contentOf(topic as Topic, topic.key, topic.explain?.(place, context)) }
}

/** `kube-apiserver` of `registry.k8s.io/kube-apiserver-amd64:v1.37.0`. */
const imageName = (image: string): string =>
  image
    .slice(image.lastIndexOf('/') + 1)
    .replace(/[:@].*$/, '')
    .replace(/-(?:amd64|arm64|arm|ppc64le|s390x)$/, '')

/** An etcd of an application is no part of the control plane. */
function componentNamed(name: string, { resource }: KubernetesPlace): KubernetesTopic | undefined {
  const topic = byName.get(name)
  const own = resource.namespace === 'kube-system' || asScalar(resource.at('spec', 'hostNetwork'))?.value === true
  return topic?.key === 'etcd' && !own ? undefined : topic
}
