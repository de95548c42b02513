import { describe, expect, test } from 'vitest'
import { locales } from '../../../../server/src/core/localized.js'
import { showHover } from '../../../harness/check.js'
import { here } from '../_here.js'

const cluster = (lines: string): string => `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
${lines}
`
const kubelet = (lines: string): string => `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
${lines}
`
const proxy = (lines: string): string => `apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
${lines}
`

/** What the hover says of this file, in both languages. */
const both = async (source: string): Promise<string[]> => Promise.all(locales.map(locale => here(source, locale)))

describe('controlPlaneEndpoint', () => {
  test('a name with a load balancer behind it', async () => {
    const source = cluster('controlPlaneEnd<|>point: lb.example.com:6443')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[controlPlaneEndpoint]

      controlPlaneEndpoint · the one address of a highly available control plane

      In this file nodes and users call the API server at lb.example.com:6443. As a name it can point at another address later. Behind it a load balancer listens on 6443 and passes TCP on to port 6443 of every control-plane node.

      The address that nodes, kubeconfigs and users reach the API server by, whichever control-plane node answers. It is written into every kubeconfig and into the certificate.

      - Set it before the first kubeadm init: without it kubeadm join --control-plane is refused, and adding it later means new certificates and kubeconfigs everywhere.
      - On bare metal: HAProxy (or nginx) passes TCP 6443 on to every control-plane node and checks /readyz; keepalived moves a virtual IP between two of them. kube-vip does both as a static Pod; in a cloud, take its load balancer.
      - Further control planes: kubeadm init --upload-certs (the key lasts 2 h), then kubeadm join … --control-plane --certificate-key …. Three stand the loss of one, five of two: etcd needs a majority.
      - Binary installs do the same by hand: kubelets, kube-proxy and kubeconfigs name this address, and the API server certificate lists it.

      Stacked or external etcd? Stacked (kubeadm's default) runs one etcd member on each control-plane node: fewer machines, but losing one loses both. External etcd takes three or five machines of its own and fails independently.

      string

      https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/high-availability/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[controlPlaneEndpoint]

      controlPlaneEndpoint · 高可用控制平面的统一入口

      在本文件中，节点和用户通过 lb.example.com:6443 访问 API 服务器。写成域名时，以后可以改指别的地址。它背后的负载均衡器监听 6443，把 TCP 转发到每个控制平面节点的 6443 端口。

      节点、kubeconfig 和用户访问 API 服务器的地址，不论由哪个控制平面节点应答。它会写进每份 kubeconfig 和证书。

      - 必须在第一次 kubeadm init 之前设置：没有它，kubeadm join --control-plane 会被拒绝；事后再加，各处的证书和 kubeconfig 都要重做。
      - 裸机：HAProxy（或 nginx）把 TCP 6443 转发给每个控制平面节点并检查 /readyz，keepalived 让虚拟 IP 在两台之间漂移；kube-vip 以静态 Pod 兼做两者；云上用云厂商的负载均衡器。
      - 加入更多控制平面：kubeadm init --upload-certs（密钥 2 小时内有效），再 kubeadm join … --control-plane --certificate-key …。3 个允许坏 1 个，5 个允许坏 2 个：etcd 需要过半数在线。
      - 二进制安装要手工做同样的事：kubelet、kube-proxy 和各 kubeconfig 都写这个地址，API 服务器证书里也要列上它。

      堆叠还是外部 etcd？ 堆叠（kubeadm 默认）在每个控制平面节点上各跑一个 etcd 成员：机器少，但坏一台就同时少两样。外部 etcd 另用三台或五台机器，故障互不牵连。

      字符串

      https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/high-availability/"
    `)
  })

  test('the address of the node itself is no endpoint', async () => {
    const source = `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
localAPIEndpoint:
  advertiseAddress: 10.0.0.11
---
${cluster('controlPlaneEnd<|>point: 10.0.0.11:6443')}`
    expect(await both(source)).toMatchInlineSnapshot(`
      [
        "nodes and users call the API server at 10.0.0.11:6443. That is the address of this very node (advertiseAddress): when it is down, nobody reaches the cluster. Put a virtual IP or a DNS name there.",
        "节点和用户通过 10.0.0.11:6443 访问 API 服务器。这正是本节点自己的地址（advertiseAddress）：它一停机，谁都访问不了集群。这里应写虚拟 IP 或 DNS 名。",
      ]
    `)
  })

  test('on its value as well, and without a port', async () => {
    expect(await both(cluster('controlPlaneEndpoint: 10.0.0.<|>100'))).toMatchInlineSnapshot(`
      [
        "nodes and users call the API server at 10.0.0.100:6443. As an address it is a virtual IP that moves with keepalived or kube-vip, or that of a load balancer; a load balancer listening on 6443 passes TCP on to port 6443 of every control-plane node.",
        "节点和用户通过 10.0.0.100:6443 访问 API 服务器。写成 IP 时，它应是由 keepalived 或 kube-vip 漂移的虚拟 IP，或负载均衡器的地址；监听 6443 的负载均衡器再把 TCP 转发到每个控制平面节点的 6443 端口。",
      ]
    `)
  })
})

describe('certificates', () => {
  test('two years', async () => {
    const source = cluster('certificateValidity<|>Period: 17520h0m0s')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[certificateValidityPeriod]

      certificateValidityPeriod · how long certificates last, and how to renew them

      In this file certificates are issued for 17520 h (730 days), by CAs that last 87600 h (3650 days). Renew before they run out: kubeadm certs check-expiration tells when.

      kubeadm issues certificates for one year, from CAs that last ten. Both lifetimes can be set since v1beta4 (Kubernetes 1.31), for what is issued from then on. Expired ones stop the control plane: x509: certificate has expired.

      - Look: kubeadm certs check-expiration. Back up /etc/kubernetes (with pki) and etcd first.
      - Renew: kubeadm certs renew all on every control-plane node, then restart the static Pods of kube-apiserver, kube-controller-manager, kube-scheduler and etcd: move their manifests out of /etc/kubernetes/manifests for 20 s and back. Copy the new admin.conf to ~/.kube/config.
      - Every kubeadm upgrade renews them too, so a cluster upgraded once a year never expires.
      - Not among them: the CAs, which kubeadm does not renew, and the client certificate of the kubelet, which the kubelet rotates itself (rotateCertificates: true, in /var/lib/kubelet/pki).

      duration · default 8760h

      https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[certificateValidityPeriod]

      certificateValidityPeriod · 证书的有效期与续期

      在本文件中，证书有效期为 17520 小时（730 天），CA 为 87600 小时（3650 天）。到期前要续期，到期日见 kubeadm certs check-expiration。

      kubeadm 签发的证书有效期一年，CA 十年。自 v1beta4（Kubernetes 1.31）起两者都可设置，只影响之后签发的证书。过期后控制平面停摆：x509: certificate has expired。

      - 查看：kubeadm certs check-expiration。动手之前先备份 /etc/kubernetes（含 pki）和 etcd。
      - 续期：在每个控制平面节点上执行 kubeadm certs renew all，然后重启 kube-apiserver、kube-controller-manager、kube-scheduler 和 etcd 的静态 Pod：把清单移出 /etc/kubernetes/manifests，20 秒后移回。再把新的 admin.conf 复制到 ~/.kube/config。
      - 每次 kubeadm upgrade 也会续期，所以每年至少升级一次的集群不会过期。
      - 不在其列的：CA（kubeadm 不为它续期）；kubelet 的客户端证书，由 kubelet 自行轮换（rotateCertificates: true，位于 /var/lib/kubelet/pki）。

      时长 · 默认 8760h

      https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-certs/"
    `)
  })

  test('longer than the CA', async () => {
    expect(
      await both(cluster('certificateValidity<|>Period: 87600h\ncaCertificateValidityPeriod: 43800h')),
    ).toMatchInlineSnapshot(`
      [
        "certificates are issued for 87600 h (3650 days), by CAs that last 43800 h (1825 days). That is longer than the CA itself, whose end they do not outlive. A stolen key stays good for that long as well: there is no revocation list.",
        "证书有效期为 87600 小时（3650 天），CA 为 43800 小时（1825 天）。这比 CA 本身还长，而 CA 一到期，它们也就失效。密钥一旦泄露，也能用这么久：Kubernetes 没有吊销列表。",
      ]
    `)
  })
})

