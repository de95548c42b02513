import type { ManifestRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { inNamespace, namespaceWith } from './_frames.js'
import { exceeds } from './_levels.js'

export default {
  id: 'kubernetes/pod-security-refused',
  severity: 'error',
  title: { en: 'A Pod that its namespace refuses', 'zh-cn': '命名空间拒绝的 Pod' },
  why: {
    en: 'The label `pod-security.kubernetes.io/enforce` of a Namespace sets a level of the Pod Security Standards. The API server refuses every Pod there that goes beyond it.',
    'zh-cn':
      'Namespace 的标签 `pod-security.kubernetes.io/enforce` 设定了 Pod 安全性标准的级别，超出级别的 Pod 会被 API 服务器拒绝。',
  },
  instead: {
    en: 'Change the Pod, or keep it in a namespace of a looser level. `fairlead.kubernetes.podSecurity` sets the level for all namespaces.',
    'zh-cn': '修改 Pod，或把它放到级别更宽松的命名空间。`fairlead.kubernetes.podSecurity` 为所有命名空间设定级别。',
  },
  message: {
    en: '{namespace} enforces `{level}`, which {problems}: the API server refuses this Pod. Change it, or use a namespace of a looser level.',
    'zh-cn':
      '{namespace}强制执行 `{level}` 级别，{problems}，API 服务器会拒绝这个 Pod。修改它，或换一个级别更宽松的命名空间。',
  },
  fix: { title: { en: 'Add what is missing', 'zh-cn': '补上缺少的设置' }, safe: false },
  examples: {
    bad: [
      namespaceWith('restricted') +
        inNamespace(podWith('containers:\n  - name: web\n          ^^^\n    image: nginx:1.29')),
    ],
    good: [
      namespaceWith('baseline') + inNamespace(podWith('restartPolicy: Always')),
      namespaceWith('restricted') + podWith('hostNetwork: true'),
    ],
  },
  check: exceeds('enforce', ({ kind }) => kind === 'Pod'),
} satisfies ManifestRule
