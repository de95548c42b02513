import { test } from 'vitest'
import { kubernetesTopics } from '../../../server/src/kubernetes/topics/index.js'
test('dup', () => {
  const seen = new Set<string>()
  for (const t of kubernetesTopics) for (const k of [t.key, ...(t.also ?? [])]) { if (seen.has(k)) console.log('DUP', k); seen.add(k) }
  console.log(seen.size, [...seen].filter(k => /^(Volume|PodSpec.serv|PodSpec.vol|VolumeMount)/.test(k)).join(' '))
})
