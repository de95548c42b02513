import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { flagIn, invocationOf } from './_component.js'
import { drawControlPlane } from './_picture.js'

export default {
  key: 'kubelet',
  title: { en: 'the agent on every node', 'zh-cn': '每个节点上的代理' },
  summary: {
    en: 'It watches for Pods bound to its node, tells the container runtime (over CRI) to pull and start them, mounts volumes, runs probes, restarts containers, evicts under pressure, and reports to the API server. It runs as a service of systemd, not as a Pod.',
    'zh-cn':
      '它监听绑定到本节点的 Pod，通过 CRI 让容器运行时拉取并启动容器，挂载卷、执行探针、重启容器，资源紧张时驱逐 Pod，并向 API 服务器汇报。它是 systemd 服务，不是 Pod。',
  },
  notes: {
    en: [
      'Ports: 10250 (HTTPS: logs, exec, metrics), 10248 (`/healthz`, localhost). 10255, read-only and open to all, should stay off.',
      'It renews its Lease in `kube-node-lease` every 10 s. When it stops, containers go on running; after some 50 s the node is `NotReady`, its Pods leave the Services, and 300 s later they are replaced elsewhere.',
      'It runs static Pods from `/etc/kubernetes/manifests` without any API server: that is how a control plane starts.',
      'Look: `systemctl status kubelet`, `journalctl -u kubelet`; its file is `/var/lib/kubelet/config.yaml`.',
    ],
    'zh-cn': [
      '端口：10250（HTTPS，日志、exec、指标），10248（`/healthz`，仅本机）。10255 只读且对所有人开放，应保持关闭。',
      '它每 10 秒更新 `kube-node-lease` 里的 Lease。它停止后，容器继续运行；约 50 秒后节点变为 `NotReady`，Pod 从 Service 摘下，再过 300 秒在别处重建。',
      '它无需 API 服务器就能运行 `/etc/kubernetes/manifests` 里的静态 Pod：控制平面就是这样启动的。',
      '排查：`systemctl status kubelet`、`journalctl -u kubelet`；配置文件是 `/var/lib/kubelet/config.yaml`。',
    ],
  },
  see: docs('reference/command-line-tools-reference/kubelet/'),
  explain(place) {
    const config = flagIn(invocationOf(place, 'kubelet'), 'config')
    const told = explained(
      config === undefined
        ? { en: 'the kubelet runs the Pods of its node.', 'zh-cn': 'kubelet 运行本节点上的 Pod。' }
        : say(
            {
              en: 'the kubelet runs the Pods of its node, configured by {config}; a flag wins over the same field there.',
              'zh-cn': 'kubelet 运行本节点上的 Pod，配置来自 {config}；同一设置以标志为准。',
            },
            { config: code(config) },
          ),
    )
    return told && { ...told, picture: drawControlPlane('kubelet') }
  },
} satisfies KubernetesTopic
