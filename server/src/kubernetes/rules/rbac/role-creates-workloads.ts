import type { KubernetesRule } from '../../rule.js'
import { roleWith } from './_frames.js'
import { grants, writes } from './_grants.js'

const workloads = [
  'pods',
  'deployments',
  'statefulsets',
  'daemonsets',
  'replicasets',
  'replicationcontrollers',
  'jobs',
  'cronjobs',
]

export default {
  id: 'kubernetes/role-creates-workloads',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0048'] },
  title: { en: 'A role that makes Pods', 'zh-cn': '能创建 Pod 的角色' },
  why: {
    en: 'Whoever may create Pods, directly or by a workload, may run them under any ServiceAccount of the namespace and mount any of its Secrets.',
    'zh-cn': '能直接或通过工作负载创建 Pod，就能使用命名空间里的任何 ServiceAccount，挂载任何 Secret。',
  },
  instead: {
    en: 'Grant it in namespaces whose every Secret the holder may know.',
    'zh-cn': '只在持有者可以知道其中所有 Secret 的命名空间里授予。',
  },
  message: {
    en: '`{verb}` on `{resource}` runs Pods under any ServiceAccount of the namespace, with any of its Secrets. Grant it where that is fine.',
    'zh-cn':
      '对 `{resource}` 的 `{verb}` 能以命名空间里任何 ServiceAccount 运行 Pod，并使用其中任何 Secret。确认可以接受再授予。',
  },
  examples: {
    bad: [
      roleWith(`apiGroups: [apps]
resources: [deployments]
            ^^^^^^^^^^^
verbs: [create]`),
    ],
    good: [
      roleWith(`apiGroups: [apps]
resources: [deployments]
verbs: [get, list]`),
    ],
  },
  check: grants({ resources: workloads, verbs: writes }),
} satisfies KubernetesRule
