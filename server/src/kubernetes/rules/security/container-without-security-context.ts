import { insertKey } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { isUnset } from '../_typed.js'
import { completeSubjects, contextHead, nameIn } from './_context.js'
import { bareContainer } from './_frames.js'

const hardened = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }

export default {
  id: 'kubernetes/container-without-security-context',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0118'], checkov: ['CKV_K8S_30'] },
  title: { en: 'A container without a security context', 'zh-cn': '容器没有安全上下文' },
  why: {
    en: 'Without one the container has the defaults, which are made for compatibility rather than safety.',
    'zh-cn': '没有安全上下文时采用默认值，而默认值是为兼容而非安全设计的。',
  },
  instead: {
    en: 'Start with `allowPrivilegeEscalation: false`, dropped capabilities and a read-only root file system.',
    'zh-cn': '先写 `allowPrivilegeEscalation: false`，丢弃权能，并设根文件系统只读。',
  },
  message: {
    en: 'Container `{container}` has no `securityContext`, so the lax defaults hold. Add one.',
    'zh-cn': '容器 `{container}` 没有 `securityContext`，采用宽松的默认值。加上它。',
  },
  fix: { title: { en: 'Add a `securityContext`', 'zh-cn': '添加 `securityContext`' }, safe: false },
  examples: { bad: [bareContainer], good: [containerWith('securityContext:\n  allowPrivilegeEscalation: false')] },
  check(slice, report) {
    for (const subject of completeSubjects(slice)) {
      const { container } = subject
      if (!isUnset(container.node, 'securityContext')) continue
      const fix = pairOf(container.node, 'securityContext')
        ? []
        : insertKey(slice, container.node, 'securityContext', hardened)
      report(contextHead(subject), { container: nameIn(subject) }, fix)
    }
  },
} satisfies KubernetesRule
