import type { ManifestRule } from '../../rule.js'
import { selectorOf } from '../../selectors.js'
import { resourceWith } from '../_examples.js'
import { chosenBy, filed, nearTo, ofKind, workloadsOf } from './_file.js'

export default {
  id: 'kubernetes/service-without-pods',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['dangling-service'], 'kube-score': ['service-targets-pod'] },
  title: { en: 'A Service whose Pods are not in this file', 'zh-cn': 'Service 的 Pod 不在本文件中' },
  why: {
    en: 'If they are nowhere else either, every connection to the Service fails.',
    'zh-cn': '如果别处也没有，所有到该 Service 的连接都会失败。',
  },
  instead: {
    en: 'Keep a Service and its workload in one file, or see to it that the labels agree.',
    'zh-cn': '把 Service 和工作负载放在同一个文件里，或确认标签一致。',
  },
  message: {
    en: 'No Pod in this file has the labels that this selector wants. See to it that some other file brings them.',
    'zh-cn': '本文件中没有 Pod 带有这个选择算符要求的标签。确认别的文件里有。',
  },
  examples: {
    bad: [resourceWith('v1', 'Service', 'spec:\n  selector: { app: shop }\n  ^^^^^^^^\n  ports:\n    - port: 80')],
    good: [resourceWith('v1', 'Service', 'spec:\n  type: ExternalName\n  externalName: shop.example.com')],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const workloads = workloadsOf(all)
    for (const service of ofKind(all, '', 'Service')) {
      const selector = selectorOf(service.resource)
      if (!selector || selector.requirements.length === 0) continue
      if (chosenBy(selector, service, workloads)?.length !== 0) continue
      const pair = service.resource.pairAt('spec', 'selector')
      if (pair && !nearTo(selector, service, workloads)) report(service.at(pair.key.span))
    }
  },
} satisfies ManifestRule
