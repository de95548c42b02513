import type { KubernetesTopic } from '../../../topic.js'
import { docs } from '../../_text.js'
import { drawControlPlane } from './_picture.js'

export default {
  key: 'containerd',
  also: ['cri-o', 'crio', 'cri-dockerd', 'dockerd'],
  title: { en: 'the container runtime of a node', 'zh-cn': '节点上的容器运行时' },
  summary: {
    en: 'It pulls images and starts containers for the kubelet, which drives it over CRI (gRPC on a Unix socket); runc does the work in the kernel. containerd and CRI-O are the usual ones.',
    'zh-cn':
      '它替 kubelet 拉取镜像、启动容器；kubelet 通过 CRI（Unix 套接字上的 gRPC）驱动它，内核里的工作由 runc 完成。常见的是 containerd 和 CRI-O。',
  },
  notes: {
    en: [
      'Sockets: `/run/containerd/containerd.sock`, `/var/run/crio/crio.sock`. Docker Engine needs cri-dockerd since dockershim went in 1.24.',
      'It also starts the *pause* container, which holds the network namespace of each Pod, and calls the CNI plugin.',
      'Its cgroup driver has to be that of the kubelet: `SystemdCgroup = true` in containerd.',
      'When it stops, running containers go on, but nothing new starts, and the node becomes `NotReady`. Look with `crictl ps -a`, `crictl logs`.',
    ],
    'zh-cn': [
      '套接字：`/run/containerd/containerd.sock`、`/var/run/crio/crio.sock`。dockershim 在 1.24 移除后，Docker Engine 需要 cri-dockerd。',
      '它还会启动维持每个 Pod 网络命名空间的 *pause* 容器，并调用 CNI 插件。',
      'cgroup 驱动须与 kubelet 一致：containerd 写 `SystemdCgroup = true`。',
      '它停止后，已运行的容器继续，但新的都起不来，节点变为 `NotReady`。用 `crictl ps -a`、`crictl logs` 排查。',
    ],
  },
  see: docs('setup/production-environment/container-runtimes/'),
  explain: () => ({
    text: {
      en: 'it is the program below the kubelet that really runs containers.',
      'zh-cn': '它位于 kubelet 之下，真正运行容器。',
    },
    picture: drawControlPlane('containerd'),
  }),
} satisfies KubernetesTopic
