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
    expect(await showHover(at('Horizontal', scaler + web(3)))).toMatchInlineSnapshot(`
      "[HorizontalPodAutoscaler]

      HorizontalPodAutoscaler · changes the number of Pods with the load

      In this file Deployment web has between 2 and 8 Pods. It scales up at once, and down only to the highest number that was needed in the last 300 s.

      CPU aims at 80 % of the requests (200m / 250m a Pod): ceil(current Pods × measured ÷ 80 %). 3 Pods at 120 % become ceil(3 × 120 ÷ 80) = 5. Between 72 % and 88 % nothing changes (tolerance 10 %).

      Changes the number of replicas of a workload by measured load, looking about every 15 s. For CPU and memory the Pods need requests.

      - Every 15 s it looks at the metrics; CPU and memory need the metrics server.
      - The percentage is of the requests, not of the limits or the node.
      - Take replicas out of the workload's manifest, or each apply undoes the scaling.

      Horizontal or vertical? This one changes how many Pods there are. The VerticalPodAutoscaler, an add-on, changes how large each is; both on the same CPU metric fight.

      https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"
    `)
    expect(await showHover(at('Horizontal', scaler + web(3)), 'zh-cn')).toMatchInlineSnapshot(`
      "[HorizontalPodAutoscaler]

      HorizontalPodAutoscaler · 按负载调整 Pod 数量

      在本文件中，Deployment web 的 Pod 数保持在 2 到 8 之间。扩容立即进行，缩容只降到最近 300 秒内所需的最大值。

      CPU 的目标是 requests 的 80%（每个 Pod 200m / 250m）：ceil(当前 Pod 数 × 实测 ÷ 80%)。3 个 Pod 实测 120% 时，变为 ceil(3 × 120 ÷ 80) = 5 个。在 72% 到 88% 之间不动（容差 10%）。

      按测得的负载调整工作负载的副本数，大约每 15 秒看一次。用 CPU 或内存时 Pod 须写请求量。

      - 每 15 秒查看一次指标；CPU 和内存需要 metrics-server。
      - 百分比相对的是 requests，不是 limits，也不是节点。
      - 工作负载里不要写 replicas，否则每次 apply 都会撤销扩缩。

      横向还是纵向？ 它改变 Pod 的数量；VerticalPodAutoscaler（插件）改变每个 Pod 的大小；两者不要用同一个 CPU 指标。

      https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"
    `)
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
    expect(await showHover(at('minAvailable', budget('minAvailable: 50%') + web(5)))).toMatchInlineSnapshot(`
      "[minAvailable]

      minAvailable · how many must stay

      In this file of the 5 Pods of Deployment web, 2 may be evicted at a time (50 % of 5, rounded up, is 3), so at least 3 stay. A drain goes on as Pods become ready elsewhere; it hangs while too many are not ready (unhealthyPodEvictionPolicy: AlwaysAllow lets those leave).

      How many selected Pods, or what percentage (rounded up), must stay ready when nodes are drained. Equal to the number of replicas it blocks every drain.

      - It guards against evictions: drains, upgrades, cluster autoscaling. Not against crashes, node failures, kubectl delete pod or a rollout.
      - Percentages are rounded up, of minAvailable and of maxUnavailable.
      - minAvailable and maxUnavailable exclude each other; maxUnavailable keeps fitting when you scale.

      Not the rollout's maxUnavailable. This budget limits evictions from outside; the field of the same name in a Deployment's strategy limits its own updates.

      integer or string

      https://kubernetes.io/docs/tasks/run-application/configure-pdb/"
    `)
    expect(await showHover(at('minAvailable', budget('minAvailable: 50%') + web(5)), 'zh-cn')).toMatchInlineSnapshot(`
      "[minAvailable]

      minAvailable · 至少留下几个

      在本文件中，Deployment web 共 5 个 Pod，同时最多驱逐 2 个（5 的 50% 向上取整为 3），至少留下 3 个。Pod 在别处就绪后，腾空就继续；未就绪的 Pod 太多时会卡住（unhealthyPodEvictionPolicy: AlwaysAllow 允许它们离开）。

      腾空节点时，所选 Pod 至少有多少个（或百分之多少，向上取整）保持就绪。等于副本数就会挡住所有腾空操作。

      - 它防的是驱逐：腾空节点、升级、集群缩容；防不了崩溃、节点故障、kubectl delete pod 和滚动更新。
      - 百分比向上取整，minAvailable 和 maxUnavailable 都一样。
      - minAvailable 和 maxUnavailable 只能写一个；扩缩之后 maxUnavailable 依然合适。

      不是滚动更新的 maxUnavailable。 这里限制外来的驱逐；Deployment 策略里的同名字段限制它自己的更新。

      整数或字符串

      https://kubernetes.io/docs/tasks/run-application/configure-pdb/"
    `)
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
