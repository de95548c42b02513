import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/invalid-stage-name',
  severity: 'error',
  local: true,
  title: { en: 'Not a valid name for a stage', 'zh-cn': '阶段名无效' },
  why: {
    en: 'The name of a stage begins with a letter; letters, digits, `-`, `_` and `.` may follow. BuildKit stops at any other.',
    'zh-cn': '阶段名以字母开头，后面可以是字母、数字、`-`、`_` 和 `.`。其他名称会让 BuildKit 停下。',
  },
  instead: { en: 'Choose another name.', 'zh-cn': '换一个名称。' },
  message: {
    en: '`{name}` can not be the name of a stage, and the build stops here. Begin with a letter; use letters, digits, `-`, `_` and `.`.',
    'zh-cn': '`{name}` 不能作为阶段名，构建会在这里停下。以字母开头，只用字母、数字、`-`、`_` 和 `.`。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20 AS 1st
                    ^^^
`,
      `
FROM alpine:3.20 AS build/web
                    ^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20 AS build-1.x_y'],
  },
  check({ stages }, report) {
    for (const { name } of stages)
      if (name && !/^[a-z][a-z0-9\-_.]*$/i.test(name.text)) report(name.span, { name: name.value })
  },
} satisfies DockerfileRule
