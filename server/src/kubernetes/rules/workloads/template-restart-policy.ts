import { templateOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asString, get, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/template-restart-policy',
  severity: 'error',
  title: {
    en: 'A restart policy other than `Always` in a workload that keeps Pods running',
    'zh-cn': '常驻工作负载的重启策略不是 `Always`',
  },
  why: {
    en: 'Deployments, StatefulSets, DaemonSets and their like keep a number of Pods running for good. A Pod that ends contradicts that, so the API server takes `Always` alone.',
    'zh-cn':
      'Deployment、StatefulSet、DaemonSet 等要让一定数量的 Pod 一直运行，会结束的 Pod 与此矛盾，所以 API 服务器只接受 `Always`。',
  },
  instead: {
    en: 'Remove `restartPolicy`. For work that ends, use a Job or CronJob.',
    'zh-cn': '删掉 `restartPolicy`。会结束的任务用 Job 或 CronJob。',
  },
  message: {
    en: 'A {kind} keeps its Pods running for good, so the API server refuses `restartPolicy: {policy}`. Remove the line; for work that ends, use a Job.',
    'zh-cn': '{kind} 会让 Pod 一直运行，API 服务器不接受 `restartPolicy: {policy}`。删掉这一行；会结束的任务用 Job。',
  },
  fix: { title: { en: 'Remove `restartPolicy`', 'zh-cn': '删除 `restartPolicy`' }, safe: false },
  examples: {
    bad: [workloadWith('Deployment', '', 'restartPolicy: OnFailure\n               ^^^^^^^^^')],
    good: [workloadWith('Deployment', '', 'restartPolicy: Always')],
  },
  check(slice, report) {
    for (const { type, resource } of ofType(slice, ...lasting)) {
      const spec = asMap(get(templateOf(resource)?.node, 'spec'))
      const pair = pairOf(spec, 'restartPolicy')
      const policy = asString(pair?.value)
      if (spec && pair && (policy === 'OnFailure' || policy === 'Never'))
        report(pointAt(pair), { kind: type, policy }, removeKeys(slice, spec, 'restartPolicy'))
    }
  },
} satisfies KubernetesRule

const lasting = ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ReplicationController']
