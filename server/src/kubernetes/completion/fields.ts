import { contentOf, renderHover } from '../../core/hover.js'
import type { Completion } from '../../core/language.js'
import { each, joined, type Localized, paragraphs } from '../../core/localized.js'
import type { Topic } from '../../core/topic.js'
import { layoutOf } from '../emit.js'
import { fieldFacts } from '../facts.js'
import { topicOf } from '../hover.js'
import { fieldDescriptions, summaryOf } from '../knowledge.js'
import { type FieldInfo, isIn, type TypeInfo, typeIn } from '../schema/index.js'
import type { KubernetesTopic } from '../topic.js'
import { hanging, hasColon, type Typing, takenKeys } from './place.js'
import { itemSnippet, snippetOf, wantedIn } from './required.js'
import { leadOf } from './suggestion.js'

/** The fields that may stand here and do not yet, required ones first; in a list, each begins another item. */
export function fields(typing: Typing): readonly Completion[] {
  const { role, known, word, minor, quote } = typing
  if ((role !== 'key' && role !== 'blank') || !known) return []
  const item = role === 'blank' && known.shape.is === 'array' ? known.shape.of : undefined
  const type = typeIn(item ?? known.shape)
  if (!type) return []
  const taken = item ? new Set<string>() : takenKeys(typing)
  const lead = leadOf(typing)
  const flow = isFlow(typing)
  const layout = layoutOf(typing.slice)
  // A key that has its colon already gets another name, and keeps what follows.
  const bare = hasColon(typing) || quote !== ''
  const indent = ' '.repeat(hanging(typing.slice.text, word.start) + lead.length)
  const offered = [...type.fields.values()].filter(
    field => isIn(field, minor) && !taken.has(field.name) && field.name !== 'status',
  )
  return [
    ...(bare || flow || taken.size > 0 ? [] : wholeItem(type, typing, lead, indent)),
    ...offered.map(
      (field): Completion => ({
        label: field.name,
        kind: 'field',
        span: word,
        insert: `${lead}${bare ? field.name : flow ? `${field.name}: ` : indented(snippetOf(field, minor, layout), indent)}`,
        snippet: !bare && !flow,
        detail: detailOf(field),
        documentation: () => documentationOf(field),
        filter: field.name,
        sort: `${field.required ? 1 : field.deprecated ? 3 : 2}${field.name}`,
        deprecated: field.deprecated,
      }),
    ),
  ]
}

/** An item of a list with all that it can not do without. */
function wholeItem(type: TypeInfo, typing: Typing, lead: string, indent: string): Completion[] {
  const { word, minor, known, below } = typing
  const required = wantedIn(type, minor)
  if (required.length < 2 || (lead === '' && typeof below.at(-1) !== 'number')) return []
  const names = required.map(({ name }) => name).join(', ')
  const field = known?.field
  return [
    {
      label: `${lead}${names}`,
      kind: 'snippet',
      span: word,
      insert: `${lead}${indented(itemSnippet(type, minor, layoutOf(typing.slice)), indent)}`,
      snippet: true,
      documentation: () => field && documentationOf(field),
      filter: names,
      sort: `0${names}`,
    },
  ]
}

const indented = (text: string, by: string): string => (by === '' ? text : text.replaceAll('\n', `\n${by}`))

const isFlow = ({ role, node, parents }: Typing): boolean => {
  const around = role === 'blank' && node ? node : parents.at(-1)
  return around !== undefined && 'flow' in around && around.flow
}

/** Type, default and the like, on one line. */
export const detailOf = (field: FieldInfo): Localized => joined(fieldFacts(field), { en: ' · ', 'zh-cn': ' · ' })

/** A topic as it reads beside a list of completions. */
export const textOf = (topic: KubernetesTopic, name: string): Localized =>
  each(locale => renderHover(contentOf(topic as Topic, name), { locale, markup: 'markdown' }))

/** What the field is for: its topic, or else a sentence of ours; and Kubernetes' own words where there is no topic. */
export function documentationOf(field: FieldInfo): Localized | undefined {
  const topic = topicOf(field.key)
  if (topic) return textOf(topic, field.name)
  const description = fieldDescriptions()?.of(field)
  const texts = [
    field.summary ?? summaryOf(field.owner.name, field.name),
    description === undefined ? undefined : each(() => description),
  ]
  return texts.some(text => text) ? joined(texts, paragraphs) : undefined
}
