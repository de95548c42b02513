import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'

export default {
  id: 'dockerfile/dollar-in-for',
  severity: 'error',
  local: true,
  aliases: { shellcheck: ['SC1086'] },
  title: {
    en: 'A `$` in front of the variable of `for`',
    'zh-cn': '`for` 的变量名前面有 `$`',
  },
  why: {
    en: '`for` takes the name of a variable, not its value: the shell stops with `bad for loop variable`.',
    'zh-cn': '`for` 后面要写变量名，不是它的值：shell 会报 `bad for loop variable`。',
  },
  instead: {
    en: 'Write `for name in …`.',
    'zh-cn': '写成 `for name in …`。',
  },
  message: {
    en: '`for` takes a name, and the shell stops at the `$`. Write `for {name} in`.',
    'zh-cn': '`for` 后面要写名字，shell 会在 `$` 处报错。写成 `for {name} in`。',
  },
  fix: {
    title: {
      en: 'Take the `$` out',
      'zh-cn': '去掉 `$`',
    },
    safe: true,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN for $f in a b; do touch "$f"; done
        ^
`,
    ],
    good: ['FROM debian:13\nRUN for f in a b; do touch "$f"; done'],
  },
  check(document, report) {
    for (const { groups, start, spanOf } of bareMatches(document, /(\bfor[ \t]+)\$(\w+)[ \t]+in\b/g)) {
      const at = start + (groups[1]?.length ?? 0)
      const span = spanOf(at, at + 1)
      report(span, { name: groups[2]! }, [{ span, text: '' }])
    }
  },
} satisfies DockerfileRule
