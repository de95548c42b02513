import { under } from '../../options.js'
import type { DockerfileRule } from '../../rule.js'
import { formTexts, reportForm } from './_forms.js'

export default {
  ...formTexts,
  id: 'dockerfile/label-email',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3058'] },
  title: { en: 'A label should hold an e-mail address', 'zh-cn': '标签的值应为邮箱地址' },
  instead: { en: 'Write the address alone: `jane@example.com`.', 'zh-cn': '只写地址：`jane@example.com`。' },
  message: {
    en: '`{key}` should hold an e-mail address; `{value}` is none.',
    'zh-cn': '`{key}` 的值应为邮箱地址；`{value}` 不是。',
  },
  examples: under(
    { labelSchema: { contact: 'email' } },
    {
      bad: [
        `
FROM alpine:3.20
LABEL contact=jane
              ^^^^
`,
      ],
      good: ['FROM alpine:3.20\nLABEL contact=jane@example.com'],
    },
  ),
  check: reportForm('email'),
} satisfies DockerfileRule
