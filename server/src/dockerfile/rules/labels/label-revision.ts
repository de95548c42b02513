import { under } from '../../options.js'
import type { DockerfileRule } from '../../rule.js'
import { formTexts, reportForm } from './_forms.js'

export default {
  ...formTexts,
  id: 'dockerfile/label-revision',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3055'] },
  title: { en: 'A label should hold a Git hash', 'zh-cn': '标签的值应为 Git 哈希' },
  instead: { en: 'Write the hash of the commit, short or long.', 'zh-cn': '写提交的哈希值，长短均可。' },
  message: {
    en: '`{key}` should hold the hash of a commit; `{value}` is none.',
    'zh-cn': '`{key}` 的值应为提交的哈希值；`{value}` 不是。',
  },
  examples: under(
    { labelSchema: { 'git-revision': 'hash' } },
    {
      bad: [
        `
FROM alpine:3.20
LABEL git-revision=main
                   ^^^^
`,
      ],
      good: ['FROM alpine:3.20\nLABEL git-revision=8f936c5'],
    },
  ),
  check: reportForm('hash'),
} satisfies DockerfileRule
