import { describe, expect, test } from 'vitest'
import { showHover } from '../../harness/check.js'
import { here, podWith } from './_here.js'

const tolerating = (toleration: string, more = ''): string =>
  podWith('command: [run]', `tolerations:\n  - { ${toleration} }${more && `\n${more}`}`)

describe('tolerations', () => {
  test('which taint, and the command that belongs to it', async () => {
    const source = tolerating('key: gpu, operator: Equal, value: "true", ef<|>fect: NoSchedule')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[effect]

      effect · which effect of the taint is put up with

      In this file the Pod may run on nodes tainted gpu=true:NoSchedule (kubectl taint nodes NODE gpu=true:NoSchedule). A NoExecute taint of the same key would still evict it. It is allowed there, not drawn there: to land only on those nodes, add a node selector or node affinity.

      Which effect is tolerated: NoSchedule, PreferNoSchedule or NoExecute; left out, all three.

      effect            a Pod that does not tolerate it
      NoSchedule        is not placed there; what already runs stays
      PreferNoSchedule  is placed elsewhere if there is an elsewhere
      NoExecute         is not placed there, and is evicted if it runs there already

      string · one of NoExecute, NoSchedule, PreferNoSchedule

      https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[effect]

      effect · 容忍污点的哪种效果

      在本文件中，Pod 可以运行在带有污点 gpu=true:NoSchedule 的节点上（kubectl taint nodes NODE gpu=true:NoSchedule）。同一个键若带 NoExecute 效果，它仍会被驱逐。容忍度只是允许，并不吸引：要让它只落在这些节点上，还需要节点选择算符或节点亲和性。

      容忍哪种效果：NoSchedule、PreferNoSchedule 或 NoExecute；不写表示三种都容忍。

      效果              不容忍它的 Pod
      NoSchedule        不会被调度过去；已在运行的不受影响
      PreferNoSchedule  有别的节点就去别处，没有也会放过来
      NoExecute         不会被调度过去，已在运行的也会被驱逐

      字符串 · 可取 NoExecute、NoSchedule、PreferNoSchedule

      https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/"
    `)
  })

  test('on the value of the effect as well', async () => {
    expect(await here(tolerating('key: gpu, operator: Exists, effect: NoEx<|>ecute'))).toMatchInlineSnapshot(
      `"the Pod may run on nodes tainted gpu:NoExecute with any value (kubectl taint nodes NODE gpu:NoExecute). When such a NoExecute taint appears, the Pod stays for good. It is allowed there, not drawn there: to land only on those nodes, add a node selector or node affinity."`,
    )
  })

  test.each([
    ['Equal is the default', 'k<|>ey: gpu, value: "true"', 'gpu=true with any effect'],
    ['no value', 'k<|>ey: gpu, effect: NoSchedule', 'gpu:NoSchedule (without a value)'],
    ['any value', 'k<|>ey: gpu, operator: Exists, effect: NoSchedule', 'gpu:NoSchedule with any value'],
    ['numbers', 'k<|>ey: sla, operator: Gt, value: "950"', 'sla with a number greater than 950'],
    ['everything', 'opera<|>tor: Exists', 'the Pod tolerates every taint, whatever its key, value and effect'],
    ['an effect alone', 'opera<|>tor: Exists, effect: NoSchedule', 'every taint with effect NoSchedule'],
  ])('%s', async (_, toleration, words) => expect(await here(tolerating(toleration))).toContain(words))

  test.each([
    ['no key', 'value: a, ef<|>fect: NoSchedule', 'without a key the operator must be Exists'],
    ['a value with Exists', 'k<|>ey: a, operator: Exists, value: b', 'takes no value'],
    ['seconds with NoSchedule', 'k<|>ey: a, effect: NoSchedule, tolerationSeconds: 3', 'needs effect: NoExecute'],
  ])('refused: %s', async (_, toleration, words) => {
    const text = await here(tolerating(toleration))
    expect(text).toMatch(/^the API server refuses this toleration/)
    expect(text).toContain(words)
  })

  test('how long Pods stay on a dead node', async () => {
    const source = tolerating(
      'key: node.kubernetes.io/unreachable, operator: Exists, effect: NoExecute, toleration<|>Seconds: 30',
    )
    expect(await here(source)).toMatchInlineSnapshot(
      `"the Pod may run on nodes tainted node.kubernetes.io/unreachable:NoExecute with any value. That taint is set by the node controller when it no longer hears from the node (power, network or kubelet gone). When such a NoExecute taint appears, the Pod stays for 30 s, then it is evicted. Without this toleration every Pod gets one of 300 s. A dead node is tainted after about 50 s of silence, so its Pods are given up after about 80 s."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"Pod 可以运行在带有污点 node.kubernetes.io/unreachable:NoExecute（任意值）的节点上。这个污点在节点失联（断电、断网或 kubelet 停止）时由节点控制器添加。出现这样的 NoExecute 污点时，Pod 会再留 30 秒，然后被驱逐。不写这条容忍度时，每个 Pod 都会自动得到 300 秒的容忍度。节点失联约 50 秒后才会加上这个污点，所以它上面的 Pod 大约在 80 秒后被放弃。"`,
    )
  })

  test('a node selector decides where it really goes', async () => {
    expect(await here(tolerating('k<|>ey: gpu, operator: Exists', 'nodeSelector: { gpu: "1" }'))).toContain(
      'where it goes is up to its nodeSelector',
    )
  })

  test('the whole list, with what Kubernetes adds', async () => {
    const source = podWith(
      'command: [run]',
      'toler<|>ations:\n  - { key: gpu, operator: Exists }\n  - { key: node.kubernetes.io/not-ready, effect: NoExecute, operator: Exists, tolerationSeconds: 60 }',
    )
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[tolerations]

      tolerations · the node taints that the Pod puts up with

      In this file the Pod puts up with these taints:

      - gpu with any value and any effect
      - node.kubernetes.io/not-ready:NoExecute with any value; once it appears the Pod stays for 60 s, then it is evicted

      Kubernetes adds node.kubernetes.io/unreachable with NoExecute for 300 s (5 min): that long Pods stay on a node that has failed.

      A toleration permits, it does not attract: to land only on the tainted nodes, add a node selector or node affinity.

      - A node may carry several taints: the Pod has to tolerate each of them.
      - With tolerationSeconds a Pod that tolerates a NoExecute taint stays that long; without it, for good.
      - Tolerations can be added to a running Pod, not taken away or changed.

      effect            a Pod that does not tolerate it
      NoSchedule        is not placed there; what already runs stays
      PreferNoSchedule  is placed elsewhere if there is an elsewhere
      NoExecute         is not placed there, and is evicted if it runs there already

      list of Toleration

      https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/"
    `)
  })

  test('a template is left alone', async () => {
    expect(await here(tolerating('k<|>ey: {{ .Values.key }}, effect: NoSchedule'))).toBe('nothing')
  })
})

