import { describe, expect, it } from 'vitest'
import { lintText, showHover } from '../../harness/check.js'

const packed = (key: string) => `apiVersion: v1
kind: ConfigMap
metadata: { name: kubeadm-config, namespace: kube-system }
data:
  ${key}: |
    apiVersion: kubeadm.k8s.io/v1beta4
    kind: ClusterConfiguration
    kubernetesVersion: v1.34.0
    controlPlaneEndpoint: 10.0.0.10:6443
    networking: { podSubnet: 10.244.0.0/16, serviceSubnet: 10.96.0.0/16 }
`

describe('kinds of configuration files', () => {
  it('on the key that holds one', async () => {
    expect(await showHover(packed('ClusterConfig<|>uration'))).toMatchInlineSnapshot(`
      "[ClusterConfiguration]

      ClusterConfiguration · the cluster as kubeadm builds it

      In this file the control plane is Kubernetes v1.34.0, with an etcd member on each control-plane node (stacked). It is reached at 10.0.0.10:6443. Pods get addresses of 10.244.0.0/16, Services of 10.96.0.0/16.

      What all control-plane nodes have in common: version, addresses, flags of the components, etcd. kubeadm keeps it in the ConfigMap kubeadm-config of kube-system and reads it again at every join and upgrade.

      - Changing the ConfigMap alone changes nothing that runs: the static Pods are written anew by kubeadm upgrade apply/node, or by kubeadm init phase control-plane all --config FILE on every control-plane node.
      - What concerns one node (its address, name, taints) stands in InitConfiguration or JoinConfiguration; the kubelet and kube-proxy have kinds of their own. All may stand in one file, divided by ---.
      - Hard to change later: controlPlaneEndpoint, podSubnet, serviceSubnet, dnsDomain.
      - Check a file with kubeadm config validate --config FILE; bring an old one up to date with kubeadm config migrate.

      https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/"
    `)
    expect(await showHover(packed('ClusterConfig<|>uration'), 'zh-cn')).toMatchInlineSnapshot(`
      "[ClusterConfiguration]

      ClusterConfiguration · kubeadm 构建的集群

      在本文件中，控制平面是 Kubernetes v1.34.0，每个控制平面节点各有一个 etcd 成员（堆叠）。访问入口是 10.0.0.10:6443。Pod 地址取自 10.244.0.0/16，Service 取自 10.96.0.0/16。

      所有控制平面节点共有的设置：版本、地址段、各组件的标志、etcd。kubeadm 把它存在 kube-system 的 ConfigMap kubeadm-config 里，每次 join 和 upgrade 都会读取。

      - 只改 ConfigMap，运行中的组件不会变：静态 Pod 由 kubeadm upgrade apply/node 重新写出，或在每个控制平面节点上执行 kubeadm init phase control-plane all --config FILE。
      - 只涉及单个节点的内容（地址、名称、污点）写在 InitConfiguration 或 JoinConfiguration；kubelet 和 kube-proxy 各有自己的类型。它们可以写在同一个文件里，用 --- 分隔。
      - 以后很难更改的：controlPlaneEndpoint、podSubnet、serviceSubnet、dnsDomain。
      - 用 kubeadm config validate --config FILE 检查；旧文件用 kubeadm config migrate 升级。

      https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/"
    `)
  })

  it('on a key that holds something else there is none of it', async () => {
    const text =
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata:\n  he<|>llo: |\n    world\n  Corefile: ""\n'
    expect(await showHover(text)).toContain('hello · keys and their texts')
  })

  it('on the kind', async () => {
    const join = (rest: string) => `apiVersion: kubeadm.k8s.io/v1beta4\nkind: Join<|>Configuration\n${rest}`
    const discovery =
      'discovery:\n  bootstrapToken: { apiServerEndpoint: "10.0.0.10:6443", token: abcdef.0123456789abcdef }\n'
    expect(await showHover(join(discovery))).toContain(
      'In this file the node joins as a worker. It finds the cluster at 10.0.0.10:6443.',
    )
    expect(await showHover(join(`${discovery}controlPlane: {}\n`))).toContain('joins as a further control plane')
    expect(
      await showHover('apiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: Kube<|>ProxyConfiguration\nmode: ""\n'),
    ).toContain('its default mode, iptables on Linux')
    expect(await showHover('apiVersion: kubelet.config.k8s.io/v1beta1\nkind: Kubelet<|>Configuration\n')).toContain(
      'the node takes 110 Pods. It keeps no memory back',
    )
  })
})

describe('programs of the cluster', () => {
  const ids = async (spec: string, kind = 'kube-system') =>
    (
      await lintText(
        `apiVersion: v1\nkind: Pod\nmetadata: { name: p, namespace: ${kind} }\nspec:\n  hostNetwork: true\n${spec}`,
      )
    )
      .map(({ rule }) => rule.id)
      .filter(id => /host-network|memory-limit/.test(id))
  const container = (name: string) => `  containers:\n    - name: ${name}\n      image: registry.k8s.io/${name}:1\n`

  it('are on the network of the node without a word about it', async () => {
    expect(await ids(`${container('kube-scheduler')}      command: [kube-scheduler]\n`)).toEqual([])
    expect(await ids(`${container('etcd')}      command: [etcd]\n`)).toEqual([])
  })

  it('an etcd of an application is none, nor what only has such a name', async () => {
    const both = ['kubernetes/host-network', 'kubernetes/missing-memory-limit']
    expect((await ids(`${container('etcd')}      command: [etcd]\n`, 'shop')).sort()).toEqual(both)
    expect((await ids(`${container('kubelet').replace('io/kubelet', 'io/web')}`)).sort()).toEqual(both)
  })
})

describe('what a release changes', () => {
  const etcd = (tag: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: etcd, namespace: kube-system }\nspec:\n  containers:\n    - name: etcd\n      image: registry.k8s.io/etcd:${tag}\n      command: [etcd, --snap<|>shot-count=5000]\n`

  it('the default of a flag', async () => {
    expect(await showHover(etcd('3.5.21-0'))).toContain('--snapshot-count=5000; the default is 100000.')
    expect(await showHover(etcd('3.6.5-0'))).toContain('--snapshot-count=5000; the default is 10000.')
  })

  it('an image of etcd that runs one of its tools is no member', async () => {
    const tool = etcd('3.<|>6.5-0').replace('etcd, --snap<|>shot-count=5000', 'etcdctl, snapshot, save, /backup/a.db')
    expect(await showHover(tool)).toContain('the container runs etcdctl out of the image of etcd; it is no member.')
  })
})
