import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'
import { commentWithoutBlank } from './_mistakes.js'

export default {
  id: 'dockerfile/comment-without-blank',
  severity: 'error',
  local: true,
  aliases: { shellcheck: ['SC1099'] },
  title: {
    en: 'No blank in front of a comment',
    'zh-cn': '注释前面没有空格',
  },
  why: {
    en: 'A comment begins only behind a blank. `fi#` is a word of its own, so the `if` is never ended: a syntax error.',
    'zh-cn': '`#` 前面有空格才是注释。`fi#` 是另一个词，`if` 就没有结束：语法错误。',
  },
  instead: {
    en: 'Put a blank in front of `#`.',
    'zh-cn': '在 `#` 前面加空格。',
  },
  message: {
    en: 'For the shell `{word}#` is one word, and the block is not ended. Put a blank in front of `#`.',
    'zh-cn': '对 shell 来说 `{word}#` 是一个词，语句块没有结束。在 `#` 前面加空格。',
  },
  fix: {
    title: {
      en: 'Put a blank in front of `#`',
      'zh-cn': '在 `#` 前面加空格',
    },
    safe: true,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN <<EOF
if true; then
  echo a
fi# done
  ^
EOF
`,
    ],
    good: ['FROM debian:13\nRUN <<EOF\nif true; then\n  echo a\nfi # done\nEOF'],
  },
  check(document, report) {
    for (const { groups, end, spanOf } of bareMatches(document, commentWithoutBlank)) {
      const span = spanOf(end - 1, end)
      report(span, { word: groups[1]! }, [{ span: { start: span.start, end: span.start }, text: ' ' }])
    }
  },
} satisfies DockerfileRule
