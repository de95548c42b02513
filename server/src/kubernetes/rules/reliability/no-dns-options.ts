import type { KubernetesRule } from '../../rule.js'
import { asString, get } from '../../tree.js'
import { podWith, workloadWith } from '../_examples.js'
import { mapsIn, pointIn } from '../_typed.js'
import { completePods } from './_presence.js'

export default {
  id: 'kubernetes/no-dns-options',
  severity: 'hint',
  preset: 'all',
  aliases: { 'kube-linter': ['dnsconfig-options'] },
  title: { en: 'The default number of DNS look-ups', 'zh-cn': '采用默认的 DNS 查询次数' },
  why: {
    en: 'With the default `ndots: 5` names outside of the cluster are first tried with every search domain, which makes several queries out of one.',
    'zh-cn': '默认 `ndots: 5` 时，集群外的名字会先逐个加上搜索域再查，一次查询变成好几次。',
  },
  instead: {
    en: 'Set `dnsConfig.options` with `ndots: "2"`, where many outside names are asked for.',
    'zh-cn': '如果经常查询外部名字，在 `dnsConfig.options` 里设置 `ndots: "2"`。',
  },
  message: {
    en: 'Names outside of the cluster take several DNS queries each. Set `ndots` in `dnsConfig.options`.',
    'zh-cn': '查询集群外的名字每次要多个 DNS 请求。在 `dnsConfig.options` 里设置 `ndots`。',
  },
  examples: {
    bad: [workloadWith('Deployment', 'replicas: 2').replace('    spec:\n', '    spec:\n    ^^^^\n')],
    good: [podWith('dnsConfig:\n  options:\n    - name: ndots\n      value: "2"')],
  },
  check(slice, report) {
    for (const pod of completePods(slice)) {
      const options = get(pod.node, 'dnsConfig', 'options')
      const hasNdots = mapsIn(options).some(option => asString(get(option, 'name')) === 'ndots')
      if (!hasNdots && !options?.templated && !pod.node.templated)
        report(pod.pair?.key.span ?? pointIn(pod, 'dnsConfig'))
    }
  },
} satisfies KubernetesRule
