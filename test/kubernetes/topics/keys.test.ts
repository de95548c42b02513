import { beforeAll, describe, expect, test } from 'vitest'
import { contentOf, renderHover } from '../../../server/src/core/hover.js'
import { locales } from '../../../server/src/core/localized.js'
import type { Topic } from '../../../server/src/core/topic.js'
import { parse } from '../../../server/src/kubernetes/document.js'
import { prepareKnowledge, schema } from '../../../server/src/kubernetes/knowledge.js'
import { kubernetesTopics } from '../../../server/src/kubernetes/topics/index.js'
import { host } from '../../harness/languages.js'

beforeAll(async () => prepareKnowledge(parse(''), host, 'explain'))

const keysOf = ({ key, also = [] }: (typeof kubernetesTopics)[number]): readonly string[] => [key, ...also]

/** A field (`Probe.periodSeconds`), one of its values (`ServiceSpec.type=NodePort`), or a kind. */
function isKnown(key: string): boolean {
  const [name = ''] = key.split('=')
  const dot = name.indexOf('.')
  return dot < 0
    ? schema().versions(name).length > 0
    : schema()
        .type(name.slice(0, dot))
        ?.fields.has(name.slice(dot + 1)) === true
}

describe('every topic', () => {
  test('is about something that the schema has', () => {
    expect(kubernetesTopics.flatMap(keysOf).filter(key => !isKnown(key))).toEqual([])
  })

  test('has its keys to itself', () => {
    const keys = kubernetesTopics.flatMap(keysOf)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test.each(kubernetesTopics.map(topic => [topic.key, topic as unknown as Topic] as const))(
    '%s fits on a screen',
    (key, topic) => {
      for (const locale of locales) {
        const text = renderHover(contentOf(topic, key), { locale, markup: 'plaintext' })
        expect(topic.title[locale].length, 'title').toBeLessThan(72)
        expect(topic.notes?.[locale].length ?? 0, 'notes').toBeLessThanOrEqual(4)
        expect(text.length).toBeLessThan(locale === 'en' ? 2200 : 1100)
      }
      expect(topic.notes?.en.length).toBe(topic.notes?.['zh-cn'].length)
    },
  )

  test.each(kubernetesTopics.map(topic => [topic.key, topic] as const))(
    '%s is written as Chinese is written',
    (_, { title, summary, notes, compare }) => {
      const texts = [title['zh-cn'], summary['zh-cn'], ...(notes?.['zh-cn'] ?? []), compare?.['zh-cn'] ?? '']
      for (const text of texts.flatMap(one => one.split(/\n|\|/))) {
        const prose = text
          .replace(/\*\*([^*]+)\*\* ?/g, '$1')
          .replaceAll('*', '')
          .replace(/`[^`]*`/g, 'X')
          .trim()
        expect(prose).not.toMatch(
          / [，。：；）]|[，。：；（] |[\u4e00-\u9fff][,;:!?]|[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/,
        )
      }
    },
  )
})
