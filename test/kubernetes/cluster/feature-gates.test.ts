import { describe, expect, it } from 'vitest'
import { featureGatesOf, newestGates, stageAt } from '../../../server/src/kubernetes/cluster/feature-gates.js'
import { gateSummaries } from '../../../server/src/kubernetes/topics/cluster/flags/gate-summaries.js'
import { lintText, showComplete, showHover } from '../../harness/check.js'

const owners = ['kubernetes', 'kubeadm', 'etcd'] as const

describe('the table', () => {
  it.each(owners)('of %s is sorted, and each gate goes through its stages in order', owner => {
    const gates = [...featureGatesOf(owner).values()]
    const names = gates.map(({ name }) => name)
    expect(names).toEqual([...names].sort())
    for (const { name, stages, removed } of gates) {
      const since = stages.map(one => one.since)
      expect(since, name).toEqual([...since].sort((a, b) => a - b))
      expect(since.length, name).toBeGreaterThan(0)
      expect(removed === undefined || removed > since.at(-1)!, name).toBe(true)
      expect(since.at(-1), name).toBeLessThanOrEqual(newestGates[owner])
    }
  })

  it('tells what a gate is in a release', () => {
    const gate = featureGatesOf('kubernetes').get('SidecarContainers')!
    expect(stageAt(gate, 27)).toBeUndefined()
    expect(stageAt(gate, 28)).toMatchObject({ stage: 'alpha', on: false, locked: false })
    expect(stageAt(gate, 32)).toMatchObject({ stage: 'beta', on: true, locked: false })
    expect(stageAt(gate, 34)).toMatchObject({ stage: 'ga', on: true, locked: true })
  })

  it('explains only gates that it has', () => {
    expect(Object.keys(gateSummaries).filter(name => !featureGatesOf('kubernetes').has(name))).toEqual([])
  })
})

const scheduler = (gates: string, tag = 'v1.34.1') => `apiVersion: v1
kind: Pod
metadata: { name: kube-scheduler, namespace: kube-system }
spec:
  containers:
    - name: kube-scheduler
      image: registry.k8s.io/kube-scheduler:${tag}
      command:
        - kube-scheduler
        - --feature-gates=${gates}
`

const gateFindings = async (text: string): Promise<readonly string[]> =>
  (await lintText(text)).filter(({ rule }) => rule.id.endsWith('-feature-gate')).map(({ rule }) => rule.id)

describe('what is reported', () => {
  it('nothing on gates that the release has', async () => {
    expect(await gateFindings(scheduler('AllAlpha=false,kube:ContextualLogging=true, NodeSwap=true'))).toEqual([])
  })

  it('nothing on a name that a release after those of the table may have', async () => {
    expect(await gateFindings(scheduler('SomethingEntirelyNew=true', 'v1.37.0'))).toEqual([])
    expect(await gateFindings(scheduler('SomethingEntirelyNew=true'))).toEqual(['kubernetes/unknown-feature-gate'])
  })

  it('nothing where a placeholder or a template writes them', async () => {
    expect(await gateFindings(scheduler('$(GATES)'))).toEqual([])
    expect(await gateFindings(scheduler('{{ .Values.gates }}'))).toEqual([])
  })

  it('kind runs what its images hold', async () => {
    const kind = (nodes: string) =>
      `kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nfeatureGates:\n  "CSIMigration": true\n${nodes}`
    expect(await gateFindings(kind(''))).toEqual([])
    expect(await gateFindings(kind('nodes:\n  - role: worker\n    image: kindest/node:v1.26.1\n'))).toEqual([])
    expect(await gateFindings(kind('nodes:\n  - role: worker\n    image: kindest/node:v1.34.0\n'))).toEqual([
      'kubernetes/removed-feature-gate',
    ])
  })
})

