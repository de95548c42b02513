import type { KubernetesTopic } from '../../../topic.js'
import { asNumber, asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { hardThresholds, reservedIn } from './_node.js'

export default {
  key: 'KubeletConfiguration',
  title: { en: 'the settings of a node', 'zh-cn': '节点的设置' },
  summary: {
    en: 'What the kubelet of a node goes by: how many Pods it takes, what it keeps for itself, when it evicts, whom it lets in. kubeadm writes it to `/var/lib/kubelet/config.yaml`, from the ConfigMap `kubelet-config` of `kube-system`.',
    'zh-cn':
      '节点上 kubelet 的依据：能跑多少 Pod、为自己预留多少、何时驱逐、允许谁访问。kubeadm 把 `kube-system` 里的 ConfigMap `kubelet-config` 写到 `/var/lib/kubelet/config.yaml`。',
  },
  notes: {
    en: [
      'Read once: `systemctl restart kubelet` after a change; running Pods stay. For all nodes: edit the ConfigMap, then on each `kubeadm upgrade node phase kubelet-config` and restart.',
      'A field of the wrong type keeps the kubelet from starting; an unknown field is only logged. Flags win over the file, and most are deprecated in its favour.',
      'Files `*.conf` in a folder (`--config-dir`) are laid over it: beta since 1.30, stable since 1.35.',
      'What holds: `kubectl get --raw /api/v1/nodes/NODE/proxy/configz`.',
    ],
    'zh-cn': [
      '只在启动时读取：修改后执行 `systemctl restart kubelet`，运行中的 Pod 不受影响。要改所有节点：先改 ConfigMap，再逐个节点执行 `kubeadm upgrade node phase kubelet-config` 并重启。',
      '字段类型不对，kubelet 无法启动；不认识的字段只记一条日志。标志优先于文件，但多数标志已弃用，建议写在文件里。',
      '目录里的 `*.conf`（`--config-dir`）会叠加在它之上：1.30 起为 beta，1.35 起稳定。',
      '查看实际生效的配置：`kubectl get --raw /api/v1/nodes/NODE/proxy/configz`。',
    ],
  },
  see: docs('tasks/administer-cluster/kubelet-config-file/'),
  explain({ resource }) {
    const pods = asNumber(resource.at('maxPods')) ?? 110
    const driver = asString(resource.at('cgroupDriver')) || undefined
    const memory = hardThresholds(resource).get('memory.available')
    const isReserved = (['kubeReserved', 'systemReserved'] as const).some(
      field => reservedIn(resource, field).memory > 0n,
    )
    return explained(
      say({ en: 'the node takes {pods} Pods.', 'zh-cn': '节点最多运行 {pods} 个 Pod。' }, { pods }),
      driver
        ? say({ en: 'Its cgroup driver is {driver}.', 'zh-cn': 'cgroup 驱动是 {driver}。' }, { driver: code(driver) })
        : undefined,
      isReserved
        ? undefined
        : {
            en: 'It keeps no memory back for itself and the system (`kubeReserved`, `systemReserved`).',
            'zh-cn': '没有为自身和系统预留内存（`kubeReserved`、`systemReserved`）。',
          },
      memory
        ? say(
            { en: 'Below {memory} of free memory it evicts Pods.', 'zh-cn': '可用内存低于 {memory} 时驱逐 Pod。' },
            { memory: code(memory) },
          )
        : undefined,
    )
  },
} satisfies KubernetesTopic
