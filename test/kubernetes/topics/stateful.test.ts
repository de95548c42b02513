import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'

const at = (needle: string, source: string): string =>
  source.replace(needle, `${needle.slice(0, 2)}<|>${needle.slice(2)}`)
const stateful = (more = ''): string => `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec:
  serviceName: nginx
  replicas: 3
${more}  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: web:1 }]
  volumeClaimTemplates:
    - metadata: { name: www }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`

describe('StatefulSets', () => {
  test('who they are', async () => {
    expect(await showHover(at('StatefulSet', stateful()))).toMatchInlineSnapshot(`
      "[StatefulSet]

      StatefulSet · Pods with a name and a disk of their own

      In this file the Pods are called web-0 to web-2, and keep these names when they are replaced. Each has a DNS name: web-0.nginx.shop.svc.cluster.local and web-1.nginx.shop.svc.cluster.local and so on. The Service nginx is not in this file: it has to exist, headless (clusterIP: None), for these names. Each Pod gets a claim of 1Gi: www-web-0 to www-web-2. They outlive scaling down and deleting: delete them yourself when the data may go. Pods start one after the other from web-0 to web-2, each once the one before is ready, and stop in reverse order. A Pod that never gets ready holds up all after it.

      Runs Pods that are not interchangeable: each has a fixed number, DNS name and disk of its own, and they start and stop in order. For databases and the like.

      - It needs a headless Service for the names of its Pods.
      - Deleting it does not delete the claims, so the data stays.
      - Of the spec only replicas, ordinals, template, updateStrategy, revisionHistoryLimit, persistentVolumeClaimRetentionPolicy and minReadySeconds can be changed.

      Which workload? Deployment: interchangeable Pods, nothing kept between them (stateless). StatefulSet: each Pod has a name and a disk of its own (stateful). DaemonSet: one Pod a node. Job: runs to its end; CronJob: does that on a schedule.

      https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/"
    `)
    expect(await showHover(at('StatefulSet', stateful()), 'zh-cn')).toMatchInlineSnapshot(`
      "[StatefulSet]

      StatefulSet · 有固定名字和磁盘的 Pod

      在本文件中，Pod 名为 web-0 到 web-2，重建后名字不变。每个 Pod 有自己的域名：web-0.nginx.shop.svc.cluster.local 和 web-1.nginx.shop.svc.cluster.local 等。本文件中没有 Service nginx：要有这样一个无头服务（clusterIP: None），这些域名才存在。每个 Pod 都有自己的 PVC（1Gi）：www-web-0 到 www-web-2。缩容或删除 StatefulSet 后它们仍保留：数据不要了再自己删。Pod 从 web-0 到 web-2 依次启动，前一个就绪后才启动下一个；停止时顺序相反。有一个一直不就绪，后面的都得等。

      运行不可互换的 Pod：每个都有固定编号、域名和自己的磁盘，按顺序启停。用于数据库之类。

      - Pod 的域名依靠一个无头服务。
      - 删除它不会删除 PVC，数据仍在。
      - 创建后只能改 replicas、ordinals、template、updateStrategy、revisionHistoryLimit、persistentVolumeClaimRetentionPolicy 和 minReadySeconds。

      用哪种工作负载？ Deployment：Pod 可互换、不保存状态（无状态）；StatefulSet：每个 Pod 有自己的名字和磁盘（有状态）；DaemonSet：每个节点一个；Job：跑完为止；CronJob：按计划跑 Job。

      https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/"
    `)
    expect(await showHover(at('serviceName', stateful()))).toContain(
      'web-0.nginx.shop.svc.cluster.local and web-1.nginx.shop.svc.cluster.local',
    )
    expect(await showHover(at('volumeClaim', stateful()))).toContain('www-web-0 to www-web-2')
  })

  test('order, partition', async () => {
    expect(await showHover(at('Parallel', stateful('  podManagementPolicy: Parallel\n')))).toContain('at the same time')
    const canary = stateful('  updateStrategy: { rollingUpdate: { partition: 2 } }\n')
    expect(await showHover(at('partition', canary))).toContain(
      'reaches web-2, the highest number first, and leaves web-0 and web-1',
    )
    expect(await showHover(at('partition', canary.replace('2 }', '9 }')))).toContain('no Pod is updated')
    expect(await showHover(at('updateStrategy', canary))).toContain(
      'an update replaces web-2 alone. partition: 2 keeps those below on the old version, even when they restart.',
    )
    const wide = stateful('  updateStrategy: { rollingUpdate: { maxUnavailable: 50% } }\n')
    expect(await showHover(at('updateStrategy', wide))).toContain('from web-2 down to web-0, up to 2 Pods at a time')
    expect(await showHover(at('updateStrategy', stateful('  updateStrategy: {}\n')))).toContain(
      'from web-2 down to web-0, one Pod at a time, each once the one before is ready again.',
    )
  })
})

test('DaemonSets', async () => {
  const daemon = `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: logs }
spec:
  updateStrategy: { rollingUpdate: { maxUnavailable: 2 } }
  selector: { matchLabels: { app: logs } }
  template:
    metadata: { labels: { app: logs } }
    spec:
      nodeSelector: { disk: ssd }
      containers: [{ name: agent, image: agent:1 }]
`
  expect(await showHover(at('DaemonSet', daemon))).toContain('one Pod (agent) runs on every node with disk=ssd.')
  expect(await showHover(at('updateStrategy', daemon))).toContain('on up to 2 nodes at a time')
  expect(await showHover(at('updateStrategy', daemon.replace('able: 2', 'able: 10%')))).toContain(
    'on up to 10 % of the nodes (rounded up) at a time',
  )
  expect(await showHover(at('template', daemon), 'zh-cn')).toContain('每个 Pod 运行 agent，带有标签 app=logs。')
})