describe('subnets', () => {
  test.each([
    ['a /16', 'podSub<|>net: 10.244.0.0/16\n  serviceSubnet: 10.96.0.0/12', '256'],
    ['overlapping the default of Services', 'podSub<|>net: 10.100.0.0/16', 'overlap'],
    ['smaller than one node takes', 'podSub<|>net: 10.244.0.0/26', 'does not start'],
    ['dual stack', 'podSub<|>net: 10.244.0.0/16,fd00:10:244::/56', '/64'],
    ['the address of DNS', 'serviceSub<|>net: 10.96.0.0/12', '10.96.0.10'],
  ])('%s', async (_, lines, told) => {
    expect(await here(cluster(`networking:\n  ${lines}`))).toContain(told)
  })

  test('with the mask that the file gives to kube-controller-manager', async () => {
    const source = cluster(`networking:
  podSub<|>net: 10.244.0.0/16
controllerManager:
  extraArgs:
    - name: node-cidr-mask-size
      value: "25"`)
    expect(await both(source)).toMatchInlineSnapshot(`
      [
        "10.244.0.0/16 has 65,536 addresses: cut into a /25 for each node it is enough for 512 nodes with 126 Pod addresses each. It does not overlap the Services (10.96.0.0/12).",
        "10.244.0.0/16 有 65,536 个地址：每个节点分一段 /25，够 512 个节点用，每个节点有 126 个 Pod 地址。它与 Service 网段（10.96.0.0/12）不重叠。",
      ]
    `)
  })

  test('the node in its own Pod network', async () => {
    const source = `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
localAPIEndpoint: { advertiseAddress: 192.168.1.10 }
---
${cluster('networking:\n  podSub<|>net: 192.168.0.0/16')}`
    expect(await here(source)).toContain('The node itself, `192.168.1.10`, lies in'.replaceAll('`', ''))
  })

  test('of kind', async () => {
    const source = `apiVersion: kind.x-k8s.io/v1alpha4
kind: Cluster
networking:
  podSub<|>net: 10.96.0.0/14
`
    expect(await here(source)).toContain('overlap')
  })
})

