import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, say } from '../../_text.js'
import { textAt } from '../_config.js'

export default {
  key: 'ClusterConfiguration.kubernetesVersion',
  also: ['UpgradeApplyConfiguration.kubernetesVersion'],
  title: { en: 'the version of the control plane', 'zh-cn': '控制平面的版本' },
  summary: {
    en: 'The version whose images kubeadm deploys. A label such as `stable-1` is looked up on the Internet, so that tomorrow gives another cluster.',
    'zh-cn': 'kubeadm 部署哪个版本的镜像。`stable-1` 之类的标签要联网查询，明天得到的可能就是另一个版本。',
  },
  notes: {
    en: [
      'Upgrades go one minor at a time: kubeadm, `kubeadm upgrade plan`, `kubeadm upgrade apply` on the first control plane, `kubeadm upgrade node` on the others, then drain, kubelet and uncordon node by node. Back up etcd first.',
      'The kubelet and kube-proxy may be up to three minors older than the API server, never newer; the controller-manager and the scheduler one older; kubectl one either way; API servers of one cluster differ by one at most.',
      'kubeadm itself has to be of that minor, or one newer.',
    ],
    'zh-cn': [
      '升级一次只能跨一个小版本：先升 kubeadm，`kubeadm upgrade plan`，在第一个控制平面上 `kubeadm upgrade apply`，其余节点 `kubeadm upgrade node`，再逐个节点 drain、升 kubelet、uncordon。动手之前备份 etcd。',
      'kubelet 和 kube-proxy 最多比 API 服务器旧三个小版本，绝不能更新；controller-manager 和调度器最多旧一个；kubectl 上下各一个；同一集群的 API 服务器之间最多差一个。',
      'kubeadm 自身须与它同一小版本，或新一个。',
    ],
  },
  see: 'https://kubernetes.io/releases/version-skew-policy/',
  explain(place) {
    const value = textAt(place)
    const minor = Number(/^v?1\.(\d+)(?:\.|$)/.exec(value ?? '')?.[1] ?? Number.NaN)
    if (value === undefined || Number.isNaN(minor))
      return value === undefined
        ? undefined
        : explained(
            say(
              {
                en: 'the version is whatever {label} means on the day of `kubeadm init`.',
                'zh-cn': '版本取决于执行 `kubeadm init` 那天 {label} 指向什么。',
              },
              { label: code(value) },
            ),
          )
    return explained(
      say(
        {
          en: 'the control plane is {version}: kubelets may be 1.{oldest} to 1.{minor}, and the next upgrade goes to 1.{next}, no further.',
          'zh-cn': '控制平面是 {version}：kubelet 可以是 1.{oldest} 到 1.{minor}，下一次只能升到 1.{next}。',
        },
        { version: code(value), oldest: Math.max(0, minor - (minor < 28 ? 2 : 3)), minor, next: minor + 1 },
      ),
    )
  },
} satisfies KubernetesTopic