describe('taints', () => {
  const node = (spec: string): string => `apiVersion: v1\nkind: Node\nmetadata: { name: n1 }\nspec:\n  ${spec}\n`
  test('whom it keeps away, and how it is lifted', async () => {
    const source = node('tai<|>nts: [{ key: dedicated, value: db, effect: NoExecute }]')
    expect(await here(source)).toMatchInlineSnapshot(
      `"a Pod that does not tolerate dedicated=db:NoExecute is not placed there, and is evicted if it runs there already. It is lifted with kubectl taint nodes n1 dedicated=db:NoExecute-."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"不容忍 dedicated=db:NoExecute 的 Pod 不会被调度过去，已在运行的也会被驱逐。移除它：kubectl taint nodes n1 dedicated=db:NoExecute-。"`,
    )
  })
  test('taints that the system sets', async () => {
    expect(
      await here(node('taints: [{ k<|>ey: node-role.kubernetes.io/control-plane, effect: NoSchedule }]')),
    ).toContain('set by kubeadm on control plane nodes')
  })
  test('cordon', async () => {
    expect(await here(node('unschedul<|>able: true'))).toMatchInlineSnapshot(
      `"n1 takes no new Pods; those that run stay. kubectl uncordon n1 takes it back."`,
    )
  })
})

