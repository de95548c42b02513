import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-event-rate-limit',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0010'] },
  title: { en: 'Events are not limited', 'zh-cn': '没有限制事件的速率' },
  why: {
    en: 'A workload that fails in a loop can write Events faster than etcd bears. The plugin limits them by server, namespace or user; it needs a configuration file, without which the API server does not start.',
    'zh-cn':
      '反复失败的工作负载写事件的速度可能超出 etcd 的承受力。该插件可按服务器、命名空间或用户限速；它需要一个配置文件，缺了 API 服务器无法启动。',
  },
  instead: {
    en: 'Enable `EventRateLimit`, with limits in the file that `--admission-control-config-file` names.',
    'zh-cn': '启用 `EventRateLimit`，并在 `--admission-control-config-file` 指定的文件中写明限额。',
  },
  message: {
    en: '`--enable-admission-plugins` {found}, without `EventRateLimit`: nothing stops a flood of Events from filling etcd. Enable it, with limits in `--admission-control-config-file`.',
    'zh-cn':
      '`--enable-admission-plugins` {found}，不含 `EventRateLimit`：大量事件可能撑爆 etcd。启用它，并在 `--admission-control-config-file` 中写明限额。',
  },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=NodeRestriction',
        '                           ^^^^^^^^^^^^^^^',
      ),
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2'),
    ],
    good: [staticPod('kube-apiserver', '--enable-admission-plugins=NodeRestriction,EventRateLimit')],
  },
  check: withItem(
    { program: 'kube-apiserver', flag: 'enable-admission-plugins', item: 'EventRateLimit', unfixed: true },
    'missing',
  ),
} satisfies KubernetesRule
