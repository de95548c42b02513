import { under } from '../../options.js'
import type { DockerfileRule } from '../../rule.js'
import { formTexts, reportForm } from './_forms.js'

export default {
  ...formTexts,
  id: 'dockerfile/label-version',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3056'] },
  title: { en: 'A label should hold a semantic version', 'zh-cn': '标签的值应为语义化版本' },
  instead: {
    en: 'Write a version such as `1.4.0` or `1.4.0-rc.1`.',
    'zh-cn': '写成 `1.4.0`、`1.4.0-rc.1` 这样的版本。',
  },
  message: {
    en: '`{key}` should hold a semantic version such as `1.4.0`; `{value}` is none.',
    'zh-cn': '`{key}` 的值应为语义化版本，例如 `1.4.0`；`{value}` 不是。',
  },
  examples: under(
    { labelSchema: { version: 'semver' } },
    {
      bad: [
        `
FROM alpine:3.20
LABEL version=1.4
              ^^^
`,
      ],
      good: ['FROM alpine:3.20\nLABEL version=1.4.0-rc.1'],
    },
  ),
  check: reportForm('semver'),
} satisfies DockerfileRule
