import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'

export default {
  id: 'dockerfile/literal-brace',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC1083'] },
  title: {
    en: 'A brace that is only a character',
    'zh-cn': '花括号只是普通字符',
  },
  why: {
    en: 'Without quotes a reader, and at times the shell, takes `{` or `}` for the beginning of a group or of a list.',
    'zh-cn': '不加引号时，读的人（有时 shell 也会）把 `{` 或 `}` 当成命令组或花括号展开的开头。',
  },
  instead: {
    en: 'Put the word in quotes.',
    'zh-cn': '给这个词加引号。',
  },
  message: {
    en: 'This `{brace}` is an ordinary character here. Quotes around the word say so.',
    'zh-cn': '这里的 `{brace}` 只是普通字符。给这个词加引号更清楚。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN curl -s -w %{http_code} https://example.com
                ^
`,
    ],
    good: [
      'FROM debian:13\nRUN curl -s -w "%{http_code}" https://example.com && find . -exec rm {} + && { echo a; } && echo {a,b}',
    ],
  },
  check(document, report) {
    for (const { scripted, groups, start, spanOf } of bareMatches(document, /[^\s;&|()<>]+/g)) {
      const word = groups[0] ?? ''
      const at = word.search(/[{}]/)
      // `{}` is for find and xargs, `{a,b}` and `{1..3}` are lists, `{` alone begins a group
      if (at < 0 || /^[{}]+$/.test(word) || word.includes('{}') || /\{[^{}]*(,|\.\.)[^{}]*\}/.test(word)) continue
      if (/[A-Za-z_]\{$|^\{/.test(word) && scripted.script.errors.length > 0) continue
      report(spanOf(start + at, start + at + 1), { brace: word[at]! })
    }
  },
} satisfies DockerfileRule
