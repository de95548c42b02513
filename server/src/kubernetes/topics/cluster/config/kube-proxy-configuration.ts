import type { KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, say } from '../../_text.js'

export default {
  key: 'KubeProxyConfiguration',
  title: { en: 'how nodes carry Services', 'zh-cn': '节点如何转发 Service' },
  summary: {
    en: 'The settings of kube-proxy, the same on all nodes. kubeadm keeps them in the ConfigMap `kube-proxy` of `kube-system`, as the key `config.conf`.',
    'zh-cn':
      'kube-proxy 的设置，所有节点相同。kubeadm 存在 `kube-system` 的 ConfigMap `kube-proxy` 里，键为 `config.conf`。',
  },
  notes: {
    en: [
      'After a change: `kubectl -n kube-system rollout restart daemonset kube-proxy`. Without it the old settings stay.',
      'With `--config` the file alone counts: other flags for the same things are ignored, except `--hostname-override`.',
      '`0`, `0s`, `""` and `null`, as kubeadm writes them, stand for the default.',
    ],
    'zh-cn': [
      '修改之后执行 `kubectl -n kube-system rollout restart daemonset kube-proxy`，否则仍是旧设置。',
      '用了 `--config` 就只看文件：同一设置的标志会被忽略，`--hostname-override` 除外。',
      'kubeadm 写出的 `0`、`0s`、`""`、`null` 都表示取默认值。',
    ],
  },
  see: 'https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/',
  explain({ resource }) {
    const mode = asString(resource.at('mode')) || undefined
    const range = asString(resource.at('clusterCIDR')) || undefined
    return explained(
      mode
        ? say(
            { en: 'kube-proxy works in the mode {mode}.', 'zh-cn': 'kube-proxy 使用 {mode} 模式。' },
            { mode: code(mode) },
          )
        : {
            en: 'kube-proxy works in its default mode, `iptables` on Linux.',
            'zh-cn': 'kube-proxy 使用默认模式，在 Linux 上是 `iptables`。',
          },
      range
        ? say(
            { en: 'What comes from {range} counts as Pods.', 'zh-cn': '来自 {range} 的流量算作 Pod。' },
            { range: code(range) },
          )
        : undefined,
    )
  },
} satisfies KubernetesTopic