describe('etcd', () => {
  test('an even number of members', async () => {
    const source = cluster(`etcd:
  exter<|>nal:
    endpoints: [https://10.0.0.1:2379, https://10.0.0.2:2379, https://10.0.0.3:2379, https://10.0.0.4:2379]`)
    expect(await both(source)).toMatchInlineSnapshot(`
      [
        "etcd is external: 4 etcd members need a majority of 3 and stand the loss of 1, just as 3 would: take an odd number. Each control-plane node needs the client certificate that certFile and keyFile name.",
        "etcd 在外部：4 个 etcd 成员须有 3 个（过半数）在线，最多允许 1 个故障，和 3 个时一样，应取奇数。每个控制平面节点都要有 certFile 和 keyFile 所指的客户端证书。",
      ]
    `)
  })

  test('stacked', async () => {
    expect(await both(cluster('etcd:\n  loc<|>al:\n    dataDir: /var/lib/etcd'))).toMatchInlineSnapshot(`
      [
        "each control-plane node runs an etcd member of its own, with its data in /var/lib/etcd: one node is no backup, three stand the loss of one.",
        "每个控制平面节点各运行一个 etcd 成员，数据在 /var/lib/etcd：单节点没有冗余，三个节点允许坏一个。",
      ]
    `)
  })
})

