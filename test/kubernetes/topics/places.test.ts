import { describe, expect, test } from 'vitest'
import { placesOf } from '../../../server/src/kubernetes/topics/_places.js'
import { kubernetesTopics } from '../../../server/src/kubernetes/topics/index.js'
import { showHover } from '../../harness/check.js'
import { here, podWith } from './_here.js'

describe('a topic that answers for several fields', () => {
  test('says first what this one is for', async () => {
    const pod = podWith(
      '',
      'topologySpreadConstraints:\n  - { maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, min<|>Domains: 3 }',
    )
    const text = await showHover(pod)
    expect(text).toContain('How many domains there should be at least')
    expect(text.indexOf('How many domains')).toBeLessThan(text.indexOf('The Pods that labelSelector chooses'))
  })

  test('says it once where both are one field of two types', async () => {
    const job = (kind: string): string =>
      `apiVersion: batch/v1\nkind: Job\nmetadata: { name: a }\nspec: { <|>template: { spec: { containers: [{ name: a, image: b }] } } }\n`.replace(
        'Job',
        kind,
      )
    const text = await showHover(job('Job'))
    expect(text).toContain('restartPolicy must be Never or OnFailure')
    expect(text).not.toContain('rollout')
  })

  test('and still fits on a screen', () => {
    for (const { key, summary } of kubernetesTopics.flatMap(placesOf)) {
      expect(summary.en.length, key).toBeLessThan(800)
      expect(summary['zh-cn'].length, key).toBeLessThan(400)
    }
  })
})

describe('brackets with nothing in them', () => {
  const policy = (selector: string): string =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: a, namespace: shop }\nspec:\n  podSelector: ${selector}\n  policyTypes: [Ingress]\n`

  test.each(['<|>{}', '{<|>}', '{}<|>'])('%s', async selector => {
    expect(await here(policy(selector))).toBe(
      'it is about all Pods in namespace shop. It limits what they receive to what is listed.',
    )
  })

  test('not where something may still be typed', async () => {
    expect(await showHover(policy('{ <|> matchLabels: { a: b } }'))).toBe('nothing')
  })
})
