import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'

export default {
  id: 'dockerfile/blank-name',
  severity: 'error',
  local: true,
  title: { en: 'A value without a name', 'zh-cn': '有值却没有名称' },
  why: {
    en: 'What stands in front of `=` is the name of the variable or label. BuildKit stops where that is empty.',
    'zh-cn': '`=` 前面是变量或标签的名称。名称为空，BuildKit 会停下。',
  },
  instead: { en: 'Write the name.', 'zh-cn': '写上名称。' },
  message: {
    en: 'Nothing stands in front of `=`, and the build stops here. Write a name.',
    'zh-cn': '`=` 前面是空的，构建会在这里停下。写上名称。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ENV =value
    ^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nENV NAME=value'],
  },
  check(document, report) {
    for (const { pairs } of acting(document))
      for (const { key, span, assigned } of pairs) if (assigned && key.value === '') report(span)
  },
} satisfies DockerfileRule
