import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { docs } from '../../_text.js'
import { textAt } from '../_config.js'

export default {
  key: 'KubeletConfiguration.cgroupDriver',
  title: { en: 'who manages cgroups', 'zh-cn': '由谁管理 cgroup' },
  summary: {
    en: 'Whether the kubelet asks systemd for the cgroups that hold Pods to their limits, or writes `/sys/fs/cgroup` itself (`cgroupfs`). **It has to be what the container runtime uses.**',
    'zh-cn':
      'kubelet 是请 systemd 创建限制 Pod 资源的 cgroup，还是自己写 `/sys/fs/cgroup`（`cgroupfs`）。**必须与容器运行时一致。**',
  },
  notes: {
    en: [
      'containerd: `SystemdCgroup = true` under the options of `runc` in `/etc/containerd/config.toml`. CRI-O: `cgroup_manager = "systemd"`, its default. A mismatch shows as Pods that keep restarting or a kubelet that doesn\'t come up.',
      'Where systemd is PID 1, or with cgroup v2, take `systemd`: two managers have two views of what is in use, and the node becomes unstable under pressure.',
      'The kubelet defaults to `cgroupfs`; kubeadm writes `systemd` since 1.22. Newer kubelets ask the runtime and ignore this field (`KubeletCgroupDriverFromCRI`: alpha in 1.28, on since 1.31, stable in 1.34; containerd 2.0, CRI-O 1.28).',
      'To change it, drain the node first, change kubelet and runtime, restart both. cgroup v1 is in maintenance since 1.31, and since 1.35 the kubelet refuses it by default (`failCgroupV1`).',
    ],
    'zh-cn': [
      'containerd：在 `/etc/containerd/config.toml` 的 `runc` 选项中写 `SystemdCgroup = true`；CRI-O：`cgroup_manager = "systemd"`，本来就是默认值。不一致时 Pod 会反复重启，或 kubelet 起不来。',
      'PID 1 是 systemd，或使用 cgroup v2 时，选 `systemd`：两个管理者对资源用量有两种看法，资源紧张时节点会不稳定。',
      'kubelet 默认 `cgroupfs`；kubeadm 自 1.22 起写 `systemd`。较新的 kubelet 会直接问运行时并忽略此字段（`KubeletCgroupDriverFromCRI`：1.28 为 alpha，1.31 默认开启，1.34 稳定；需 containerd 2.0 或 CRI-O 1.28）。',
      '要改：先 drain 节点，改 kubelet 和运行时，再重启两者。cgroup v1 自 1.31 起只维护，自 1.35 起 kubelet 默认拒绝（`failCgroupV1`）。',
    ],
  },
  see: docs('setup/production-environment/container-runtimes/#cgroup-drivers'),
  explain(place) {
    const value = textAt(place)
    if (value === 'systemd')
      return explained({
        en: 'the kubelet creates cgroups through systemd; containerd needs `SystemdCgroup = true` to match.',
        'zh-cn': 'kubelet 通过 systemd 创建 cgroup；containerd 也要写 `SystemdCgroup = true` 与之一致。',
      })
    return value === 'cgroupfs'
      ? explained({
          en: 'the kubelet writes the cgroup file system itself: right where systemd is not PID 1, otherwise take `systemd` here and in the runtime.',
          'zh-cn':
            'kubelet 自己写 cgroup 文件系统：只适合 PID 1 不是 systemd 的机器，否则这里和运行时都应改为 `systemd`。',
        })
      : undefined
  },
} satisfies KubernetesTopic
