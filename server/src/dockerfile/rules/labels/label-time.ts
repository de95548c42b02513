import type { DockerfileRule } from '../../rule.js'
import { formTexts, reportForm } from './_forms.js'

export default {
  ...formTexts,
  id: 'dockerfile/label-time',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3053'] },
  title: { en: 'A label should hold a time', 'zh-cn': '标签的值应为时间' },
  instead: {
    en: 'Write the time as RFC 3339 has it: `2026-11-23T12:00:00Z`.',
    'zh-cn': '按 RFC 3339 写时间：`2026-11-23T12:00:00Z`。',
  },
  message: {
    en: '`{key}` should hold a time by RFC 3339, such as `2026-11-23T12:00:00Z`; `{value}` is none.',
    'zh-cn': '`{key}` 的值应为 RFC 3339 时间，例如 `2026-11-23T12:00:00Z`；`{value}` 不是。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
LABEL org.opencontainers.image.created="23 Nov 2026"
                                       ^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nLABEL org.opencontainers.image.created=2026-11-23T12:00:00Z'],
  },
  check: reportForm('rfc3339'),
} satisfies DockerfileRule
