import { expect, test } from 'vitest'
import { contentOf, renderHover } from '../../../server/src/core/hover.js'
import { locales } from '../../../server/src/core/localized.js'
import type { Topic } from '../../../server/src/core/topic.js'
import type { KubernetesTopic } from '../../../server/src/kubernetes/topic.js'

/** What holds of the texts of every topic. */
export function styleTests(topics: readonly KubernetesTopic[]): void {
  test.each(topics.map(topic => [topic.key, topic as unknown as Topic] as const))(
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

  test.each(topics.map(topic => [topic.key, topic] as const))(
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
}
