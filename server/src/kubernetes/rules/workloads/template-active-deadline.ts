import { templateOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { jobWith, workloadWith } from '../_examples.js'
import { isSet, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/template-active-deadline',
  severity: 'error',
  title: {
    en: '`activeDeadlineSeconds` in a workload that keeps Pods running',
    'zh-cn': '常驻工作负载写了 `activeDeadlineSeconds`',
  },
  why: {
    en: '`activeDeadlineSeconds` ends a Pod after a time, and these workloads keep their Pods running for good. The API server refuses it.',
    'zh-cn': '`activeDeadlineSeconds` 让 Pod 到时结束，而这类工作负载要让 Pod 一直运行，API 服务器会拒绝。',
  },
  instead: { en: 'Remove it, or use a Job, where it is allowed.', 'zh-cn': '删掉它，或改用允许它的 Job。' },
  message: {
    en: 'A {kind} keeps its Pods running for good, so the API server refuses `activeDeadlineSeconds`. Remove it, or use a Job.',
    'zh-cn': '{kind} 会让 Pod 一直运行，API 服务器不接受 `activeDeadlineSeconds`。删掉它，或改用 Job。',
  },
  fix: { title: { en: 'Remove `activeDeadlineSeconds`', 'zh-cn': '删除 `activeDeadlineSeconds`' }, safe: false },
  examples: {
    bad: [workloadWith('Deployment', '', 'activeDeadlineSeconds: 600\n                       ^^^')],
    good: [jobWith('activeDeadlineSeconds: 600')],
  },
  check(slice, report) {
    for (const { type, resource } of ofType(slice, ...lasting)) {
      const spec = asMap(get(templateOf(resource)?.node, 'spec'))
      const pair = pairOf(spec, 'activeDeadlineSeconds')
      if (spec && pair && isSet(spec, 'activeDeadlineSeconds'))
        report(pointAt(pair), { kind: type }, removeKeys(slice, spec, 'activeDeadlineSeconds'))
    }
  },
} satisfies KubernetesRule

const lasting = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ReplicationController']
