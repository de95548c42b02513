import { beforeAll, describe, expect, test } from 'vitest'
import { cluster } from '../../../../server/src/kubernetes/cluster.js'
import { parse } from '../../../../server/src/kubernetes/document.js'
import { prepareKnowledge, schema } from '../../../../server/src/kubernetes/knowledge.js'
import { componentTopics } from '../../../../server/src/kubernetes/topics/cluster/components/index.js'
import { clusterTopics } from '../../../../server/src/kubernetes/topics/cluster/index.js'
import { host } from '../../../harness/languages.js'
import { styleTests } from '../_style.js'

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

  styleTests(clusterTopics)
})
