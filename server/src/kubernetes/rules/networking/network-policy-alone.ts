import type { ManifestRule } from '../../rule.js'
import { selectorOf } from '../../selectors.js'
import { podWith, resourceWith } from '../_examples.js'
import { filed, ofKind, sameNamespace, workloadsOf } from './_file.js'

export default {
  id: 'kubernetes/network-policy-alone',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['dangling-networkpolicy'] },
  title: {
    en: 'A NetworkPolicy for all Pods of a namespace, in a file without any',
    'zh-cn': 'NetworkPolicy 选中整个命名空间，而文件中没有 Pod',
  },
  why: {
    en: 'An empty `podSelector` holds for every Pod of the namespace, those of other files included. A reader of this file sees none of them.',
    'zh-cn': '空的 `podSelector` 对命名空间里的所有 Pod 生效，包括其他文件里的。只看本文件一个也看不到。',
  },
  instead: {
    en: 'Keep it, where it is the default of a namespace.',
    'zh-cn': '如果它是命名空间的默认策略，保留即可。',
  },
  message: {
    en: 'This policy holds for every Pod of its namespace, and this file has none. See to it that it is meant as the default there.',
    'zh-cn': '这个策略对所在命名空间的所有 Pod 生效，而本文件中一个也没有。确认它就是那里的默认策略。',
  },
  examples: {
    bad: [resourceWith('networking.k8s.io/v1', 'NetworkPolicy', 'spec:\n  podSelector: {}\n  ^^^^^^^^^^^')],
    good: [
      `${resourceWith('networking.k8s.io/v1', 'NetworkPolicy', 'spec:\n  podSelector: {}')}---${podWith('restartPolicy: Always')}`,
    ],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const workloads = workloadsOf(all)
    for (const policy of ofKind(all, 'networking.k8s.io', 'NetworkPolicy')) {
      const pair = policy.resource.pairAt('spec', 'podSelector')
      const isForAll = selectorOf(policy.resource)?.requirements.length === 0
      if (pair && isForAll && !workloads.some(workload => sameNamespace(workload, policy)))
        report(policy.at(pair.key.span))
    }
  },
} satisfies ManifestRule
