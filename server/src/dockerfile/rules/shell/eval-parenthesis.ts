import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'

export default {
  id: 'dockerfile/eval-parenthesis',
  severity: 'warning',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC1098'] },
  title: {
    en: 'Bare parentheses behind `eval`',
    'zh-cn': '`eval` 后面有没加引号的括号',
  },
  why: {
    en: 'The shell reads the line before `eval` does, and takes `(` for the beginning of a subshell: a syntax error, or something else than was meant.',
    'zh-cn': 'shell 会先于 `eval` 读这一行，把 `(` 当成子 shell 的开头：要么语法错误，要么不是本意。',
  },
  instead: {
    en: 'Put what `eval` gets in quotes.',
    'zh-cn': '给 `eval` 的参数加引号。',
  },
  message: {
    en: 'The shell takes this `(` for itself, before `eval` sees it. Put the whole argument in quotes.',
    'zh-cn': '在 `eval` 看到之前，shell 就会自己处理这个 `(`。给整个参数加引号。',
  },
  examples: {
    bad: [
      `
FROM debian:13
SHELL ["/bin/bash", "-c"]
RUN eval list=(a b)
              ^
`,
    ],
    good: [
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN eval "list=(a b)" && eval "$(tool env)" && eval $(tool env)',
    ],
  },
  check(document, report) {
    for (const { end, spanOf } of bareMatches(document, /\beval[ \t]+[^\s;&|()$`]*\(/g)) report(spanOf(end - 1, end))
  },
} satisfies DockerfileRule
