import { optionsOf } from '../../options.js'
import type { DockerfileRule } from '../../rule.js'
import { formOf, formTexts, labels } from './_forms.js'

export default {
  ...formTexts,
  id: 'dockerfile/empty-label',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3051'] },
  title: { en: 'A label is empty', 'zh-cn': '标签的值为空' },
  instead: { en: 'Write the value, or leave the label out.', 'zh-cn': '写上值，或去掉这个标签。' },
  message: {
    en: '`{key}` is empty, which says less than no label at all. Write the value, or leave it out.',
    'zh-cn': '`{key}` 的值为空，还不如不写。写上值，或去掉这个标签。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
LABEL org.opencontainers.image.source=""
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nLABEL org.opencontainers.image.source=https://example.com/app marker=""'],
  },
  check(document, report, { settings }) {
    const { labelSchema } = optionsOf(settings)
    for (const { key, value, assigned } of labels(document))
      if (assigned && value?.value === '' && formOf(labelSchema, key.value)) report(key.span, { key: key.value })
  },
} satisfies DockerfileRule