const deployment = (spec: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 5
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      ${spec.trim().replaceAll('\n', '\n      ')}
      containers: [{ name: web, image: web:1 }]
`

describe('which node', () => {
  test('node selector', async () => {
    const source = deployment('node<|>Selector: { disktype: ssd, kubernetes.io/arch: arm64 }')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[nodeSelector]

      nodeSelector · labels that the node must have

      In this file the Pod runs only on nodes labelled disktype=ssd and kubernetes.io/arch=arm64 (all of them). A node gets there with kubectl label nodes NODE disktype=ssd.

      The simplest way to choose nodes: every one of the labels has to be there, with just that value. If no node has them, the Pod stays Pending.

      - Every node has labels from the start: kubernetes.io/hostname, kubernetes.io/os, kubernetes.io/arch, in clouds topology.kubernetes.io/zone and node.kubernetes.io/instance-type.
      - kubectl get nodes --show-labels lists them; kubectl label nodes NODE key- takes one away.
      - Looked at when the Pod is placed: a label that is taken away later moves nothing.

      nodeSelector, affinity, taint? nodeSelector: all labels, equal values. Node affinity: also "one of", "not", "exists", numbers, and wishes. Both draw the Pod; a taint on the node keeps others away.

      map to string

      https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"
    `)
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"Pod 只会运行在带有标签 disktype=ssd 和 kubernetes.io/arch=arm64 的节点上（须全部具备）。给节点打上标签：kubectl label nodes NODE disktype=ssd。"`,
    )
  })

  test('node name', async () => {
    expect(await here(deployment('node<|>Name: n1'))).toMatchInlineSnapshot(
      `"every Pod goes straight to the node n1, whether it has room or not. Without room the kubelet refuses the Pod (OutOfcpu, OutOfmemory); if there is no such node, it never runs."`,
    )
  })

  const affinity = `
affinity:
  nodeAffinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      nodeSelectorTerms:
        - matchExpressions:
            - { key: topology.kubernetes.io/zone, operator: In, values: [a, b] }
            - { key: gpu, operator: Exists }
        - matchExpressions: [{ key: cores, operator: Gt, values: ["16"] }]
    preferredDuringSchedulingIgnoredDuringExecution:
      - { weight: 50, preference: { matchExpressions: [{ key: spot, operator: DoesNotExist }] } }
`
  test('node affinity', async () => {
    const source = deployment(affinity.replace('nodeAff', 'node<|>Aff'))
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[nodeAffinity]

      nodeAffinity · which nodes the Pod wants, by their labels

      In this file the Pod runs only on nodes where topology.kubernetes.io/zone is a or b and gpu is there, or cores is a number above 16; if there is none, it stays Pending. Of those it prefers the ones where spot is missing (weight 50).

      What nodeSelector does, and more: In, NotIn, Exists, DoesNotExist, Gt, Lt, and wishes besides conditions.

      - Several nodeSelectorTerms are alternatives (or); several expressions in one term must all hold (and).
      - With nodeSelector beside it, both must hold.
      - NotIn and DoesNotExist keep Pods off nodes; so does a taint, but for everybody.

      required or preferred? required… is a condition: where it cannot be met, the Pod stays Pending. preferred… is a wish with a weight from 1 to 100: it only ranks the nodes that are possible anyway. Both end in IgnoredDuringExecution: they are looked at when the Pod is placed, and labels that change later move nothing.

      NodeAffinity

      https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"
    `)
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"Pod 只会运行在满足 topology.kubernetes.io/zone 为 a 或 b 且 gpu 存在，或 cores 是大于 16 的数的节点上；没有这样的节点就一直 Pending。其中优先选择满足 spot 不存在（权重 50）的节点。"`,
    )
  })
  test('one term of it', async () => {
    expect(await here(deployment(affinity.replace('key: gpu', 'k<|>ey: gpu')))).toMatchInlineSnapshot(
      `"a node fits where topology.kubernetes.io/zone is a or b and gpu is there."`,
    )
    expect(await here(deployment(affinity.replace('weight', 'wei<|>ght')))).toMatchInlineSnapshot(
      `"nodes where spot is missing are preferred, with weight 50 (of 1 to 100)."`,
    )
  })

  test('hard anti-affinity of replicas', async () => {
    const source = deployment(`
