import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/directive-casing',
  severity: 'hint',
  title: { en: 'A parser directive in capital letters', 'zh-cn': '解析器指令里有大写字母' },
  why: {
    en: 'The build does not care. By convention directives are in lower case, and other tools may look for exactly that.',
    'zh-cn': '构建并不在意。按照惯例，解析器指令用小写，有些工具也只认小写。',
  },
  instead: { en: 'Write it in lower case.', 'zh-cn': '写成小写。' },
  message: { en: 'Parser directives are in lower case: `{fixed}`.', 'zh-cn': '解析器指令用小写：`{fixed}`。' },
  fix: { title: { en: 'Change to `{fixed}`', 'zh-cn': '改为 `{fixed}`' }, safe: true },
  examples: {
    bad: [
      `
# Syntax=docker/dockerfile:1
  ^^^^^^
FROM alpine:3.20
`,
    ],
    good: ['# syntax=docker/dockerfile:1\nFROM alpine:3.20'],
  },
  check({ directives }, report) {
    for (const { name, written, nameSpan, effect } of directives)
      if (effect !== 'unknown' && name !== written) report(nameSpan, { fixed: name }, [{ span: nameSpan, text: name }])
  },
} satisfies DockerfileRule
