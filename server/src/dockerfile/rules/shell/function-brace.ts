import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'
import { functionBrace } from './_mistakes.js'

export default {
  id: 'dockerfile/function-brace',
  severity: 'error',
  local: true,
  aliases: { shellcheck: ['SC1095'] },
  title: {
    en: 'No blank in front of the `{` of a function',
    'zh-cn': '函数的 `{` 前面没有空格',
  },
  why: {
    en: '`function name{` is one word for the shell, so no body follows and it stops with a syntax error.',
    'zh-cn': '对 shell 来说 `function name{` 是一个词，后面没有函数体，于是报语法错误。',
  },
  instead: {
    en: 'Write `name() {`.',
    'zh-cn': '写成 `name() {`。',
  },
  message: {
    en: 'The `{` belongs to the name for the shell. Write `{name}() {`.',
    'zh-cn': 'shell 会把 `{` 当成名字的一部分。写成 `{name}() {`。',
  },
  fix: {
    title: {
      en: 'Put a blank in front of `{`',
      'zh-cn': '在 `{` 前面加空格',
    },
    safe: true,
  },
  examples: {
    bad: [
      `
FROM debian:13
SHELL ["/bin/bash", "-c"]
RUN function get{ curl -fsS "$1"; }; get https://example.com
                ^
`,
    ],
    good: ['FROM debian:13\nRUN get() { curl -fsS "$1"; }; get https://example.com'],
  },
  check(document, report) {
    for (const { groups, end, spanOf } of bareMatches(document, functionBrace)) {
      const span = spanOf(end - 1, end)
      report(span, { name: groups[1]! }, [{ span: { start: span.start, end: span.start }, text: ' ' }])
    }
  },
} satisfies DockerfileRule
