import type { KubernetesRule } from '../../rule.js'
import { asBoolean, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { head, pointAt } from '../_typed.js'
import { completeSubjects } from './_context.js'

export default {
  id: 'kubernetes/service-account-token',
  severity: 'information',
  preset: 'all',
  aliases: { polaris: ['automountServiceAccountToken'], checkov: ['CKV_K8S_38'] },
  title: { en: 'A ServiceAccount token that nobody may need', 'zh-cn': '可能用不到的 ServiceAccount 令牌' },
  why: {
    en: 'Unless told otherwise, every container gets a token for the API server, which an intruder can use.',
    'zh-cn': '如果没有另行规定，每个容器都会得到访问 API 服务器的令牌，入侵者可以利用它。',
  },
  instead: {
    en: '`automountServiceAccountToken: false`, unless the program talks to the API server.',
    'zh-cn': '程序不访问 API 服务器时，设置 `automountServiceAccountToken: false`。',
  },
  message: {
    en: 'These Pods get a token for the API server. Set `automountServiceAccountToken: false` unless they use it.',
    'zh-cn': '这些 Pod 会得到访问 API 服务器的令牌。如果用不到，设置 `automountServiceAccountToken: false`。',
  },
  fix: {
    title: { en: 'Set `automountServiceAccountToken: false`', 'zh-cn': '设置 `automountServiceAccountToken: false`' },
    safe: false,
  },
  examples: {
    bad: [podWith('automountServiceAccountToken: true\n                              ^^^^')],
    good: [podWith('automountServiceAccountToken: false')],
  },
  check(slice, report) {
    for (const pod of new Set(completeSubjects(slice).map(subject => subject.pod))) {
      const pair = pairOf(pod.node, 'automountServiceAccountToken')
      if (pair ? asBoolean(pair.value) !== true : pod.node.templated) continue
      report(pair ? pointAt(pair) : head(pod), {}, setKey(slice, pod.node, 'automountServiceAccountToken', false))
    }
  },
} satisfies KubernetesRule
