import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { isSet, isUnset, pointIn, textIn } from '../_typed.js'
import { completeSubjects } from './_context.js'

export default {
  id: 'kubernetes/default-service-account',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['default-service-account'] },
  title: { en: 'The ServiceAccount `default`', 'zh-cn': '使用 ServiceAccount `default`' },
  why: {
    en: 'All Pods of a namespace that name no ServiceAccount share `default`: rights given for one of them are given to all.',
    'zh-cn': '命名空间里没有指定 ServiceAccount 的 Pod 共用 `default`：给其中一个的权限，就给了全部。',
  },
  instead: {
    en: 'Make a ServiceAccount for the program, and name it in `serviceAccountName`.',
    'zh-cn': '给程序单独建一个 ServiceAccount，写在 `serviceAccountName` 里。',
  },
  message: {
    en: 'These Pods run under the ServiceAccount `default`, together with all others that name none. Name one of their own.',
    'zh-cn': '这些 Pod 与其他没有指定的 Pod 一起使用 ServiceAccount `default`。给它们指定单独的账号。',
  },
  examples: {
    bad: [podWith('serviceAccountName: default\n                    ^^^^^^^')],
    good: [podWith('serviceAccountName: shop')],
  },
  check(slice, report) {
    for (const pod of new Set(completeSubjects(slice).map(subject => subject.pod))) {
      if (isSet(pod.node, 'serviceAccount')) continue
      if (isUnset(pod.node, 'serviceAccountName') || textIn(pod.node, 'serviceAccountName') === 'default')
        report(pointIn(pod, 'serviceAccountName'))
    }
  },
} satisfies KubernetesRule