describe('the kubelet', () => {
  test('maxPods', async () => {
    const source = kubelet('maxP<|>ods: 110')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[maxPods]

      maxPods · how many Pods the node takes

      In this file the node takes at most 110 Pods. A /24 for each node has 254 addresses, more than twice as many.

      The scheduler sends no more Pods to a node than this, however much CPU and memory is free; podsPerCore lowers it on small machines. The default is 110.

      - Tested limits of a cluster: 5,000 nodes, 110 Pods a node, 150,000 Pods and 300,000 containers in all.
      - Every Pod needs an address: the node's piece of podSubnet (a /24, 254 addresses, unless --node-cidr-mask-size says otherwise) has to be larger than this, at best twice as large, since addresses of ended Pods are not free at once.
      - DaemonSet, static and hostNetwork Pods count as well. One too many shows as Too many pods (scheduler) or OutOfpods (kubelet).
      - More Pods need more for the node itself: raise kubeReserved, watch PLEG latency and the number of processes (podPidsLimit), and restart the kubelet.

      integer · default 110

      https://kubernetes.io/docs/setup/best-practices/cluster-large/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[maxPods]

      maxPods · 节点最多运行多少个 Pod

      在本文件中，节点最多运行 110 个 Pod。每个节点的 /24 有 254 个地址，是它的两倍以上。

      不论 CPU 和内存还剩多少，调度器给该节点的 Pod 都不超过这个数；podsPerCore 可在小机器上再降低它。默认 110。

      - 官方测试过的集群上限：5,000 个节点，每个节点 110 个 Pod，总共 150,000 个 Pod、300,000 个容器。
      - 每个 Pod 都要一个地址：节点从 podSubnet 分到的那一段（默认 /24，254 个地址，可用 --node-cidr-mask-size 改）必须比它大，最好大一倍，因为已结束的 Pod 的地址不会马上空出来。
      - DaemonSet、静态 Pod 和 hostNetwork 的 Pod 也计算在内。超出时调度器报 Too many pods，kubelet 报 OutOfpods。
      - Pod 多了，节点自身的开销也大：要调高 kubeReserved，留意 PLEG 延迟和进程数（podPidsLimit），改完重启 kubelet。

      整数 · 默认 110

      https://kubernetes.io/docs/setup/best-practices/cluster-large/"
    `)
  })

  test('more Pods than the network of the node has addresses', async () => {
    expect(await both(kubelet('maxP<|>ods: 500'))).toMatchInlineSnapshot(`
      [
        "the node takes at most 500 Pods. A /24 for each node has only 254 addresses: the rest never start. It takes --node-cidr-mask-size=23 in kube-controller-manager, set before nodes join. It is more than the 110 Kubernetes is tested with: possible on large machines, at your own measure.",
        "节点最多运行 500 个 Pod。每个节点的 /24 只有 254 个地址：多出的 Pod 无法启动。要在 kube-controller-manager 上设 --node-cidr-mask-size=23，并且要在节点加入之前。它超出了 Kubernetes 测试所用的 110：大机器上可行，但要自己压测。",
      ]
    `)
  })

  test('podsPerCore', async () => {
    expect(await both(kubelet('maxPods: 110\npodsPer<|>Core: 10'))).toMatchInlineSnapshot(`
      [
        "the node takes 10 Pods for each core, but no more than 110: 11 cores or more reach that. A /24 for each node has 254 addresses, more than twice as many.",
        "节点每个核最多 10 个 Pod，但总数不超过 110：11 核及以上才达到上限。每个节点的 /24 有 254 个地址，是它的两倍以上。",
      ]
    `)
  })

  test('what is kept back', async () => {
    const source = kubelet(`kubeReser<|>ved: { cpu: 200m, memory: 1Gi }
systemReserved: { cpu: 200m, memory: 512Mi }
evictionHard: { memory.available: 500Mi }`)
    expect(await both(source)).toMatchInlineSnapshot(`
      [
        "the node keeps back 0.4 CPU and 1.99 GiB of memory (1 GiB kube + 512 MiB system + 500 MiB eviction threshold). A machine with 4 cores and 16 GiB offers Pods 3.6 CPU and 14.01 GiB.",
        "节点扣下 0.4 CPU 和 1.99 GiB 内存（kube 1 GiB + system 512 MiB + 驱逐阈值 500 MiB）。4 核 16 GiB 的机器能给 Pod 的是 3.6 CPU 和 14.01 GiB。",
      ]
    `)
  })

  test('evictionHard drops the defaults of the other signals', async () => {
    const source = kubelet('evictionHa<|>rd: { memory.available: 500Mi, nodefs.available: 10% }')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[evictionHard]

      evictionHard · when the kubelet evicts Pods to save the node

      In this file Pods are killed at once when

      - memory.available: less than 500Mi of memory is free
      - nodefs.available: less than 10% of the disk with volumes and logs is free

      imagefs.available, nodefs.inodesFree and imagefs.inodesFree are not named, so they no longer evict anything: repeat those you want.

      Below a hard threshold the kubelet kills Pods at once, without a grace period; below a soft one only after evictionSoftGracePeriod, and with the grace period of the Pod. Better a Pod than the node.

      - Defaults on Linux: memory.available<100Mi, nodefs.available<10%, imagefs.available<15%, nodefs.inodesFree<5%, imagefs.inodesFree<5%. Naming one drops the defaults of all others, unless mergeDefaultEvictionSettings: true.
      - Who goes first: Pods that use more than they request, by priority, then by how far they are above: as a rule BestEffort, then Burstable, Guaranteed last. On disk pressure unused images and dead containers go before any Pod.
      - The node gets MemoryPressure or DiskPressure and a NoSchedule taint, and keeps it at least evictionPressureTransitionPeriod (5 min), so that it does not flap.
      - PodDisruptionBudgets are not asked. The hard memory threshold is subtracted from Allocatable.

      map to string · default {memory.available: 100Mi, nodefs.available: 10%, nodefs.inodesFree: 5%, imagefs.available: 15%, imagefs.inodesFree: 5%}

      https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[evictionHard]

      evictionHard · 资源紧张到什么程度驱逐 Pod

      在本文件中，满足下列任一条件时，立即驱逐 Pod：

      - memory.available：可用内存少于 500Mi
      - nodefs.available：存放卷和日志的磁盘空间少于 10%

      没有写 imagefs.available、nodefs.inodesFree 和 imagefs.inodesFree，它们就不再触发驱逐：需要的要一并写上。

      低于硬阈值，kubelet 立即杀掉 Pod，没有宽限期；低于软阈值则先等 evictionSoftGracePeriod，并给 Pod 宽限期。宁可牺牲 Pod，也要保住节点。

      - Linux 默认值：memory.available<100Mi、nodefs.available<10%、imagefs.available<15%、nodefs.inodesFree<5%、imagefs.inodesFree<5%。只要写了其中一个，其余的默认值就都失效，除非 mergeDefaultEvictionSettings: true。
      - 先驱逐谁：用量超过请求量的 Pod，再看优先级，再看超出多少：通常先是 BestEffort，然后 Burstable，最后 Guaranteed。磁盘紧张时，先清理未使用的镜像和已死的容器，然后才轮到 Pod。
      - 节点会得到 MemoryPressure 或 DiskPressure 状态和 NoSchedule 污点，并至少保持 evictionPressureTransitionPeriod（5 分钟），以免来回变动。
      - 驱逐时不看 PodDisruptionBudget。内存硬阈值会从 Allocatable 中减去。

      映射，值为字符串 · 默认 {memory.available: 100Mi, nodefs.available: 10%, nodefs.inodesFree: 5%, imagefs.available: 15%, imagefs.inodesFree: 5%}

      https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/"
    `)
  })

  test('evictionSoft without a grace period', async () => {
    const text = await showHover(kubelet('evictionSo<|>ft: { memory.available: 1Gi }'))
    expect(text).toContain('the kubelet refuses to start')
  })

  test('image garbage collection against eviction', async () => {
    expect(
      await both(kubelet('imageGCHighThreshold<|>Percent: 90\nimageGCLowThresholdPercent: 80')),
    ).toMatchInlineSnapshot(`
      [
        "on a disk of 100 GB deleting begins at 90 GB used and stops at 80 GB: 10 GB, of images unused and older than 2m. Pods are evicted before that, at 85 % (imagefs.available: 15%).",
        "以 100 GB 的磁盘为例，用到 90 GB 开始清理，降到 80 GB 为止，共 10 GB，只删未使用且超过 2m 的镜像。在此之前 Pod 就会被驱逐：85% 时触发（imagefs.available: 15%）。",
      ]
    `)
    expect(await here(kubelet('imageGCHighThreshold<|>Percent: 70\nimageGCLowThresholdPercent: 80'))).toContain(
      'refuses to start',
    )
  })

  test('cgroupDriver', async () => {
    expect(await both(kubelet('cgroupDri<|>ver: systemd'))).toMatchInlineSnapshot(`
      [
        "the kubelet creates cgroups through systemd; containerd needs SystemdCgroup = true to match.",
        "kubelet 通过 systemd 创建 cgroup；containerd 也要写 SystemdCgroup = true 与之一致。",
      ]
    `)
    expect(await here(kubelet('cgroupDri<|>ver: cgroupfs'))).toContain('take systemd here and in the runtime')
  })

  test.each([
    ['containerRuntimeEnd<|>point: unix:///var/run/crio/crio.sock', 'the runtime is CRI-O'],
    ['kubeAPI<|>QPS: 50\nkubeAPIBurst: 100', '100 requests may leave at once, then 50 a second'],
    ['containerLogMax<|>Size: 100Mi\ncontainerLogMaxFiles: 3', '300 MiB'],
    ['shutdownGrace<|>Period: 60s\nshutdownGracePeriodCriticalPods: 20s', '40 s to end, then critical ones 20 s'],
    ['rotateCerti<|>ficates: true', 'renews its client certificate by itself'],
    ['clusterD<|>NS: [169.254.20.10]', 'NodeLocal DNSCache'],
    ['staticPod<|>Path: /etc/kubernetes/manifests', 'manifests in /etc/kubernetes/manifests run on this node'],
  ])('%s', async (lines, told) => {
    expect(await here(kubelet(lines))).toContain(told)
  })
})

