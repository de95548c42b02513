import type { DockerfileRule } from '../../rule.js'
import { formTexts, reportForm } from './_forms.js'

export default {
  ...formTexts,
  id: 'dockerfile/label-license',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3054'] },
  title: { en: 'A label should hold an SPDX licence', 'zh-cn': '标签的值应为 SPDX 许可证' },
  instead: {
    en: 'Write an SPDX identifier (`MIT`, `Apache-2.0`, `GPL-3.0-only`) or an expression of them.',
    'zh-cn': '写 SPDX 标识符（`MIT`、`Apache-2.0`、`GPL-3.0-only`）或由它们组成的表达式。',
  },
  message: {
    en: '`{key}` should hold an SPDX identifier such as `MIT` or `Apache-2.0`; `{value}` is none.',
    'zh-cn': '`{key}` 的值应为 SPDX 标识符，例如 `MIT`、`Apache-2.0`；`{value}` 不是。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
LABEL org.opencontainers.image.licenses="Apache License 2.0"
                                        ^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nLABEL org.opencontainers.image.licenses="MIT OR Apache-2.0"'],
  },
  check: reportForm('spdx'),
} satisfies DockerfileRule
