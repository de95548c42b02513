import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'
import { ampersandSemicolon } from './_mistakes.js'

export default {
  id: 'dockerfile/ampersand-semicolon',
  severity: 'error',
  local: true,
  aliases: { shellcheck: ['SC1045'] },
  title: {
    en: '`&` and `;` behind one command',
    'zh-cn': '一条命令后面同时有 `&` 和 `;`',
  },
  why: {
    en: 'Each of the two ends a command. Nothing stands between them, which the shell takes for a mistake: `syntax error near unexpected token`.',
    'zh-cn': '这两个符号各自结束一条命令，中间却什么也没有，shell 会报语法错误：`syntax error near unexpected token`。',
  },
  instead: {
    en: 'Keep `&` to run it in the background, or `;` to wait for it.',
    'zh-cn': '放到后台就只留 `&`，等它结束就只留 `;`。',
  },
  message: {
    en: '`&` already ends the command, and the shell stops at the `;` behind it. Take one of them out.',
    'zh-cn': '`&` 已经结束了这条命令，shell 会在后面的 `;` 处报错。去掉其中一个。',
  },
  fix: {
    title: {
      en: 'Take the `;` out',
      'zh-cn': '去掉 `;`',
    },
    safe: false,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN ./server &; ./test
             ^^
`,
    ],
    good: ['FROM debian:13\nRUN ./server & ./test; case $x in a) b & ;; esac'],
  },
  check(document, report) {
    for (const { start, end, spanOf } of bareMatches(document, ampersandSemicolon))
      report(spanOf(start, end), {}, [{ span: spanOf(end - 1, end), text: '' }])
  },
} satisfies DockerfileRule
