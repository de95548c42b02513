import { describe, expect, test } from 'vitest'
import { showHover } from '../../../harness/check.js'
import { here } from '../_here.js'

const netConf = (network: string, type: string, more = ''): string => `apiVersion: v1
kind: ConfigMap
metadata: { name: kube-flannel-cfg, namespace: kube-flannel }
data:
  net-conf.json: |
    {
      "Network": "${network}",
      "EnableNFTables": false,
      "Backend": {
        "Type": "${type}"${more}
      }
    }
`

describe('flannel', () => {
  test('its backend', async () => {
    expect(await showHover(netConf('10.244.0.0/16', 'vx<|>lan'))).toMatchInlineSnapshot(`
      "["Type": "vxlan"]

      Type · the backend of flannel

      In this file vxlan: packets between nodes travel inside UDP (port 8472) through the device flannel.1: it works across any network, and costs 50 bytes of each packet (MTU 1450).

      vxlan is the recommended one, host-gw the fastest where all nodes share a layer-2 network, wireguard encrypts, udp is for debugging.

      - vxlan with "DirectRouting": true uses plain routes within a subnet and tunnels only between subnets: the best of both.
      - Open UDP 8472 (vxlan), 8285 (udp) or 51820 (wireguard) between nodes. In clouds host-gw usually fails: they drop packets with foreign addresses.
      - Changing it: edit the ConfigMap kube-flannel-cfg, restart the DaemonSet on all nodes.

      flannel or Calico? flannel only connects Pods (VXLAN or plain routes): simple, and no NetworkPolicy. Calico also enforces NetworkPolicy, routes without tunnels by BGP, hands out addresses in blocks and can use eBPF: more to learn. Canal is flannel with the policies of Calico.

      https://github.com/flannel-io/flannel/blob/master/Documentation/backends.md"
    `)
    expect(await showHover(netConf('10.244.0.0/16', 'vx<|>lan'), 'zh-cn')).toMatchInlineSnapshot(`
      "["Type": "vxlan"]

      Type · flannel 的后端

      在本文件中，vxlan：节点之间的数据包封装在 UDP（8472 端口）里，经 flannel.1 设备传送：任何网络都能用，代价是每个包 50 字节（MTU 1450）。

      推荐 vxlan；节点同在一个二层网络时 host-gw 最快；wireguard 带加密；udp 仅供调试。

      - vxlan 加 "DirectRouting": true：同一子网内走普通路由，跨子网才走隧道，兼得两者之长。
      - 节点之间要放行 UDP 8472（vxlan）、8285（udp）或 51820（wireguard）。host-gw 在云上通常不行：云会丢弃陌生地址的包。
      - 修改：编辑 ConfigMap kube-flannel-cfg，再重启所有节点上的 DaemonSet。

      flannel 还是 Calico？ flannel 只负责连通 Pod（VXLAN 或普通路由）：简单，但不支持 NetworkPolicy。Calico 还执行 NetworkPolicy，可用 BGP 免隧道路由，按块分配地址，也能用 eBPF：功能多，要学的也多。Canal 是 flannel 加 Calico 的策略。

      https://github.com/flannel-io/flannel/blob/master/Documentation/backends.md"
    `)
  })

  test.each([
    ['host-<|>gw', 'all nodes must be in one layer-2 network'],
    ['u<|>dp', 'only for debugging'],
    ['wire<|>guard', 'encrypted by WireGuard'],
  ])('%s', async (type, told) => {
    expect(await here(netConf('10.244.0.0/16', type))).toContain(told)
  })

  test('DirectRouting', async () => {
    expect(await here(netConf('10.244.0.0/16', 'vx<|>lan', ',\n        "DirectRouting": true'))).toContain(
      'within a subnet DirectRouting does without the tunnel',
    )
  })

  test('its network against that of the cluster', async () => {
    const cluster = (subnet: string) => `---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking: { podSubnet: ${subnet} }
`
    const conf = netConf('10.244.<|>0.0/16', 'vxlan')
    expect(await here(conf)).toContain('65,536 of them, enough for 256 nodes')
    expect(await here(conf + cluster('10.244.0.0/16'))).toContain('as it has to be')
    expect(await here(conf + cluster('10.217.0.0/16'))).toContain('Pods on different nodes do not reach each other')
  })

  test('half-typed', async () => {
    for (const broken of ['"Network": "10.24', '"Network":', '"Net', '{ "Backend": { "Type": ']) {
      const source = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n  net-conf.json: |\n    { ${broken}<|>\n`
      expect(await showHover(source)).toBeDefined()
    }
  })
})

describe('Calico', () => {
  const pool = (lines: string): string => `apiVersion: projectcalico.org/v3
kind: IPPool
metadata: { name: default-ipv4-ippool }
spec:
  ${lines}
`
  test('an IPPool', async () => {
    const source = pool('ci<|>dr: 192.168.0.0/16\n  ipipMode: CrossSubnet\n  natOutgoing: true')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[cidr]

      cidr · addresses Calico gives to Pods, and how packets travel

      In this file 192.168.0.0/16 has 65,536 addresses, in 1,024 blocks of 64 (/26): each node takes at least one, so there is room for 1,024 nodes. Only packets to nodes of another subnet travel in IP-in-IP. Packets that leave the pools get the address of the node.

      Nodes take blocks of addresses from the pool when they need them, several if one is not enough; packets between nodes go by plain routes (BGP), IP-in-IP or VXLAN, as the modes say.

      - Always wraps every packet, CrossSubnet only those to nodes of another subnet (the best choice where nodes share subnets), Never none: then the network has to know the routes. One of ipipMode and vxlanMode must be Never.
      - IP-in-IP (20 bytes, MTU 1480) needs BGP (BIRD) and a network that lets protocol 4 through; Azure does not. VXLAN (50 bytes, UDP 4789, MTU 1450) needs neither.
      - natOutgoing: true lets Pods reach the Internet from private addresses: packets leaving all pools get the address of the node. The default is false.
      - cidr has to lie in the podSubnet of the cluster. blockSize (26: 64 addresses) cannot be changed afterwards: make a new pool, disable the old one, restart Pods, delete it.

      flannel or Calico? flannel only connects Pods (VXLAN or plain routes): simple, and no NetworkPolicy. Calico also enforces NetworkPolicy, routes without tunnels by BGP, hands out addresses in blocks and can use eBPF: more to learn. Canal is flannel with the policies of Calico.

      string

      https://docs.tigera.io/calico/latest/reference/resources/ippool"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[cidr]

      cidr · Calico 的 Pod 地址池与节点间传送方式

      在本文件中，192.168.0.0/16 有 65,536 个地址，分成 1,024 块，每块 64 个（/26）：每个节点至少领一块，所以最多 1,024 个节点。只有发往其他子网节点的数据包用 IP-in-IP 封装。离开地址池的包改用节点地址。

      节点按需从池中领取地址块，一块不够再领；节点间的数据包按设定走普通路由（BGP）、IP-in-IP 或 VXLAN。

      - Always 每个包都封装；CrossSubnet 只封装发往其他子网节点的包（节点同处若干子网时的最佳选择）；Never 不封装，底层网络须知道路由。ipipMode 和 vxlanMode 必须有一个是 Never。
      - IP-in-IP（20 字节，MTU 1480）需要 BGP（BIRD），网络还要放行协议号 4，Azure 不行。VXLAN（50 字节，UDP 4789，MTU 1450）两者都不要求。
      - natOutgoing: true 让使用私网地址的 Pod 能访问外网：离开所有池的包改用节点地址。默认 false。
      - cidr 应落在集群的 podSubnet 之内。blockSize（26，即 64 个地址）事后不能改：新建一个池，停用旧池，重启 Pod，再删掉旧池。

      flannel 还是 Calico？ flannel 只负责连通 Pod（VXLAN 或普通路由）：简单，但不支持 NetworkPolicy。Calico 还执行 NetworkPolicy，可用 BGP 免隧道路由，按块分配地址，也能用 eBPF：功能多，要学的也多。Canal 是 flannel 加 Calico 的策略。

      字符串

      https://docs.tigera.io/calico/latest/reference/resources/ippool"
    `)
  })

  test.each([
    ['ci<|>dr: 10.0.0.0/24\n  blockSize: 28', '16 blocks of 16 (/28)'],
    ['ci<|>dr: 10.0.0.0/28', 'does not hold a single block of /26'],
    ['cidr: 10.0.0.0/16\n  vxlan<|>Mode: Always', 'All packets between nodes travel in VXLAN'],
    ['cidr: 10.0.0.0/16\n  vxlan<|>Mode: Always\n  ipipMode: Always', 'exclude each other'],
    ['cidr: 10.0.0.0/16\n  ipip<|>Mode: Never', 'routes learnt by BGP carry the packets'],
  ])('%s', async (lines, told) => {
    expect(await here(pool(lines))).toContain(told)
  })

  test.each([
    ['BGPConfiguration', 'nodeToNodeMesh<|>Enabled: true', 'with 100 nodes 4,950'],
    ['BGPConfiguration', 'nodeToNodeMesh<|>Enabled: false', 'the mesh is off'],
    ['BGPPeer', 'peer<|>IP: 10.0.0.1\n  asNumber: 65001', 'all nodes peer with 10.0.0.1 (AS 65001)'],
    ['FelixConfiguration', 'bpf<|>Enabled: true', 'kube-proxy has to be off'],
  ])('%s: %s', async (kind, lines, told) => {
    const source = `apiVersion: crd.projectcalico.org/v1\nkind: ${kind}\nmetadata: { name: default }\nspec:\n  ${lines}\n`
    expect(await here(source)).toContain(told)
    expect(await showHover(source, 'zh-cn')).toContain('在本文件中')
  })

  test('on the kind', async () => {
    expect(await showHover(pool('cidr: 10.0.0.0/16').replace('IPPool', 'IPP<|>ool'))).toContain(
      '1,024 blocks'.replace('1,024', '1,024'),
    )
  })
})

test('the cluster says its podSubnet in a ConfigMap of kubeadm', async () => {
  const source = `${netConf('10.244.<|>0.0/16', 'vxlan')}---
apiVersion: v1
kind: ConfigMap
metadata: { name: kubeadm-config, namespace: kube-system }
data:
  ClusterConfiguration: |
    apiVersion: kubeadm.k8s.io/v1beta4
    kind: ClusterConfiguration
    networking:
      podSubnet: 10.217.0.0/16
`
  expect(await here(source)).toContain('The cluster says 10.217.0.0/16')
})

describe('the key of a file in a ConfigMap', () => {
  test('net-conf.json', async () => {
    const source = netConf('10.244.0.0/16', 'vxlan').replace('net-conf.json:', 'net-<|>conf.json:')
    expect(await here(source)).toContain('enough for 256 nodes')
    expect(await showHover(source, 'zh-cn')).toContain('flannel 的网络设置')
  })

  test('a podSubnet that flannel does not have', async () => {
    const source = `${netConf('10.244.0.0/16', 'vxlan')}---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking: { podSub<|>net: 10.217.0.0/16 }
`
    expect(await here(source)).toContain("flannel's net-conf.json says 10.244.0.0/16")
  })
})

test("another project's IPPool is another matter", async () => {
  const source = (apiVersion: string) =>
    `apiVersion: ${apiVersion}\nkind: IPP<|>ool\nmetadata: { name: a }\nspec: { cidr: 10.0.0.0/16, range: 10.0.0.0/16 }\n`
  expect(await showHover(source('projectcalico.org/v3'))).toContain('addresses Calico gives to Pods')
  expect(await showHover(source('whereabouts.cni.cncf.io/v1alpha1'))).not.toContain('Calico')
})
