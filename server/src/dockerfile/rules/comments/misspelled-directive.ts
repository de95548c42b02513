import { nearest } from '../../../core/nearest.js'
import type { DockerfileRule } from '../../rule.js'

const names = ['syntax', 'escape', 'check']

export default {
  id: 'dockerfile/misspelled-directive',
  severity: 'warning',
  title: { en: 'A misspelled parser directive', 'zh-cn': '拼错的解析器指令' },
  why: {
    en: 'BuildKit knows `syntax`, `escape` and `check`. Any other name makes the line an ordinary comment, and nothing tells.',
    'zh-cn': 'BuildKit 只认识 `syntax`、`escape` 和 `check`。其他名称会让这一行变成普通注释，而且没有任何提示。',
  },
  instead: { en: 'Correct the name.', 'zh-cn': '改正名称。' },
  message: {
    en: '`{written}` is no parser directive, so this line is an ordinary comment. Is `{meant}` meant?',
    'zh-cn': '`{written}` 不是解析器指令，这一行只是普通注释。是不是想写 `{meant}`？',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
# sytnax=docker/dockerfile:1
  ^^^^^^
FROM alpine:3.20
`,
    ],
    good: ['# syntax=docker/dockerfile:1\nFROM alpine:3.20', '# version=1\nFROM alpine:3.20'],
  },
  check({ directives }, report) {
    for (const { name, written, nameSpan, effect } of directives) {
      const meant = effect === 'unknown' ? nearest(name, names) : undefined
      if (meant !== undefined && meant !== name) report(nameSpan, { written, meant }, [{ span: nameSpan, text: meant }])
    }
  },
} satisfies DockerfileRule
