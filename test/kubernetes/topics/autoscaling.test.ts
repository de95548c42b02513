import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'

const at = (needle: string, source: string): string =>
  source.replace(needle, `${needle.slice(0, 2)}<|>${needle.slice(2)}`)
const web = (replicas: number, requests = '{ cpu: 250m, memory: 64Mi }'): string => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: web, image: web:1, resources: { requests: ${requests} } }
`
const scaler = `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  minReplicas: 2
  maxReplicas: 8
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } }
`

describe('HorizontalPodAutoscalers', () => {
  test('the formula with the numbers of the file', async () => {
    expect(await showHover(at('Horizontal', scaler + web(3)))).toMatchInlineSnapshot()
    expect(await showHover(at('Horizontal', scaler + web(3)), 'zh-cn')).toMatchInlineSnapshot()
  })

  test('requests that are missing, limits that cut, numbers that clash', async () => {
    expect(await showHover(at('averageUtilization', scaler + web(3, '{ memory: 64Mi }')))).toContain(
      'this metric fails',
    )
    expect(await showHover(at('averageUtilization', scaler + web(8)))).toContain('= 12, kept to 8 by maxReplicas')
    expect(await showHover(at('minReplicas', scaler.replace('8', '1')))).toContain(
      'maxReplicas (1) is less than minReplicas (2)',
    )
    expect(await showHover(at('maxReplicas', scaler + web(3)))).toContain('replicas: 3 as well')
    expect(
      await showHover(at('behavior', `${scaler}  behavior: { scaleDown: { stabilizationWindowSeconds: 60 } }\n`)),
    ).toContain('needed in the last 60 s')
  })
})

const budget = (rule: string): string => `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec:
  ${rule}
  selector: { matchLabels: { app: web } }
`

describe('PodDisruptionBudgets', () => {
  test('how many may leave', async () => {
    expect(await showHover(at('minAvailable', budget('minAvailable: 50%') + web(5)))).toMatchInlineSnapshot()
    expect(await showHover(at('minAvailable', budget('minAvailable: 50%') + web(5)), 'zh-cn')).toMatchInlineSnapshot()
    expect(await showHover(at('maxUnavailable', budget('maxUnavailable: 1')))).toContain('at most 1 may be missing')
  })

  test('a drain that hangs', async () => {
    expect(await showHover(at('minAvailable', budget('minAvailable: 3') + web(3)))).toContain(
      'kubectl drain waits for ever',
    )
    expect(await showHover(at('maxUnavailable', budget('maxUnavailable: 0') + web(3)), 'zh-cn')).toContain('一个都不能')
    expect(await showHover(at('PodDis', budget('minAvailable: 1') + web(1)))).toContain(
      'minAvailable: 1 with 1 Pod leaves no room',
    )
  })

  test('Pods that are not in the file', async () => {
    expect(await showHover(at('minAvailable', budget('minAvailable: 2')))).toContain('which this file does not say')
  })
})
