import type { KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { textAt } from '../_config.js'

export default {
  key: 'ClusterConfiguration.imageRepository',
  title: { en: 'where the images of the control plane come from', 'zh-cn': '控制平面镜像从哪里拉取' },
  summary: {
    en: 'The registry of kube-apiserver, kube-controller-manager, kube-scheduler, kube-proxy, etcd, CoreDNS and pause. `kubeadm config images list` shows them, `kubeadm config images pull` fetches them beforehand.',
    'zh-cn':
      'kube-apiserver、kube-controller-manager、kube-scheduler、kube-proxy、etcd、CoreDNS 和 pause 的镜像仓库。`kubeadm config images list` 列出它们，`kubeadm config images pull` 提前拉取。',
  },
  notes: {
    en: [
      "The **pause image**, which holds the network of every Pod, is pulled by the container runtime and configured there, not here: containerd's `sandbox_image` (1.x) or `pinned_images` `sandbox` (2.x), CRI-O's `pause_image`. Left alone it still asks `registry.k8s.io`, and Pods hang in `ContainerCreating`.",
      'The kubelet flag `--pod-infra-container-image` only kept that image from garbage collection; it is deprecated since 1.24 and gone since 1.35.',
      'In China `registry.aliyuncs.com/google_containers` is a usual mirror.',
    ],
    'zh-cn': [
      '**pause 镜像**维持每个 Pod 的网络，由容器运行时拉取，要在运行时里配置，而不是这里：containerd 1.x 的 `sandbox_image`，2.x 的 `pinned_images` 中的 `sandbox`，CRI-O 的 `pause_image`。不改的话它仍去 `registry.k8s.io` 拉取，Pod 会卡在 `ContainerCreating`。',
      'kubelet 的标志 `--pod-infra-container-image` 只是让该镜像不被垃圾收集，自 1.24 起弃用，1.35 起移除。',
      '国内常用的镜像站是 `registry.aliyuncs.com/google_containers`。',
    ],
  },
  see: docs('reference/setup-tools/kubeadm/kubeadm-init/#custom-images'),
  explain(place) {
    const value = textAt(place)
    const version = asString(place.resource.at('kubernetesVersion'))
    return value === undefined
      ? undefined
      : explained(
          say(
            {
              en: 'images are pulled as {image}, and so on; tell the container runtime to take the pause image from there too.',
              'zh-cn': '镜像以 {image} 这样的名字拉取；还要让容器运行时也从那里取 pause 镜像。',
            },
            { image: code(`${value}/kube-apiserver:${version ?? 'VERSION'}`) },
          ),
        )
  },
} satisfies KubernetesTopic
