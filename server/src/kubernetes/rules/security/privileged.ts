import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { servesNode } from '../_node-programs.js'
import { contextFlag, needsPrivileges } from './_flags.js'

export default {
  id: 'kubernetes/privileged',
  severity: 'warning',
  aliases: {
    'kube-linter': ['privileged-container', 'privilege-escalation-container'],
    'kube-score': ['container-security-context-privileged'],
    polaris: ['runAsPrivileged'],
    trivy: ['KSV-0017'],
    checkov: ['CKV_K8S_16'],
    pss: ['privileged'],
  },
  title: { en: 'A privileged container', 'zh-cn': '特权容器' },
  why: {
    en: "A privileged container sees the node's devices, holds every capability and is not confined by seccomp or AppArmor. Whoever breaks into it owns the node and all the Pods there.",
    'zh-cn':
      '特权容器能看到节点的设备，拥有全部权能，也不受 seccomp 和 AppArmor 约束。攻破它就等于控制了节点和上面所有的 Pod。',
  },
  instead: {
    en: 'Drop `privileged`, and add only the capability or mount the one device that is needed.',
    'zh-cn': '去掉 `privileged`，只添加确实需要的权能，或只挂载需要的设备。',
  },
  message: {
    en: 'Container `{container}` is privileged: root in it is root on the node. Set `false`, and add the single capability that it needs.',
    'zh-cn': '容器 `{container}` 是特权容器：其中的 root 就是节点上的 root。改为 `false`，再按需添加单个权能。',
  },
  fix: { title: { en: 'Change to `false`', 'zh-cn': '改为 `false`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  privileged: true\n              ^^^^')],
    good: [containerWith('securityContext:\n  privileged: false')],
  },
  check: contextFlag('privileged', needsPrivileges, (slice, pod) => !servesNode(slice, pod)),
} satisfies KubernetesRule
