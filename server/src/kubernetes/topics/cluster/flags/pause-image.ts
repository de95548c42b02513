import type { FlagTopic } from './_flag.js'

export const pauseImage: FlagTopic = {
  flags: ['kubelet --pod-infra-container-image'],
  title: { en: 'the pause container of every Pod', 'zh-cn': '每个 Pod 的 pause 容器' },
  notes: {
    en: [
      'The pause container (sandbox) starts first in every Pod and holds its network, so that the others may be restarted without losing the IP address. It does nothing else.',
      'The container runtime pulls it: containerd `sandbox_image` (1.x) or `pinned_images` `sandbox` (2.x), CRI-O `pause_image`. If it cannot be pulled, every Pod hangs in ContainerCreating (`failed to get sandbox image`).',
      'Without Internet or in China, name a mirror there, such as `registry.aliyuncs.com/google_containers/pause`; `kubeadm config images list` tells which version fits.',
    ],
    'zh-cn': [
      'pause 容器（沙箱）在每个 Pod 里最先启动，持有它的网络，其他容器重启时 IP 不变。除此之外什么也不做。',
      '它由容器运行时拉取：containerd 的 `sandbox_image`（1.x）或 `pinned_images` 的 `sandbox`（2.x），CRI-O 的 `pause_image`。拉不到时所有 Pod 都卡在 ContainerCreating（`failed to get sandbox image`）。',
      '离线或在国内环境，在那里改用镜像站，例如 `registry.aliyuncs.com/google_containers/pause`；用 `kubeadm config images list` 查看匹配的版本。',
    ],
  },
  see: 'https://kubernetes.io/docs/setup/production-environment/container-runtimes/#override-pause-image-containerd',
}
