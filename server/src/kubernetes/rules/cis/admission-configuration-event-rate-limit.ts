import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf } from '../../tree.js'

const plugins = (...names: readonly string[]): string => `
apiVersion: apiserver.config.k8s.io/v1
kind: AdmissionConfiguration
${names.join('\n')}
`

export default {
  id: 'kubernetes/admission-configuration-event-rate-limit',
  severity: 'information',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_78'] },
  title: { en: 'The admission configuration limits no Events', 'zh-cn': '准入配置没有限制事件' },
  why: {
    en: 'A workload that fails in a loop can write Events faster than etcd bears. `EventRateLimit` limits them by server, namespace or user; its limits stand in this file.',
    'zh-cn':
      '反复失败的工作负载写事件的速度可能超出 etcd 的承受力。`EventRateLimit` 可按服务器、命名空间或用户限速，限额就写在这个文件里。',
  },
  instead: {
    en: 'Configure `EventRateLimit` here, and enable it with `--enable-admission-plugins`.',
    'zh-cn': '在这里配置 `EventRateLimit`，并用 `--enable-admission-plugins` 启用它。',
  },
  message: {
    en: 'No plugin here is `EventRateLimit`: nothing stops a flood of Events from filling etcd. Add it with its limits.',
    'zh-cn': '这里没有配置 `EventRateLimit`：大量事件可能撑爆 etcd。添加它并写明限额。',
  },
  examples: {
    bad: [plugins('plugins:', '^^^^^^^', '  - name: PodSecurity', '    path: pod-security.yaml')],
    good: [plugins('plugins:', '  - name: EventRateLimit', '    path: event-rate-limit.yaml')],
  },
  check: (slice, report) => {
    for (const { kind, root, at, pairAt } of slice.resources) {
      if (kind !== 'AdmissionConfiguration') continue
      const items = itemsOf(at('plugins'))
      if (items.some(({ value }) => value?.templated || asString(get(value, 'name')) === 'EventRateLimit')) continue
      const place = pairAt('plugins') ?? root.pairs.find(({ key }) => key.value === 'kind')
      if (place && !root.templated) report(place.key.span)
    }
  },
} satisfies KubernetesRule