describe('kube-proxy', () => {
  test('ipvs', async () => {
    const source = proxy('mo<|>de: ipvs\nipvs:\n  scheduler: lc')
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[mode]

      mode · how Service addresses reach Pods

      In this file kube-proxy programs IPVS: each Service is a virtual server in a hash table, and connections are spread by lc. IPVS mode is deprecated since 1.35: for new clusters take nftables.

      kube-proxy does not forward packets itself: on every node it writes rules into the kernel that turn a ClusterIP into the address of a Pod. The mode says which part of the kernel. Left empty it is iptables on Linux.

      - What ipvs needs on every node: the modules ip_vs, ip_vs_rr (and that of each scheduler), nf_conntrack, and ipset; ipvsadm -Ln shows the table. It still uses iptables for masquerading, and MetalLB needs strictARP: true.
      - userspace went in 1.26. nftables is stable since 1.33 (kernel 5.13), and does not answer NodePorts on 127.0.0.1.
      - Change it in the ConfigMap kube-proxy and restart the DaemonSet; rules of the old mode stay until kube-proxy --cleanup or a reboot. curl localhost:10249/proxyMode tells what runs.

      mode      finds the Service by                       with many Services                                   picks a Pod
      iptables  a chain of rules, one after another: O(n)  slower from thousands on, in packets and in updates  at random
      ipvs      a hash table: O(1)                         stays fast; deprecated since 1.35                    rr, lc, sh … (ipvs.scheduler)
      nftables  a verdict map: O(1)                        stays fast, updates only what changed                at random

      string · default iptables · one of iptables, ipvs, nftables, kernelspace

      https://kubernetes.io/docs/reference/networking/virtual-ips/#proxy-modes"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[mode]

      mode · Service 地址如何转到 Pod

      在本文件中，kube-proxy 使用 IPVS：每个 Service 是哈希表中的一个虚拟服务器，连接按 lc 分配。IPVS 模式自 1.35 起已弃用，新集群应选 nftables。

      kube-proxy 自己不转发数据包：它在每个节点的内核里写规则，把 ClusterIP 换成某个 Pod 的地址。mode 决定用内核的哪一部分；在 Linux 上不写就是 iptables。

      - ipvs 要求每个节点有：内核模块 ip_vs、ip_vs_rr（以及所用调度算法的模块）、nf_conntrack，还有 ipset；ipvsadm -Ln 查看转发表。它仍用 iptables 做 masquerade，MetalLB 还要求 strictARP: true。
      - userspace 已在 1.26 移除。nftables 自 1.33 起稳定（内核 5.13），不在 127.0.0.1 上响应 NodePort。
      - 修改：改 ConfigMap kube-proxy 并重启 DaemonSet；旧模式的规则要 kube-proxy --cleanup 或重启机器才会清掉。curl localhost:10249/proxyMode 查看当前模式。

      模式      查找方式              Service 很多时                选 Pod 的方式
      iptables  规则链逐条匹配：O(n)  上千个起变慢，匹配和更新都是  随机
      ipvs      哈希表：O(1)          依然快；1.35 起弃用           rr、lc、sh 等（ipvs.scheduler）
      nftables  判决映射表：O(1)      依然快，只更新变化的部分      随机

      字符串 · 默认 iptables · 可取 iptables、ipvs、nftables、kernelspace

      https://kubernetes.io/docs/reference/networking/virtual-ips/#proxy-modes"
    `)
  })

  test.each([
    ['mo<|>de: ""', 'KUBE-SVC-'],
    ['mo<|>de: nftables', 'kernel 5.13'],
    ['mo<|>de: userspace', 'went in 1.26'],
    ['mode: ipvs\nipvs:\n  sched<|>uler: sh', 'a client address always gets the same Pod'],
    ['mode: iptables\nipvs:\n  sched<|>uler: rr', 'It has no effect here: the mode is iptables'],
    ['ipvs:\n  strict<|>ARP: true', 'fit for MetalLB'],
    ['conntrack:\n  maxPer<|>Core: 32768\n  min: 131072', 'a node with 4 cores tracks 131,072'],
    ['clientConnection:\n  q<|>ps: 5\n  burst: 10', '10 requests may leave at once, then 5 a second'],
  ])('%s', async (lines, told) => {
    expect(await here(proxy(lines))).toContain(told)
  })
})

describe('other files', () => {
  test.each([
    [
      'percentageOfNodesToScore',
      'apiVersion: kubescheduler.config.k8s.io/v1\nkind: KubeSchedulerConfiguration\npercentageOfNodes<|>ToScore: 50',
      'after 250 feasible ones, with 5,000 after 2,500',
    ],
    [
      'profiles',
      'apiVersion: kubescheduler.config.k8s.io/v1\nkind: KubeSchedulerConfiguration\nprofi<|>les:\n  - schedulerName: packing',
      'None is called default-scheduler',
    ],
    [
      'plain text first',
      'apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [secrets]\n    provid<|>ers:\n      - identity: {}\n      - aescbc: { keys: [{ name: a, secret: c2VjcmV0IGlzIHNlY3VyZQ== }] }',
      'plain text',
    ],
    [
      'PodSecurity',
      'apiVersion: pod-security.admission.config.k8s.io/v1\nkind: PodSecurityConfiguration\ndefau<|>lts:\n  enforce: baseline\n  warn: restricted\nexemptions:\n  namespaces: [kube-system]',
      'Pods beyond baseline are refused; Pods beyond restricted raise a warning. kube-system is exempt',
    ],
    [
      'kind nodes',
      'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\nnod<|>es:\n  - role: control-plane\n  - role: control-plane\n  - role: control-plane\n  - role: worker',
      'kind starts 5 containers: 3 control plane, 1 worker, and a load balancer in front',
    ],
    [
      'kind ports',
      'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\nnodes:\n  - role: control-plane\n    extraPort<|>Mappings:\n      - containerPort: 30080\n        hostPort: 8080',
      'localhost:8080 on your machine leads to port 30080',
    ],
  ])('%s', async (_, source, told) => {
    expect(await here(`${source}\n`)).toContain(told)
  })

  test('audit', async () => {
    const source = `apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: Metadata
    resources:
      - group: ""
        resources: [secrets, configmaps]
  - lev<|>el: RequestResponse
`
    expect(await showHover(source)).toMatchInlineSnapshot(`
      "[level]

      level · how much of a request goes into the audit log

      In this file all requests that come this far are logged with what was sent and answered.

      The audit log tells who did what, when. The first rule that matches decides; a request that no rule matches is not logged.

      - Put the exceptions (None for noise, Metadata for Secrets) above the general rule at the end.
      - Never log secrets, configmaps or tokenreviews at Request or above: their contents end up in the log.
      - Stages: RequestReceived, ResponseStarted (watches), ResponseComplete, Panic. omitStages: [RequestReceived] halves the log.
      - The API server needs --audit-policy-file and --audit-log-path (or a webhook), both mounted into its static Pod; rotate with --audit-log-maxage, -maxbackup, -maxsize.

      level            who, what, when  body of the request  body of the response
      None             –                –                    –
      Metadata         ✓                –                    –
      Request          ✓                ✓                    –
      RequestResponse  ✓                ✓                    ✓

      string · required · one of None, Metadata, Request, RequestResponse

      https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"
    `)
    expect(await showHover(source, 'zh-cn')).toMatchInlineSnapshot(`
      "[level]

      level · 请求的哪些内容写入审计日志

      在本文件中，到此为止的所有请求：记录元数据、请求体和响应体。

      审计日志记录谁在何时做了什么。第一条匹配的规则生效；没有规则匹配的请求不记录。

      - 例外规则（噪声用 None，Secret 用 Metadata）放在上面，通用规则放最后。
      - secrets、configmaps、tokenreviews 不要用 Request 及以上级别：内容会进日志。
      - 阶段：RequestReceived、ResponseStarted（watch）、ResponseComplete、Panic。omitStages: [RequestReceived] 可使日志减半。
      - API 服务器要有 --audit-policy-file 和 --audit-log-path（或 webhook），并都挂进静态 Pod；轮转用 --audit-log-maxage、-maxbackup、-maxsize。

      级别             谁、做什么、何时  请求体  响应体
      None             –                 –       –
      Metadata         ✓                 –       –
      Request          ✓                 ✓       –
      RequestResponse  ✓                 ✓       ✓

      字符串 · 必填 · 可取 None、Metadata、Request、RequestResponse

      https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"
    `)
    const shadowed = source.replace(
      '- level: Metadata\n    resources:\n      - group: ""\n        resources: [secrets, configmaps]',
      '- level: Metadata',
    )
    expect(await here(shadowed)).toContain('It never takes effect')
  })
})

describe('a file that is not finished', () => {
  test.each([
    cluster('controlPlaneEnd<|>point:'),
    cluster('networking:\n  podSub<|>net: 10.244'),
    cluster('certificateValidity<|>Period: soon'),
    kubelet('maxP<|>ods: many'),
    kubelet('kubeReser<|>ved: 1'),
    kubelet('evictionHa<|>rd: {{ .Values.eviction }}'),
    proxy('mo<|>de: [ipvs]'),
  ])('%s', async source => {
    expect(await showHover(source)).not.toContain('In this file')
  })
})

describe('what else a kubelet, a scheduler and kubeadm are told', () => {
  test.each([
    [
      kubelet('authen<|>tication: { anonymous: { enabled: true } }\nauthorization: { mode: AlwaysAllow }'),
      'anybody who reaches port 10250',
    ],
    [kubelet('authori<|>zation: { mode: Webhook }\nreadOnlyPort: 10255'), 'Port 10255 shows the Pods'],
    [kubelet('failSwap<|>On: false\nmemorySwap: { swapBehavior: LimitedSwap }'), 'Burstable Pods get swap'],
    [kubelet('cpuManager<|>Policy: static'), 'does not start'],
    [kubelet('cpuManager<|>Policy: static\nreservedSystemCPUs: 0-1'), 'the cores 0-1 are for the system'],
    [kubelet('nodeStatusUpdate<|>Frequency: 10s'), '5 times'],
    [kubelet('feature<|>Gates: { NodeSwap: true, Other: false }'), 'NodeSwap is turned on. Other is turned off.'],
    [kubelet('resolv<|>Conf: /etc/resolv.conf'), 'makes a circle'],
    [proxy('cluster<|>CIDR: 10.244.0.0/16'), 'what comes from 10.244.0.0/16 counts as Pods'],
    [
      `${proxy('cluster<|>CIDR: 10.244.0.0/16')}---\n${cluster('networking: { podSubnet: 10.1.0.0/16 }')}`,
      'is another one, 10.1.0.0/16',
    ],
    [
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\nnodeRegistration:\n  tai<|>nts: []\n',
      'ordinary Pods run on the control plane too',
    ],
    [
      'apiVersion: kubescheduler.config.k8s.io/v1\nkind: KubeSchedulerConfiguration\nleaderElection:\n  lease<|>Duration: 15s\n',
      'takes over after at most 17 s',
    ],
    [
      'apiVersion: kubescheduler.config.k8s.io/v1\nkind: KubeSchedulerConfiguration\nleaderElection:\n  lease<|>Duration: 5s\n',
      'out of order',
    ],
  ])('%s', async (source, told) => {
    expect(await here(source)).toContain(told)
    expect(await here(source, 'zh-cn')).not.toBe('nothing')
  })
})
