import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'

const deployment = (spec: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
${spec
  .split('\n')
  .map(line => `  ${line}`)
  .join('\n')}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: web, image: web:1 }
`

describe('rollouts', () => {
  const tenPods = deployment('replicas: 10\nstra<|>tegy:\n  type: RollingUpdate')

  test('percentages are turned into Pods', async () => {
    expect(await showHover(tenPods)).toMatchInlineSnapshot(`
      "[strategy]

      strategy · how new Pods replace old ones

      In this file a rollout never has fewer than 8 available Pods and never more than 13 in all: maxUnavailable 25 % (the default) of 10 is 2.5, rounded down to 2; maxSurge 25 % (the default) of 10 is 2.5, rounded up to 3.

      RollingUpdate replaces Pods step by step, so two versions run side by side for a while; Recreate stops all first, with a gap, for programs that cannot share their data.

      - A rollout begins when template changes, and only then; kubectl rollout undo goes back.
      - A new Pod counts once it is ready (and has been for minReadySeconds): without a readiness probe, as soon as its containers run.
      - Pods that are still shutting down are not counted, so for a while there may be more.

      Rounded apart. A percentage of maxUnavailable is rounded down, one of maxSurge up. Either may be 0, not both.

      DeploymentStrategy

      https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy"
    `)
    expect(await showHover(tenPods, 'zh-cn')).toMatchInlineSnapshot(`
      "[strategy]

      strategy · 新 Pod 如何替换旧 Pod

      在本文件中，滚动更新期间可用的 Pod 不会少于 8 个，总数不会多于 13 个：maxUnavailable 是 10 的 25%（默认值），即 2.5，向下取整为 2；maxSurge 是 10 的 25%（默认值），即 2.5，向上取整为 3。

      RollingUpdate 逐步替换，新旧版本会同时运行一阵；Recreate 先全部停掉，中间有空档，适合不能共用数据的程序。

      - 只有 template 改动才会触发更新；kubectl rollout undo 可回滚。
      - 新 Pod 就绪（并保持 minReadySeconds）才计入可用：没有就绪探针时，容器一运行就算。
      - 正在关闭的 Pod 不计入总数，所以短时间内实际会更多。

      取整方向相反。 maxUnavailable 的百分比向下取整，maxSurge 的向上取整。两者可以有一个为 0，但不能同时为 0。

      DeploymentStrategy

      https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy"
    `)
  })

  test('Recreate', async () => {
    const recreate = deployment('replicas: 3\nstrategy:\n  type: Recr<|>eate')
    expect(await showHover(recreate)).toContain('first stops all 3 Pods, then starts 3 new')
    expect(await showHover(recreate, 'zh-cn')).toContain('先停掉全部 3 个 Pod，再启动 3 个新的')
  })

  test('both numbers 0', async () => {
    const stuck = deployment('strategy:\n  rollingUpdate: { maxS<|>urge: 0, maxUnavailable: 0 }')
    expect(await showHover(stuck)).toContain('refuses this strategy')
    const rounded = deployment('replicas: 2\nstrategy:\n  rollingUpdate: { maxS<|>urge: 0, maxUnavailable: 25% }')
    expect(await showHover(rounded)).toContain('Both numbers come to 0, so Kubernetes lets 1 Pod be unavailable')
    expect(await showHover(rounded)).toContain('fewer than 1 available Pods')
  })

  test('the kind says what happens on a change', async () => {
    const kind = deployment('replicas: 2').replace('kind: Dep', 'kind: De<|>p')
    expect(await showHover(kind)).toMatchInlineSnapshot(`
      "[Deployment]

      Deployment · keeps interchangeable Pods running

      In this file it keeps 2 Pods running. On a change, a rollout never has fewer than 2 available Pods and never more than 3 in all: maxUnavailable 25 % (the default) of 2 is 0.5, rounded down to 0; maxSurge 25 % (the default) of 2 is 0.5, rounded up to 1. No capacity is lost, and the cluster needs room for 1 more.

      Keeps a number of interchangeable Pods running and replaces them step by step when the template changes, with a way back. The usual choice for stateless programs.

      - Creation: the Deployment makes a ReplicaSet, that makes the Pods, the scheduler picks nodes, the kubelets start the containers.
      - Each change of template makes a new ReplicaSet; the old ones stay at 0 for kubectl rollout undo (10 by default).
      - selector can not be changed later.

      Which workload? Deployment: interchangeable Pods, nothing kept between them (stateless). StatefulSet: each Pod has a name and a disk of its own (stateful). DaemonSet: one Pod a node. Job: runs to its end; CronJob: does that on a schedule.

      https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"
    `)
    expect(await showHover(kind, 'zh-cn')).toMatchInlineSnapshot(`
      "[Deployment]

      Deployment · 让可互换的 Pod 保持运行

      在本文件中，它让 2 个 Pod 保持运行。滚动更新期间可用的 Pod 不会少于 2 个，总数不会多于 3 个：maxUnavailable 是 2 的 25%（默认值），即 0.5，向下取整为 0；maxSurge 是 2 的 25%（默认值），即 0.5，向上取整为 1。服务能力不减，但集群要再容得下 1 个 Pod。

      让一定数量可互换的 Pod 保持运行，模板改动时逐步替换，并可回滚。无状态程序的常规选择。

      - 创建流程：Deployment 创建 ReplicaSet，ReplicaSet 创建 Pod，调度器选节点，kubelet 启动容器。
      - template 每次改动都产生新的 ReplicaSet；旧的缩到 0 并保留，供 kubectl rollout undo 使用（默认 10 个）。
      - selector 之后不能修改。

      用哪种工作负载？ Deployment：Pod 可互换、不保存状态（无状态）；StatefulSet：每个 Pod 有自己的名字和磁盘（有状态）；DaemonSet：每个节点一个；Job：跑完为止；CronJob：按计划跑 Job。

      https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"
    `)
  })

  test('templates are left alone', async () => {
    expect(await showHover(deployment('replicas: {{ .Values.n }}\nstra<|>tegy:\n  type: RollingUpdate'))).not.toContain(
      'In this file',
    )
  })
})

describe('numbers of a Deployment', () => {
  test('replicas, and an autoscaler that sets them too', async () => {
    const scaled = `${deployment('repl<|>icas: 4')}---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web-scaler }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
  minReplicas: 2
  maxReplicas: 9
`
    expect(await showHover(scaled)).toContain('web-scaler sets this number too (2 to 9)')
    expect(await showHover(scaled)).toContain('During a rollout between 3 and 5.')
    expect(await showHover(deployment('repl<|>icas: 0'))).toContain('no Pod runs')
    expect(await showHover(deployment('repl<|>icas: 1'), 'zh-cn')).toContain('只有一个 Pod')
  })

  test('deadlines', async () => {
    expect(await showHover(deployment('minReady<|>Seconds: 20'))).toContain('has been ready for 20 s without a break')
    expect(await showHover(deployment('progressDeadline<|>Seconds: 600'))).toContain('no progress for 600 s (10 min)')
    expect(await showHover(deployment('minReadySeconds: 20\nprogressDeadline<|>Seconds: 20'))).toContain('refuses 20 s')
    expect(await showHover(deployment('revisionHistory<|>Limit: 0'))).toContain('nothing to return to')
  })
})
