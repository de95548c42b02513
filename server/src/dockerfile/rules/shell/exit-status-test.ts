import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/exit-status-test',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2181'] },
  title: { en: '`$?` compared instead of the command asked', 'zh-cn': '比较 `$?`，而不是直接判断命令' },
  why: {
    en: '`$?` belongs to the command directly before: a line put in between changes it. Under `set -e` the comparison is never reached.',
    'zh-cn': '`$?` 只属于前一条命令：中间插入一行它就变了。在 `set -e` 下根本走不到这个比较。',
  },
  instead: { en: 'Write `if command; then`.', 'zh-cn': '写成 `if 命令; then`。' },
  message: {
    en: 'Ask the command itself: `if command; then`. `$?` changes with the next line that is put in between.',
    'zh-cn': '直接判断命令：`if 命令; then`。中间再插入一行，`$?` 就变了。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN make; if [ $? -ne 0 ]; then cat /build.log; exit 1; fi
               ^^
`,
    ],
    good: ['FROM debian:13\nRUN if ! make; then cat /build.log; exit 1; fi'],
  },
  check(document, report) {
    for (const { nodes } of builtOf(document))
      for (const { kind, words, command } of nodes) {
        const terms = kind === 'test-term' ? words : /^(\[|test)$/.test(command?.name?.value ?? '') ? words : []
        if (terms.length < 2) continue
        for (const { text, expansions } of terms) {
          const [expansion] = expansions
          if (expansion && /^"?\$(\?|\{\?\})"?$/.test(text)) report(expansion.span)
        }
      }
  },
} satisfies DockerfileRule
