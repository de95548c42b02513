import type { ManifestRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { inNamespace, namespaceWith } from './_frames.js'
import { exceeds } from './_levels.js'

export default {
  id: 'kubernetes/pod-security-warned',
  severity: 'information',
  title: { en: 'Pods that their namespace warns of', 'zh-cn': '命名空间会警告的 Pod' },
  why: {
    en: 'The label `pod-security.kubernetes.io/warn` of a Namespace names the level to get to: what goes beyond it is accepted with a warning, until the level is enforced.',
    'zh-cn':
      'Namespace 的标签 `pod-security.kubernetes.io/warn` 说明了要达到的级别：超出的对象会带着警告被接受，直到该级别被强制执行。',
  },
  instead: { en: 'Change the Pods before the level is enforced.', 'zh-cn': '在强制执行之前修改 Pod。' },
  message: {
    en: '{namespace} warns of what is beyond `{level}`, which {problems}. Change it before the level is enforced.',
    'zh-cn': '{namespace}对超出 `{level}` 级别的 Pod 发出警告，该级别{problems}。在强制执行之前修改。',
  },
  fix: { title: { en: 'Add what is missing', 'zh-cn': '补上缺少的设置' }, safe: false },
  examples: {
    bad: [
      namespaceWith('restricted', 'warn') +
        inNamespace(podWith('containers:\n  - name: web\n          ^^^\n    image: nginx:1.29')),
    ],
    good: [namespaceWith('baseline', 'warn') + inNamespace(podWith('restartPolicy: Always'))],
  },
  check: exceeds('warn', () => true),
} satisfies ManifestRule
