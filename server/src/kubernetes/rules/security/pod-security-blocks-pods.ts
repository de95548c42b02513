import type { ManifestRule } from '../../rule.js'
import { workloadWith } from '../_examples.js'
import { inNamespace, namespaceWith } from './_frames.js'
import { exceeds } from './_levels.js'

export default {
  id: 'kubernetes/pod-security-blocks-pods',
  severity: 'warning',
  title: { en: 'A workload whose Pods the namespace refuses', 'zh-cn': '工作负载的 Pod 会被命名空间拒绝' },
  why: {
    en: 'Pod Security enforces its level on Pods, not on what makes them: the workload is accepted, and each of its Pods is refused. It stays at zero Pods, and only its events tell why.',
    'zh-cn':
      'Pod 安全性准入只对 Pod 强制执行级别，不管创建 Pod 的对象：工作负载会被接受，但它的每个 Pod 都被拒绝。副本数一直为零，原因只写在事件里。',
  },
  instead: {
    en: 'Change the Pod template, or keep the workload in a namespace of a looser level. `fairlead.kubernetes.podSecurity` sets the level for all namespaces.',
    'zh-cn':
      '修改 Pod 模板，或把工作负载放到级别更宽松的命名空间。`fairlead.kubernetes.podSecurity` 为所有命名空间设定级别。',
  },
  message: {
    en: '{namespace} enforces `{level}`, which {problems}: this {kind} is accepted, but its Pods are refused. Change the template.',
    'zh-cn': '{namespace}强制执行 `{level}` 级别，{problems}：这个 {kind} 会被接受，但它的 Pod 会被拒绝。修改模板。',
  },
  fix: { title: { en: 'Add what is missing', 'zh-cn': '补上缺少的设置' }, safe: false },
  examples: {
    bad: [
      namespaceWith('restricted') +
        inNamespace(
          workloadWith('Deployment', 'replicas: 2').replace('- name: web\n', '- name: web\n                ^^^\n'),
        ),
    ],
    good: [namespaceWith('baseline') + inNamespace(workloadWith('Deployment', 'replicas: 2'))],
  },
  check: exceeds('enforce', ({ kind }) => kind !== 'Pod'),
} satisfies ManifestRule
