import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/proc-mount',
  severity: 'warning',
  preset: 'strict',
  aliases: {
    'kube-linter': ['unsafe-proc-mount'],
    polaris: ['procMount'],
    trivy: ['KSV-0027'],
    pss: ['procMount', 'procMount_restricted'],
  },
  title: { en: '`/proc` is unmasked', 'zh-cn': '`/proc` 未屏蔽' },
  why: {
    en: "`Unmasked` shows parts of `/proc` through which the node's kernel can be read and changed.",
    'zh-cn': '`Unmasked` 会露出 `/proc` 中可用来读取和修改节点内核的部分。',
  },
  instead: {
    en: 'Leave `procMount` out. Only nested containers need it, and then with `hostUsers: false`.',
    'zh-cn': '不写 `procMount`。只有嵌套容器才需要它，而且要配合 `hostUsers: false`。',
  },
  message: {
    en: "`{value}` opens parts of `/proc` that reach the node's kernel. Leave `procMount` out.",
    'zh-cn': '`{value}` 会开放 `/proc` 中能触及节点内核的部分。去掉 `procMount`。',
  },
  fix: { title: { en: 'Change to `Default`', 'zh-cn': '改为 `Default`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  procMount: Unmasked\n             ^^^^^^^^')],
    good: [containerWith('securityContext:\n  procMount: Default')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'SecurityContext')) {
      const pair = pairOf(node, 'procMount')
      const value = asString(pair?.value)
      if (pair && value && value !== 'Default')
        report(pointAt(pair), { value }, setKey(slice, node, 'procMount', 'Default'))
    }
  },
} satisfies KubernetesRule
