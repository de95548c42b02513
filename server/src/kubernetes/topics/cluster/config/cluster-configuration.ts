import type { KubernetesTopic } from '../../../topic.js'
import { asString, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, say } from '../../_text.js'

export default {
  key: 'ClusterConfiguration',
  title: { en: 'the cluster as kubeadm builds it', 'zh-cn': 'kubeadm 构建的集群' },
  summary: {
    en: 'What all control-plane nodes have in common: version, addresses, flags of the components, etcd. kubeadm keeps it in the ConfigMap `kubeadm-config` of `kube-system` and reads it again at every `join` and `upgrade`.',
    'zh-cn':
      '所有控制平面节点共有的设置：版本、地址段、各组件的标志、etcd。kubeadm 把它存在 `kube-system` 的 ConfigMap `kubeadm-config` 里，每次 `join` 和 `upgrade` 都会读取。',
  },
  notes: {
    en: [
      'Changing the ConfigMap alone changes nothing that runs: the static Pods are written anew by `kubeadm upgrade apply`/`node`, or by `kubeadm init phase control-plane all --config FILE` on every control-plane node.',
      'What concerns one node (its address, name, taints) stands in `InitConfiguration` or `JoinConfiguration`; the kubelet and kube-proxy have kinds of their own. All may stand in one file, divided by `---`.',
      'Hard to change later: `controlPlaneEndpoint`, `podSubnet`, `serviceSubnet`, `dnsDomain`.',
      'Check a file with `kubeadm config validate --config FILE`; bring an old one up to date with `kubeadm config migrate`.',
    ],
    'zh-cn': [
      '只改 ConfigMap，运行中的组件不会变：静态 Pod 由 `kubeadm upgrade apply`/`node` 重新写出，或在每个控制平面节点上执行 `kubeadm init phase control-plane all --config FILE`。',
      '只涉及单个节点的内容（地址、名称、污点）写在 `InitConfiguration` 或 `JoinConfiguration`；kubelet 和 kube-proxy 各有自己的类型。它们可以写在同一个文件里，用 `---` 分隔。',
      '以后很难更改的：`controlPlaneEndpoint`、`podSubnet`、`serviceSubnet`、`dnsDomain`。',
      '用 `kubeadm config validate --config FILE` 检查；旧文件用 `kubeadm config migrate` 升级。',
    ],
  },
  see: 'https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/',
  explain({ resource }) {
    const text = (...path: string[]): string | undefined => asString(resource.at(...path)) || undefined
    const version = text('kubernetesVersion')
    const endpoint = text('controlPlaneEndpoint')
    const pods = text('networking', 'podSubnet')
    const services = text('networking', 'serviceSubnet')
    const external = itemsOf(resource.at('etcd', 'external', 'endpoints')).length
    return explained(
      version
        ? say(
            {
              en: 'the control plane is Kubernetes {version}, with {etcd}.',
              'zh-cn': '控制平面是 Kubernetes {version}，{etcd}。',
            },
            {
              version: code(version),
              etcd: external
                ? say(
                    { en: 'an external etcd of {external} members', 'zh-cn': '使用 {external} 个成员的外部 etcd' },
                    { external },
                  )
                : {
                    en: 'an etcd member on each control-plane node (stacked)',
                    'zh-cn': '每个控制平面节点各有一个 etcd 成员（堆叠）',
                  },
            },
          )
        : undefined,
      endpoint
        ? say({ en: 'It is reached at {endpoint}.', 'zh-cn': '访问入口是 {endpoint}。' }, { endpoint: code(endpoint) })
        : {
            en: 'It has no `controlPlaneEndpoint`, so a second control-plane node cannot join.',
            'zh-cn': '没有写 `controlPlaneEndpoint`，因此无法加入第二个控制平面节点。',
          },
      pods
        ? say(
            {
              en: 'Pods get addresses of {pods}, Services of {services}.',
              'zh-cn': 'Pod 地址取自 {pods}，Service 取自 {services}。',
            },
            { pods: code(pods), services: code(services ?? '10.96.0.0/12') },
          )
        : undefined,
    )
  },
} satisfies KubernetesTopic
