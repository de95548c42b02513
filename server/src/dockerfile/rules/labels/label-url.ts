import type { DockerfileRule } from '../../rule.js'
import { formTexts, reportForm } from './_forms.js'

export default {
  ...formTexts,
  id: 'dockerfile/label-url',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3052'] },
  title: { en: 'A label should hold a URL', 'zh-cn': '标签的值应为 URL' },
  instead: { en: 'Write the whole URL, with `https://`.', 'zh-cn': '写完整的 URL，包含 `https://`。' },
  message: {
    en: '`{key}` should hold a URL, and `{value}` is none. Write it whole, with `https://`.',
    'zh-cn': '`{key}` 的值应为 URL，`{value}` 不是。写完整，包含 `https://`。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
LABEL org.opencontainers.image.source=example.com/app
                                      ^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nLABEL org.opencontainers.image.source=https://example.com/app'],
  },
  check: reportForm('url'),
} satisfies DockerfileRule