affinity:
  podAnti<|>Affinity:
    requiredDuringSchedulingIgnoredDuringExecution:
      - { labelSelector: { matchLabels: { app: web } }, topologyKey: kubernetes.io/hostname }
`)
    expect(await here(source)).toMatchInlineSnapshot(
      `"the Pod is placed only on a node that has none of the Pods with app=web of its namespace; otherwise it stays Pending. That keeps its own replicas apart: 5 of them need 5 nodes, and a rolling update that adds Pods first needs more."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"Pod 只会放到没有带 app=web 的 Pod 的节点上，否则一直 Pending。这让它自己的副本互相分开：5 个副本需要 5 个节点，滚动更新若先加新 Pod，还需要更多。"`,
    )
  })

  test('soft affinity', async () => {
    const source = deployment(`
affinity:
  podAffinity:
    preferredDuringSchedulingIgnoredDuringExecution:
      - weight: 10
        podAffinityTerm:
          labelSelector: { matchExpressions: [{ key: app, operator: In, values: [cache, db] }] }
          topology<|>Key: topology.kubernetes.io/zone
`)
    expect(await here(source)).toMatchInlineSnapshot(
      `"if possible the Pod is placed near Pods where app is cache or db of its namespace (same zone, weight 10)."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"尽量靠近满足 app 为 cache 或 db 的 Pod（同一可用区，权重 10）。"`,
    )
  })

  const spread = (skew: number, when: string, app = 'web'): string =>
    deployment(`
topology<|>SpreadConstraints:
  - maxSkew: ${skew}
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: ${when}
    labelSelector: { matchLabels: { app: ${app} } }
`)
  test('spread over zones', async () => {
    expect(await here(spread(1, 'DoNotSchedule'))).toMatchInlineSnapshot(
      `"Pods with app=web are spread over the zones so that none has more than 1 more than the emptiest one; a Pod that would break this stays Pending. 5 replicas over three zones lie 2/2/1."`,
    )
    expect(await here(spread(1, 'DoNotSchedule'), 'zh-cn')).toMatchInlineSnapshot(
      `"带 app=web 的 Pod 分布在各可用区，任何一个都不会比最少的多出 1 个以上；会破坏这一点的 Pod 保持 Pending。5 个副本分到三个可用区：2/2/1。"`,
    )
    expect(await here(spread(2, 'DoNotSchedule'))).toContain('2/2/1 … 3/1/1')
    expect(await here(spread(1, 'ScheduleAnyway'))).toContain('a larger one is avoided but accepted')
    expect(await here(spread(1, 'DoNotSchedule', 'api'))).toContain('does not choose the Pod itself')
  })
})

describe('priority', () => {
  const source = `${deployment('priority<|>ClassName: high')}---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: high }
value: 1000
preemptionPolicy: Never
`
  test('of a class in the file', async () => {
    expect(await here(source)).toMatchInlineSnapshot(
      `"the Pod has priority 1000 (class high): it is scheduled before every Pod with less. It waits for room and evicts nobody (preemptionPolicy: Never)."`,
    )
    expect(await here(source, 'zh-cn')).toMatchInlineSnapshot(
      `"Pod 的优先级是 1000（类 high）：比它低的 Pod 都排在后面调度。它只等空位，不抢占别人（preemptionPolicy: Never）。"`,
    )
  })
  test('of the system, and unknown', async () => {
    expect(await here(deployment('priority<|>ClassName: system-node-critical'))).toContain('priority 2000001000')
    expect(await here(deployment('priority<|>ClassName: other'))).toContain('without such a class it is refused')
  })
  test('the class itself', async () => {
    expect(
      await here(source.replace('<|>', '').replace('PriorityClass\nm', 'Priority<|>Class\nm')),
    ).toMatchInlineSnapshot(
      `"Pods with priorityClassName: high have priority 1000. They wait for room and evict nobody (Never)."`,
    )
  })
})
