import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'

export default {
  id: 'dockerfile/dollar-in-assignment',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC1066'] },
  title: {
    en: 'A `$` in front of the name in an assignment',
    'zh-cn': '赋值时变量名前面有 `$`',
  },
  why: {
    en: '`$name=x` puts the value of `name` in first, and then looks for a program called like the result: `=x: not found`.',
    'zh-cn': '`$name=x` 会先替换成变量的值，再把结果当作程序去找：`=x: not found`。',
  },
  instead: {
    en: 'Write `name=x`.',
    'zh-cn': '写成 `name=x`。',
  },
  message: {
    en: 'The `$` puts the value of `{name}` in, so nothing is assigned and the shell looks for a program. Write `{name}=`.',
    'zh-cn': '`$` 会替换成 `{name}` 的值，结果没有赋值，而是去找一个程序。写成 `{name}=`。',
  },
  fix: {
    title: {
      en: 'Take the `$` out',
      'zh-cn': '去掉 `$`',
    },
    safe: false,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN version=1; $version=2; echo "$version"
               ^
`,
    ],
    good: ['FROM debian:13\nRUN version=1; version=2; echo "$version" && "$tool" --a=b'],
  },
  check(document, report) {
    const pattern = /((?:^|[;&|\n({]|\b(?:then|do|else)\b)[ \t]*)\$([A-Za-z_]\w*)=/g
    for (const { groups, start, spanOf } of bareMatches(document, pattern)) {
      const at = start + (groups[1]?.length ?? 0)
      const span = spanOf(at, at + 1)
      report(span, { name: groups[2]! }, [{ span, text: '' }])
    }
  },
} satisfies DockerfileRule
