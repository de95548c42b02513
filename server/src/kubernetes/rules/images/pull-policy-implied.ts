import type { KubernetesRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { isUnset } from '../_typed.js'
import { imagesIn } from './_image.js'

export default {
  id: 'kubernetes/pull-policy-implied',
  severity: 'hint',
  preset: 'all',
  aliases: { polaris: ['pullPolicyNotAlways'] },
  title: { en: 'A pull policy that hangs on the tag', 'zh-cn': '由标签决定的拉取策略' },
  why: {
    en: 'Without `imagePullPolicy`, the tag `latest` (or none) means `Always`, and any other tag `IfNotPresent`: naming a version changes the policy without a word.',
    'zh-cn':
      '不写 `imagePullPolicy` 时，标签为 `latest`（或没有标签）等于 `Always`，其他标签等于 `IfNotPresent`：改成固定版本，策略也跟着变。',
  },
  instead: { en: 'Write `imagePullPolicy: Always`.', 'zh-cn': '写明 `imagePullPolicy: Always`。' },
  message: {
    en: '`{image}` is looked up at each start only as long as its tag is `latest`. Write `imagePullPolicy: Always` to keep it so.',
    'zh-cn': '`{image}` 只有在标签为 `latest` 时才会每次启动都重新确认。要保持如此，写明 `imagePullPolicy: Always`。',
  },
  fix: { title: { en: 'Set `imagePullPolicy: Always`', 'zh-cn': '设置 `imagePullPolicy: Always`' }, safe: true },
  examples: {
    bad: [podWith('containers:\n  - name: web\n    image: nginx\n           ^^^^^')],
    good: [
      podWith('containers:\n  - name: web\n    image: nginx\n    imagePullPolicy: Always'),
      podWith('containers:\n  - name: web\n    image: nginx:1.29'),
    ],
  },
  check(slice, report) {
    for (const { subject, tag, digest, text, span } of imagesIn(slice)) {
      const { node } = subject.container
      if (digest !== undefined || (tag !== undefined && tag !== 'latest') || !isUnset(node, 'imagePullPolicy')) continue
      report(span, { image: text }, setKey(slice, node, 'imagePullPolicy', 'Always', 'image'))
    }
  },
} satisfies KubernetesRule