describe('hover', () => {
  it('of an item', async () => {
    expect(await showHover(scheduler('InPlacePod<|>VerticalScaling=false'))).toMatchInlineSnapshot(`
      "[InPlacePodVerticalScaling=false]

      InPlacePodVerticalScaling · feature gate

      In this file it is turned off for kube-scheduler. In kube-scheduler 1.34 it is beta since 1.33, on by default.

      CPU and memory of a running container may be changed without replacing the Pod (resize, resizePolicy).

      - Beta is well tested and rarely dropped; details may still change.
      - Set it on every component that takes part (API server, controller manager, scheduler, kubelet); all of them know the same names. Before an upgrade, check that the new release still has the gate.

      alpha since 1.27, off by default · beta since 1.33, on by default · stable (GA) since 1.35, locked on

      https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/"
    `)
    expect(await showHover(scheduler('InPlacePod<|>VerticalScaling=false'), 'zh-cn')).toMatchInlineSnapshot(`
      "[InPlacePodVerticalScaling=false]

      InPlacePodVerticalScaling · 特性门控

      在本文件中，该特性在 kube-scheduler 上关闭。在 kube-scheduler 1.34 中，1.33 起为 beta，默认开启。

      不重建 Pod 就能修改运行中容器的 CPU 和内存（resize、resizePolicy）。

      - beta 经过充分测试，不会轻易移除；细节仍可能变化。
      - 在每个相关组件上都要设置（API 服务器、控制器管理器、调度器、kubelet），它们认识的名称相同。升级前确认新版本还有这个门控。

      1.27 起为 alpha，默认关闭 · 1.33 起为 beta，默认开启 · 1.35 起为稳定（GA），锁定为开启

      https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/"
    `)
  })

  it('of a locked one in a file', async () => {
    const file =
      'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nfeatureGates:\n  Node<|>Swap: false\n'
    expect(await showHover(file)).toMatchInlineSnapshot(`
      "[NodeSwap: false]

      NodeSwap · feature gate

      In this file it is turned off for kubelet. In kubelet 1.37 it is stable (GA) since 1.34, locked on. So this keeps it from starting: a locked gate takes no other value. (As of 1.35.)

      The kubelet runs on nodes with swap, and memorySwap.swapBehavior tells who may use it.

      - Stable needs no gate: it is on, and the gate is removed some releases later. Take it out now.
      - Set it on every component that takes part (API server, controller manager, scheduler, kubelet); all of them know the same names. Before an upgrade, check that the new release still has the gate.

      alpha since 1.22, off by default · beta since 1.28, off by default · beta since 1.30, on by default · stable (GA) since 1.34, locked on

      https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/"
    `)
    expect(await showHover(file, 'zh-cn')).toMatchInlineSnapshot(`
      "[NodeSwap: false]

      NodeSwap · 特性门控

      在本文件中，该特性在 kubelet 上关闭。在 kubelet 1.37 中，1.34 起为稳定（GA），锁定为开启。所以这样写会让它无法启动：锁定的门控不接受别的值。（以 1.35 为准。）

      kubelet 可在启用交换分区的节点上运行，由 memorySwap.swapBehavior 决定谁能使用。

      - 稳定特性不需要门控：它一直开启，几个版本后门控会被移除。现在就可以删掉。
      - 在每个相关组件上都要设置（API 服务器、控制器管理器、调度器、kubelet），它们认识的名称相同。升级前确认新版本还有这个门控。

      1.22 起为 alpha，默认关闭 · 1.28 起为 beta，默认关闭 · 1.30 起为 beta，默认开启 · 1.34 起为稳定（GA），锁定为开启

      https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/"
    `)
  })
})

describe('completion', () => {
  it('offers the gates of the release, turned the other way', async () => {
    const offered = await showComplete(scheduler('NodeSwap=true,InPlacePod<|>'))
    expect(offered).toContain('InPlacePodVerticalScaling=false')
    expect(offered).not.toContain('InPlacePodLevelResourcesVerticalScaling=true')
    expect(await showComplete(scheduler('DRA<|>', 'v1.25.1'))).toEqual([])
  })

  it('offers both values behind a name', async () => {
    expect(await showComplete(scheduler('HPAScaleToZero=<|>'))).toEqual(['HPAScaleToZero=true', 'HPAScaleToZero=false'])
  })

  it('offers names and values in a file', async () => {
    const file = (line: string) =>
      `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nfeatureGates:\n  ${line}\n`
    expect(await showComplete(file('KubeletPS<|>'))).toEqual(['KubeletPSI → KubeletPSI: '])
    expect(await showComplete(file('KubeletPSI: <|>'))).toEqual(['false', 'true'])
  })
})
