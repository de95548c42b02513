import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/uppercase-instruction',
  severity: 'hint',
  local: true,
  preset: 'all',
  title: { en: 'An instruction is not in capitals', 'zh-cn': '指令没有大写' },
  why: {
    en: 'The build does not care, but every reference writes instructions in capitals: they stand out from their arguments.',
    'zh-cn': '构建并不在意，但各种文档都用大写：指令能和参数区分开。',
  },
  instead: { en: 'Write instructions in capitals.', 'zh-cn': '指令用大写。' },
  message: {
    en: 'Instructions are usually in capitals. Write `{fixed}`.',
    'zh-cn': '指令通常用大写。写成 `{fixed}`。',
  },
  fix: { title: { en: 'Change to `{fixed}`', 'zh-cn': '改为 `{fixed}`' }, safe: true },
  examples: {
    bad: [
      `
from alpine:3.20
^^^^
run apk update
^^^
`,
    ],
    good: ['FROM alpine:3.20\nRUN apk update'],
  },
  check({ instructions }, report) {
    for (const { written, keyword, keywordSpan, problems } of instructions) {
      if (written === keyword || problems.some(({ code }) => code === 'unknown-instruction')) continue
      report(keywordSpan, { fixed: keyword }, [{ span: keywordSpan, text: keyword }])
    }
  },
} satisfies DockerfileRule
