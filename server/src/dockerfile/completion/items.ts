import { documentation } from '../../core/hover.js'
import type { Completion } from '../../core/language.js'
import type { Localized } from '../../core/localized.js'
import type { Topic } from '../../core/topic.js'
import type { Span } from '../../core/types.js'
import type { DockerfileDocument } from '../model.js'
import { dockerfileTopics } from '../topics/index.js'

const topics = new Map<string, Topic>(dockerfileTopics.map(topic => [topic.key, topic as Topic]))

/** The topic of the first key that has one. */
export const topicOf = (...keys: readonly string[]): Topic | undefined => {
  for (const key of keys) {
    const topic = topics.get(key)
    if (topic) return topic
  }
  return undefined
}

/** A topic's title and, when it is looked at, all that it says. */
export function explained(...keys: readonly string[]): Pick<Completion, 'detail' | 'documentation'> {
  const topic = topicOf(...keys)
  return topic ? { detail: topic.title, documentation: () => documentation(topic) } : {}
}

/** Only what a topic says when it is looked at, for items that have a detail of their own. */
export const documented = (...keys: readonly string[]): Pick<Completion, 'documentation'> => {
  const topic = topicOf(...keys)
  return topic ? { documentation: () => documentation(topic) } : {}
}

/** Items that say nothing themselves get what the topic says. */
export const withTopic = (items: readonly Completion[], ...keys: readonly string[]): readonly Completion[] =>
  items.map(item => ({ ...documented(...keys), ...item }))

/** Plain words to choose from, in the order given. */
export const values = (
  span: Span,
  items: readonly (string | readonly [text: string, detail: Localized])[],
  rest: Partial<Completion> = {},
): Completion[] =>
  items.map((item, index) => {
    const [text, detail] = typeof item === 'string' ? [item] : item
    return {
      label: text,
      kind: 'value',
      span,
      insert: text,
      sort: ordered(index),
      ...rest,
      ...(detail && { detail }),
    }
  })

/** A sort text that keeps a list in its order, behind `group`. */
export const ordered = (index: number, group = 'm'): string => `${group}${String(index).padStart(3, '0')}`

/** True for files that write their instructions in small letters. */
export const isLowerCase = ({ instructions }: DockerfileDocument, except?: number): boolean => {
  const others = instructions.filter(({ index }) => index !== except)
  return others.length > 0 && others.every(({ written }) => written === written.toLowerCase())
}

/** Both texts where one comes from the file. */
export const labelled = (en: string, chinese: string): Localized => ({ en, 'zh-cn': chinese })
