import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../../../server/src/kubernetes/document.js'
import { prepareKnowledge, schema } from '../../../server/src/kubernetes/knowledge.js'
import { resolve } from '../../../server/src/kubernetes/schema/index.js'
import { kubernetesTopics } from '../../../server/src/kubernetes/topics/index.js'
import { host } from '../../harness/languages.js'
import { styleTests } from './_style.js'

beforeAll(async () => prepareKnowledge(parse(''), host, 'explain'))

const keysOf = ({ key, also = [] }: (typeof kubernetesTopics)[number]): readonly string[] => [key, ...also]

/** Fields that only an older version of their kind has, which a name alone does not find. */
const older: readonly (readonly [apiVersion: string, kind: string, ...path: string[]])[] = [
  ['autoscaling/v1', 'HorizontalPodAutoscaler', 'spec', 'targetCPUUtilizationPercentage'],
]

const olderKeys = (): readonly (string | undefined)[] =>
  older.map(([apiVersion, kind, ...path]) => resolve(schema(), apiVersion, kind, path)?.field?.key)

/** A field (`Probe.periodSeconds`), one of its values (`ServiceSpec.type=NodePort`), or a kind. */
function isKnown(key: string): boolean {
  const [name = ''] = key.split('=')
  const dot = name.indexOf('.')
  return dot < 0
    ? schema().versions(name).length > 0
    : schema()
        .type(name.slice(0, dot))
        ?.fields.has(name.slice(dot + 1)) === true || olderKeys().includes(name)
}

describe('every topic', () => {
  test('is about something that the schema has', () => {
    expect(kubernetesTopics.flatMap(keysOf).filter(key => !isKnown(key))).toEqual([])
  })

  test('has its keys to itself', () => {
    const keys = kubernetesTopics.flatMap(keysOf)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  styleTests(kubernetesTopics)
})
