import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'
import { functionParameters } from './_mistakes.js'

export default {
  id: 'dockerfile/function-parameters',
  severity: 'error',
  local: true,
  aliases: { shellcheck: ['SC1065'] },
  title: {
    en: 'A shell function with named parameters',
    'zh-cn': 'shell 函数声明了参数名',
  },
  why: {
    en: 'The parentheses behind a function of the shell are always empty; anything between them is a syntax error. The arguments are `$1`, `$2` and so on.',
    'zh-cn': 'shell 函数名后面的括号里必须为空，写了内容就是语法错误。参数用 `$1`、`$2` 等读取。',
  },
  instead: {
    en: 'Write `name()` and use `$1`, `$2`.',
    'zh-cn': '写成 `name()`，用 `$1`、`$2` 读取参数。',
  },
  message: {
    en: 'The shell stops here: `{name}()` takes no names. Its arguments are `$1`, `$2` and so on.',
    'zh-cn': 'shell 会在这里报错：`{name}()` 的括号里不能写参数名。参数用 `$1`、`$2` 等读取。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN get(url) { curl -fsS "$url"; }; get https://example.com
       ^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN get() { curl -fsS "$1"; }; get https://example.com'],
  },
  check(document, report) {
    for (const { groups, start, spanOf } of bareMatches(document, functionParameters)) {
      const [, before = '', head = '', name = '', parameters = ''] = groups
      const at = start + before.length + head.length
      report(spanOf(at, at + parameters.length), { name })
    }
  },
} satisfies DockerfileRule
