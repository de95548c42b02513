import type { DockerfileRule } from '../../rule.js'
import { scriptedOf } from './_scripts.js'
import { quoting } from './_words.js'

export default {
  id: 'dockerfile/test-unquoted',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2070'] },
  title: { en: '`[ -n $A ]` is always true', 'zh-cn': '`[ -n $A ]` 永远成立' },
  why: {
    en: 'Where `A` is empty, the word disappears and `[ -n ]` is left, which is true: a test with one word asks only whether that word is empty.',
    'zh-cn': '`A` 为空时，这个词会消失，只剩下 `[ -n ]`，而它是成立的：只有一个词的判断只看这个词是否为空。',
  },
  instead: { en: 'Write `[ -n "$A" ]`.', 'zh-cn': '写成 `[ -n "$A" ]`。' },
  message: {
    en: 'Where `{variable}` is empty, `[ -n ]` is left, and that is true. Put quotes around it.',
    'zh-cn': '`{variable}` 为空时只剩下 `[ -n ]`，而它是成立的。给变量加上引号。',
  },
  fix: { title: { en: 'Put quotes around it', 'zh-cn': '加上引号' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
ARG DEBUG
RUN if [ -n $DEBUG ]; then make debug; fi
            ^^^^^^
`,
    ],
    good: ['FROM debian:13\nARG DEBUG\nRUN if [ -n "$DEBUG" ]; then make debug; fi; [ -z $DEBUG ]'],
  },
  check(document, report) {
    for (const scripted of scriptedOf(document))
      for (const { name, words } of scripted.commands) {
        if (name?.value !== '[' && name?.value !== 'test') continue
        for (const [index, word] of words.entries()) {
          const [expansion, ...others] = word.expansions
          if (words[index - 1]?.text !== '-n' || word.quoted !== 'none' || !expansion || others.length > 0) continue
          const written = document.text.slice(expansion.span.start, expansion.span.end)
          const may = expansion.kind === 'parameter' || expansion.kind === 'command' || expansion.kind === 'backtick'
          if (!may || word.text.length !== written.length || /^\$[#?$!]$/.test(written)) continue
          report(expansion.span, { variable: written }, scripted.plain ? quoting({ expansion, word }) : [])
        }
      }
  },
} satisfies DockerfileRule
