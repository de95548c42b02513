import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/loop-over-ls',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2045'] },
  title: { en: 'A loop over the output of `ls`', 'zh-cn': '遍历 `ls` 的输出' },
  why: {
    en: 'The output of `ls` is cut at blanks, so names with blanks fall apart. Patterns give whole names.',
    'zh-cn': '`ls` 的输出会在空白处被切开，带空白的文件名会被拆开。通配符给出的是完整的名字。',
  },
  instead: { en: 'Loop over a pattern: `for file in /src/*`.', 'zh-cn': '直接遍历通配符：`for file in /src/*`。' },
  message: {
    en: 'Names with blanks fall apart here. Loop over a pattern instead of `ls`.',
    'zh-cn': '带空白的文件名在这里会被拆开。直接遍历通配符，不要用 `ls`。',
  },
  fix: { title: { en: 'Change to `{pattern}`', 'zh-cn': '改为 `{pattern}`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN for file in $(ls /src/*.sh); do sh "$file"; done
                ^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN for file in /src/*.sh; do sh "$file"; done'],
  },
  check(document, report) {
    for (const { nodes, plain } of builtOf(document))
      for (const { kind, words } of nodes) {
        if (kind !== 'for') continue
        for (const { expansions, text } of words)
          for (const { kind: what, tree, span, quoted } of expansions) {
            const [statement, ...others] = tree?.children ?? []
            const ls = statement?.children[0]?.command
            if (
              (what !== 'command' && what !== 'backtick') ||
              others.length > 0 ||
              ls?.effective.name !== 'ls' ||
              quoted
            )
              continue
            const operands = ls.words.slice(1)
            const pattern = operands.map(word => word.text).join(' ')
            const patterns =
              operands.length > 0 && operands.every(word => word.text.includes('*') && !word.text.startsWith('-'))
            const alone = plain && patterns && text.length === span.end - span.start
            report(span, { pattern }, alone ? [{ span, text: pattern }] : [])
          }
      }
  },
} satisfies DockerfileRule
