import type { KubernetesRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/many-dns-look-ups',
  severity: 'hint',
  preset: 'all',
  aliases: { 'kube-linter': ['dnsconfig-options'] },
  title: { en: 'An `ndots` other than 2', 'zh-cn': '`ndots` 不是 2' },
  why: {
    en: 'Names with fewer dots than `ndots` are first tried with every search domain. 2 still finds `service.namespace` in the cluster; more costs queries, and 1 asks outside for it first.',
    'zh-cn':
      '点数少于 `ndots` 的名字会先逐个加上搜索域再查。2 仍能找到集群内的 `service.namespace`；更大会多出查询，1 则会先向外部查询这种名字。',
  },
  instead: { en: '`ndots: "2"`.', 'zh-cn': '设为 `ndots: "2"`。' },
  message: {
    en: '`ndots` {value}: 2 finds `service.namespace` as well, with the fewest queries for names outside. Use 2.',
    'zh-cn': '`ndots` 为 {value}：设为 2 同样能找到 `service.namespace`，而查询外部名字的次数最少。改为 2。',
  },
  fix: { title: { en: 'Change to 2', 'zh-cn': '改为 2' }, safe: false },
  examples: {
    bad: [podWith('dnsConfig:\n  options:\n    - name: ndots\n      value: "5"\n             ^^^')],
    good: [podWith('dnsConfig:\n  options:\n    - name: ndots\n      value: "2"')],
  },
  check(slice, report) {
    for (const option of ofType(slice, 'PodDNSConfigOption')) {
      const value = textIn(option.node, 'value')
      if (textIn(option.node, 'name') === 'ndots' && value !== undefined && value !== '2')
        report(pointIn(option, 'value'), { value }, setKey(slice, option.node, 'value', '2'))
    }
  },
} satisfies KubernetesRule
