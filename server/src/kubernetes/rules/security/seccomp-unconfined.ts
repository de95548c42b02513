import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/seccomp-unconfined',
  severity: 'warning',
  aliases: {
    trivy: ['KSV-0030', 'KSV-0104'],
    checkov: ['CKV_K8S_31'],
    pss: ['seccompProfile_baseline', 'seccompProfile_restricted'],
  },
  title: { en: 'Seccomp is switched off', 'zh-cn': '关闭了 seccomp' },
  why: {
    en: '`Unconfined` lets the container make every system call of the kernel, among them those that break out of containers.',
    'zh-cn': '`Unconfined` 允许容器发起内核的所有系统调用，其中就有能用来逃出容器的。',
  },
  instead: {
    en: '`RuntimeDefault` blocks the dangerous calls, and few programs notice.',
    'zh-cn': '`RuntimeDefault` 会拦截危险的调用，很少有程序受影响。',
  },
  message: {
    en: "`Unconfined` opens every system call of the node's kernel. Use `RuntimeDefault`.",
    'zh-cn': '`Unconfined` 开放节点内核的所有系统调用。改用 `RuntimeDefault`。',
  },
  fix: { title: { en: 'Change to `RuntimeDefault`', 'zh-cn': '改为 `RuntimeDefault`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  seccompProfile:\n    type: Unconfined\n          ^^^^^^^^^^')],
    good: [containerWith('securityContext:\n  seccompProfile:\n    type: RuntimeDefault')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'SeccompProfile')) {
      const pair = pairOf(node, 'type')
      if (pair && asString(pair.value) === 'Unconfined')
        report(pointAt(pair), {}, setKey(slice, node, 'type', 'RuntimeDefault'))
    }
  },
} satisfies KubernetesRule
