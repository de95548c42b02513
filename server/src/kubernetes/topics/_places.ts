import { each } from '../../core/localized.js'
import { summaryOf } from '../summaries/index.js'
import type { KubernetesTopic } from '../topic.js'

/**
 * A topic once for each of its places. What it answers for besides its own field speaks with the summary of that field
 * first (`minDomains` is more than "spreads Pods evenly"), and that of the topic follows. Where both are one field of two
 * types (`template` of a Deployment and of a Job) one of them is enough: what the topic says of both, if it does.
 */
export const placesOf = (topic: KubernetesTopic): readonly KubernetesTopic[] => [
  topic,
  ...(topic.also ?? []).map(key => placed(topic, key)),
]

function placed(topic: KubernetesTopic, key: string): KubernetesTopic {
  const [type = '', field] = key.split('.')
  const own = key.includes('=') ? undefined : summaryOf(type, field)
  if (!own || own.en === topic.summary.en) return { ...topic, key }
  if (field === undefined || !topic.key.endsWith(`.${field}`))
    return { ...topic, key, summary: each(locale => `${own[locale]}\n\n${topic.summary[locale]}`) }
  const [topicType = ''] = topic.key.split('.')
  return summaryOf(topicType, field)?.en === topic.summary.en ? { ...topic, key, summary: own } : { ...topic, key }
}
