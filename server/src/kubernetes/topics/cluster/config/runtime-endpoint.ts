import type { Localized } from '../../../../core/localized.js'
import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { textAt } from '../_config.js'

export default {
  key: 'KubeletConfiguration.containerRuntimeEndpoint',
  also: ['NodeRegistrationOptions.criSocket', 'ResetConfiguration.criSocket'],
  title: { en: 'the container runtime the kubelet drives', 'zh-cn': 'kubelet 所驱动的容器运行时' },
  summary: {
    en: 'The socket over which the kubelet speaks CRI with the container runtime, which pulls images and starts containers.',
    'zh-cn': 'kubelet 通过这个套接字用 CRI 与容器运行时对话，由运行时拉取镜像、启动容器。',
  },
  notes: {
    en: [
      'containerd: `unix:///run/containerd/containerd.sock`. CRI-O: `unix:///var/run/crio/crio.sock`. Docker Engine: `unix:///var/run/cri-dockerd.sock`, through cri-dockerd.',
      'dockershim went in 1.24: Docker alone is no runtime of Kubernetes any more. Images built with Docker run everywhere.',
      'Look into it with `crictl ps`, `crictl logs`, `crictl images`; `docker ps` shows nothing of it.',
      'The runtime, not the kubelet, chooses the pause image and has to have the same cgroup driver.',
    ],
    'zh-cn': [
      'containerd：`unix:///run/containerd/containerd.sock`；CRI-O：`unix:///var/run/crio/crio.sock`；Docker Engine 要经过 cri-dockerd：`unix:///var/run/cri-dockerd.sock`。',
      'dockershim 已在 1.24 移除：Docker 本身不再是 Kubernetes 的运行时。用 Docker 构建的镜像照样到处能跑。',
      '排查用 `crictl ps`、`crictl logs`、`crictl images`；`docker ps` 看不到它们。',
      'pause 镜像由运行时（而不是 kubelet）决定；运行时的 cgroup 驱动须与 kubelet 相同。',
    ],
  },
  see: docs('setup/production-environment/container-runtimes/'),
  explain(place) {
    const value = textAt(place)
    const known = runtimes.find(([part]) => value?.includes(part))
    if (value === undefined || !known) return undefined
    return explained(
      say(
        { en: 'the runtime is {name}, at {socket}.', 'zh-cn': '运行时是 {name}，位于 {socket}。' },
        { name: known[1], socket: code(value) },
      ),
      known[2],
    )
  },
} satisfies KubernetesTopic

const runtimes: readonly (readonly [string, string, Localized?])[] = [
  ['cri-dockerd', 'Docker Engine (cri-dockerd)'],
  ['containerd', 'containerd'],
  ['crio', 'CRI-O'],
  [
    'dockershim',
    'dockershim',
    {
      en: 'It is gone since 1.24: move to containerd, or install cri-dockerd.',
      'zh-cn': '它已在 1.24 移除：改用 containerd，或安装 cri-dockerd。',
    },
  ],
]
