import { beforeAll, describe, expect, test } from 'vitest'
import { contentOf, renderHover } from '../../../../server/src/core/hover.js'
import { locales } from '../../../../server/src/core/localized.js'
import type { Topic } from '../../../../server/src/core/topic.js'
import { cluster } from '../../../../server/src/kubernetes/cluster.js'
import { parse } from '../../../../server/src/kubernetes/document.js'
import { prepareKnowledge, schema } from '../../../../server/src/kubernetes/knowledge.js'
import { componentTopics } from '../../../../server/src/kubernetes/topics/cluster/components/index.js'
import { clusterTopics } from '../../../../server/src/kubernetes/topics/cluster/index.js'
import { host } from '../../../harness/languages.js'

beforeAll(async () => prepareKnowledge(parse('apiVersion: kubelet.config.k8s.io/v1beta1'), host, 'explain'))

const keysOf = ({ key, also = [] }: (typeof clusterTopics)[number]): readonly string[] => [key, ...also]

/** Every type that a configuration kind leads to, by name, with its fields. */
function typesOf(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const seen = new Set<unknown>()
  const visit = (shape: unknown): void => {
    const { is, of, type, object } = shape as Record<string, unknown>
    if (of) visit(of)
    for (const one of [type, object]) {
      if (is === 'string' || !one || seen.has(one)) continue
      seen.add(one)
      const { name, fields } = one as { name: string; fields: ReadonlyMap<string, { shape: unknown }> }
      const names = found.get(name) ?? new Set()
      found.set(name, names)
      for (const [field, info] of fields) {
        names.add(field)
        visit(info.shape)
      }
    }
  }
  for (const { type } of schema().kinds) visit({ is: 'object', type })
  return found
}

describe('every topic about the cluster', () => {
  test('is about something that a file can have', () => {
    expect(cluster()).toBeDefined()
    const types = typesOf()
    const isKnown = (key: string): boolean => {
      const [type = '', field] = key.split('=')[0]!.split('.')
      // programs go by their names, which are no types
      if (field === undefined && componentTopics.some(topic => keysOf(topic).includes(key))) return true
      return field === undefined ? types.has(type) : types.get(type)?.has(field) === true
    }
    expect(clusterTopics.flatMap(keysOf).filter(key => !isKnown(key))).toEqual([])
  })

  test('has its keys to itself', () => {
    const keys = clusterTopics.flatMap(keysOf)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test.each(clusterTopics.map(topic => [topic.key, topic as unknown as Topic] as const))(
    '%s fits on a screen',
    (key, topic) => {
      for (const locale of locales) {
        const text = renderHover(contentOf(topic, key), { locale, markup: 'plaintext' })
        expect(topic.title[locale].length, 'title').toBeLessThan(72)
        expect(topic.notes?.[locale].length ?? 0, 'notes').toBeLessThanOrEqual(4)
        expect(text.length).toBeLessThan(locale === 'en' ? 2400 : 1200)
      }
      expect(topic.notes?.en.length).toBe(topic.notes?.['zh-cn'].length)
    },
  )

  test.each(clusterTopics.map(topic => [topic.key, topic] as const))(
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
