import { contentOf, type HoverContent } from '../../../../core/hover.js'
import type { Topic, TopicContext } from '../../../../core/topic.js'
import { embeddedIn } from '../../../embedded.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'

/** On the key of a ConfigMap whose value is a configuration file: what the file is, and what it says. */
export function packedKeyHover(
  place: KubernetesPlace,
  topicOf: (key: string) => KubernetesTopic | undefined,
  context: TopicContext,
): HoverContent | undefined {
  const value = place.pair?.value
  if (!value || place.resource.kind !== 'ConfigMap') return undefined
  const packed = embeddedIn(place.slice).find(
    ({ inset }) => value.span.start <= inset.span.start && inset.span.start < value.span.end,
  )
  const part = packed?.parts[0]
  const resource = part?.slice.resources[0]
  const topic = resource?.kind === undefined ? undefined : topicOf(resource.kind)
  if (!packed || !part || !resource || !topic) return undefined
  const inner = { ...place, manifest: packed.manifest, slice: part.slice, resource, path: ['kind'], pair: undefined }
  return contentOf(
    topic as Topic,
    String(place.path.at(-1)),
    topic.explain?.({ ...inner, node: resource.at('kind'), field: undefined } as KubernetesPlace, context),
  )
}
