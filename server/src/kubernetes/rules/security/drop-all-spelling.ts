import { replaceScalar } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { capabilityName } from './_capabilities.js'
import { nameIn, onWindows, subjects } from './_context.js'

export default {
  id: 'kubernetes/drop-all-spelling',
  severity: 'warning',
  preset: 'strict',
  aliases: { pss: ['capabilities_restricted'] },
  title: { en: '`ALL` in another spelling', 'zh-cn': '`ALL` 的其他写法' },
  why: {
    en: 'Container runtimes understand `all` as well, but the Pod Security level `restricted` looks for `ALL` to the letter, and refuses the Pod.',
    'zh-cn': '容器运行时也认 `all`，但 Pod 安全性级别 `restricted` 只认一字不差的 `ALL`，会拒绝这个 Pod。',
  },
  instead: { en: 'Write `drop: [ALL]`.', 'zh-cn': '写成 `drop: [ALL]`。' },
  message: {
    en: 'Container `{container}` drops `{written}`, which a namespace of level `restricted` does not take for `ALL`. Write it in capitals.',
    'zh-cn':
      '容器 `{container}` 写的是 `{written}`，级别为 `restricted` 的命名空间不认它等于 `ALL`。改成大写的 `ALL`。',
  },
  fix: { title: { en: 'Change to `ALL`', 'zh-cn': '改为 `ALL`' }, safe: true },
  examples: {
    bad: [containerWith('securityContext:\n  capabilities:\n    drop: [all]\n           ^^^')],
    good: [containerWith('securityContext:\n  capabilities:\n    drop: [ALL]')],
  },
  check(slice, report) {
    for (const subject of subjects(slice)) {
      const list = itemsOf(get(subject.container.node, 'securityContext', 'capabilities', 'drop'))
      const names = list.map(({ value }) => asString(value))
      if (onWindows(subject.pod) || names.includes('ALL')) continue
      const item = list.find(({ value }) => capabilityName(asString(value) ?? '') === 'ALL')
      const scalar = asScalar(item?.value)
      if (scalar)
        report(
          scalar.span,
          { container: nameIn(subject), written: asString(scalar) ?? '' },
          replaceScalar(scalar, 'ALL'),
        )
    }
  },
} satisfies KubernetesRule
