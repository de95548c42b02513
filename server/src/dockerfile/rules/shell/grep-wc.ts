import type { DockerfileRule } from '../../rule.js'
import { hasOption, readArguments } from '../run/_options.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/grep-wc',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2126'] },
  title: { en: '`grep | wc -l`', 'zh-cn': '`grep | wc -l`' },
  why: { en: '`grep -c` counts lines by itself.', 'zh-cn': '`grep -c` 自己就能数行。' },
  instead: { en: 'Use `grep -c`.', 'zh-cn': '用 `grep -c`。' },
  message: { en: '`grep -c` counts by itself.', 'zh-cn': '`grep -c` 自己就能计数。' },
  fix: { title: { en: 'Change to `grep -c`', 'zh-cn': '改为 `grep -c`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN grep x /etc/list | wc -l > /count
    ^^^^
`,
    ],
    good: ['FROM debian:13\nRUN grep -c x /etc/list > /count; grep -o x /etc/list | wc -l'],
  },
  check(document, report) {
    for (const { nodes, plain } of builtOf(document))
      for (const { kind, children } of nodes) {
        if (kind !== 'pipeline') continue
        for (const [index, { command: grep }] of children.entries()) {
          const wc = children[index + 1]?.command
          const name = grep?.name
          if (
            name?.value !== 'grep' ||
            !grep ||
            wc?.name?.value !== 'wc' ||
            wc.words.length !== 2 ||
            wc.words[1]?.value !== '-l'
          )
            continue
          const given = readArguments(grep.words.slice(1), { short: 'ABCDdefm' })
          if (hasOption(given, '-o', '--only-matching', '-l', '-L', '-r', '-R', '--recursive', '-A', '-B', '-C'))
            continue
          const operands = given.operands.length
          report(
            name.span,
            {},
            plain && operands <= 2
              ? [
                  { span: { start: name.span.end, end: name.span.end }, text: ' -c' },
                  { span: { start: grep.span.end, end: wc.words[1].span.end }, text: '' },
                ]
              : [],
          )
        }
      }
  },
} satisfies DockerfileRule
