import { contentOf, type Hover, type HoverContent } from '../core/hover.js'
import type { LanguageContext } from '../core/language.js'
import { each } from '../core/localized.js'
import { memo } from '../core/memo.js'
import type { Topic } from '../core/topic.js'
import { shift } from '../core/types.js'
import { cluster, mentionsCluster } from './cluster.js'
import { embeddedAt } from './embedded.js'
import { fieldFacts, referenceUrl, versionFacts } from './facts.js'
import { explanations, fieldDescriptions, isOwn, minorOf, schema, summaryOf } from './knowledge.js'
import type { Manifest } from './model.js'
import { placeAt } from './place.js'
import { pathWords } from './rules/schema/_words.js'
import type { FieldInfo, KindInfo } from './schema/index.js'
import type { KubernetesPlace, KubernetesTopic } from './topic.js'
import { topicKeys } from './topic-keys.js'

const byKey = memo(
  (topics: readonly KubernetesTopic[]) =>
    new Map(topics.flatMap(explanations().placesOf).map(topic => [topic.key, topic] as const)),
)

/** The topic of a field, a kind or a value of a field, by its key; `ofCluster` where the cluster's own files have topics too. */
export const topicOf = (key: string, ofCluster = true) =>
  byKey(explanations().kubernetesTopics).get(key) ?? (ofCluster ? cluster()?.clusterTopic(key) : undefined)

/** What there is to say about a place: a topic with what this file does, or else what the schema knows of the field. */
export function hover(manifest: Manifest, offset: number, context: LanguageContext): Hover | undefined {
  const inner = embeddedAt(manifest, offset)
  if (inner) {
    const found = hover(inner.manifest, inner.offset, context)
    return found && { ...found, span: inner.place(found.span) }
  }
  const flag = cluster()?.flagHover(manifest, offset, context, cluster()!.clusterTopic)
  if (flag) return flag
  const found = placeAt(manifest, offset, minorOf(context.settings))
  if (!found) return undefined
  const { place, span } = found
  const start = manifest.slices.findLast(slice => slice.start <= offset)?.start ?? 0
  const inside = mentionsCluster(place.slice) ? cluster()?.insideHover(place, offset - start, context) : undefined
  if (inside) return { span: shift(inside.span, start), content: inside.content }
  // a kind that nobody knows may have the name of one that has a topic there
  const ofCluster = place.kind !== undefined && mentionsCluster(place.slice)
  const topic = topicKeys(place)
    .map(key => topicOf(key, ofCluster))
    .find(one => one !== undefined)
  const content = topic ? topicContent(topic as Topic<KubernetesPlace>, place, context) : schemaContent(place)
  const { aboutValue, led } = explanations()
  const value = content && aboutValue(place, content)
  return content && { span, content: value ? led(value, content) : content }
}

/** The topic's texts, and below them the field's facts. */
function topicContent(topic: Topic<KubernetesPlace>, place: KubernetesPlace, context: LanguageContext): HoverContent {
  const facts = place.field && place.role === 'key' ? fieldFacts(place.field) : []
  // of several fields that one topic explains, each says first what it is itself
  const own = place.field && place.field.key !== topic.key && !isKindName(place) ? place.field.summary : undefined
  return {
    ...contentOf(topic as Topic, nameOf(place), topic.explain?.(place, context)),
    ...(own && { summary: each(locale => `${own[locale]}\n\n${topic.summary[locale]}`) }),
    ...(facts.length > 0 && { facts }),
  }
}

function schemaContent(place: KubernetesPlace): HoverContent | undefined {
  const { field, kind } = place
  if (isKindName(place)) return kind && kindContent(kind)
  return field && kind && fieldContent(place, field, kind)
}

const isKindName = ({ path }: KubernetesPlace): boolean =>
  path.length === 1 && (path[0] === 'kind' || path[0] === 'apiVersion')

/** The last named step of the path, or the kind where the path is that of `kind` itself. */
const nameOf = (place: KubernetesPlace): string =>
  isKindName(place) && place.kind
    ? place.kind.kind
    : String(place.path.findLast(step => typeof step === 'string') ?? place.kind?.kind ?? '')

function fieldContent({ path }: KubernetesPlace, field: FieldInfo, kind: KindInfo): HoverContent {
  const summary = field.summary ?? summaryOf(field.owner.name, field.name)
  const description = fieldDescriptions()?.of(field)
  return {
    name: String(path.findLast(step => typeof step === 'string') ?? field.name),
    ...(summary && { summary }),
    facts: [pathWords(path), ...fieldFacts(field)],
    ...(description && { description: brief(description) }),
    ...(kind.see !== undefined && { see: kind.see }),
    ...(isOwn(kind) && {
      see: referenceUrl(
        field.owner.group === kind.group ? kind : { group: field.owner.group, version: field.owner.version },
        field.owner.name,
        schema().last,
      ),
    }),
  }
}

function kindContent(kind: KindInfo): HoverContent {
  const summary = kind.summary ?? (isOwn(kind) ? summaryOf(kind.kind) : undefined)
  const description = fieldDescriptions()?.of(kind.type)
  const scope = kind.reader
    ? each(locale => `${locale === 'en' ? 'read by' : '读取者：'} ${kind.reader![locale].trim()}`)
    : kind.namespaced
      ? { en: 'lives in a namespace', 'zh-cn': '属于某个命名空间' }
      : { en: 'belongs to the whole cluster', 'zh-cn': '属于整个集群' }
  const apiVersion = { en: `\`${kind.apiVersion}\``, 'zh-cn': `\`${kind.apiVersion}\`` }
  return {
    name: kind.kind,
    ...(summary && { summary }),
    facts: [apiVersion, scope, ...versionFacts(kind)],
    ...(description && { description: brief(description) }),
    ...(kind.see !== undefined && { see: kind.see }),
    ...(isOwn(kind) && { see: referenceUrl(kind, kind.kind, schema().last) }),
  }
}

/** Descriptions run on for pages here and there; a hover fits on a screen, and the link tells the rest. */
const longest = 600

function brief(description: string): string {
  if (description.length <= longest) return description
  const cut = description.lastIndexOf('. ', longest)
  return `${description.slice(0, cut > 0 ? cut + 1 : longest)} …`
}
