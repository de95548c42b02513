import { contentOf, type Hover } from '../core/hover.js'
import type { LanguageContext } from '../core/language.js'
import type { Topic } from '../core/topic.js'
import { nodeAt } from './locate.js'
import type { DockerfileDocument } from './model.js'
import { topicKeys } from './topic-keys.js'
import { dockerfileTopics } from './topics/index.js'

const topics = new Map(dockerfileTopics.map(topic => [topic.key, topic]))

/** What there is to say about a place: the most telling topic, with what this file does. */
export function hover(document: DockerfileDocument, offset: number, context: LanguageContext): Hover | undefined {
  const node = nodeAt(document, offset)
  if (!node) return undefined
  for (const key of topicKeys(node, document)) {
    const topic = topics.get(key)
    if (topic) {
      const here = topic.explain?.({ document, node }, context)
      return { span: node.span, content: contentOf(topic as Topic, key, here) }
    }
  }
  return undefined
}
