import { optionsOf, under } from '../../options.js'
import type { DockerfileRule } from '../../rule.js'
import { labels } from './_forms.js'

export default {
  id: 'dockerfile/unexpected-label',
  severity: 'information',
  local: true,
  aliases: { hadolint: ['DL3050'] },
  title: { en: 'A label that the schema does not name', 'zh-cn': '规范之外的标签' },
  why: {
    en: 'Your settings allow only the labels of the label schema. Others are mostly misspelled, or forgotten.',
    'zh-cn': '设置里只允许标签规范列出的标签。其他的多半是拼写错误，或早已没人用。',
  },
  instead: { en: 'Remove the label, or add it to the schema.', 'zh-cn': '删掉这个标签，或把它加进规范。' },
  message: {
    en: 'Your label schema does not name `{key}`. Remove it, or add it to the schema.',
    'zh-cn': '标签规范里没有 `{key}`。删掉它，或把它加进规范。',
  },
  examples: under(
    { labelSchema: { team: 'text' }, strictLabels: true },
    {
      bad: [
        `
FROM alpine:3.20
LABEL team=web tema=web
               ^^^^
`,
      ],
      good: ['FROM alpine:3.20\nLABEL team=web'],
    },
  ),
  check(document, report, { settings }) {
    const { labelSchema, strictLabels } = optionsOf(settings)
    if (!strictLabels) return
    for (const { key } of labels(document))
      if (!Object.hasOwn(labelSchema, key.value) && !key.text.includes('$')) report(key.span, { key: key.value })
  },
} satisfies DockerfileRule
