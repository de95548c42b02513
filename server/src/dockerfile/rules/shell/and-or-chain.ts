import type { ShellNode } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/and-or-chain',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2015'] },
  title: { en: '`A && B || C` is not if, then, else', 'zh-cn': '`A && B || C` 不等于 if-then-else' },
  why: {
    en: '`C` also runs where `A` succeeds and `B` fails, and then hides that failure.',
    'zh-cn': '`A` 成功而 `B` 失败时，`C` 也会执行，并且掩盖了 `B` 的失败。',
  },
  instead: { en: 'Write `if A; then B; else C; fi`.', 'zh-cn': '写成 `if A; then B; else C; fi`。' },
  message: {
    en: 'This also runs where the command behind `&&` fails. Write `if …; then …; else …; fi`.',
    'zh-cn': '`&&` 后面的命令失败时，这里也会执行。写成 `if …; then …; else …; fi`。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN [ -f /a ] && rm /a || touch /b
                       ^^
`,
    ],
    good: [
      'FROM debian:13\nRUN if [ -f /a ]; then rm /a; else touch /b; fi',
      'FROM debian:13\nRUN make && make install || exit 1; [ -f /a ] && [ -f /b ] || touch /c',
    ],
  },
  check(document, report) {
    for (const { nodes } of builtOf(document))
      for (const { kind, children, operators } of nodes) {
        if (kind !== 'and-or') continue
        for (const [index, operator] of operators.entries()) {
          const [middle, last] = [children[index], children[index + 1]]
          if (operator !== '||' || operators[index - 1] !== '&&' || !middle || !last || gives(last) || isTest(middle))
            continue
          if (last.command?.inside.includes('condition')) continue
          const start = document.text.lastIndexOf('||', last.span.start - 1)
          if (start >= middle.span.end) report({ start, end: start + 2 })
        }
      }
  },
} satisfies DockerfileRule

/** What ends the step or only says something may follow a failure of either. */
const gives = ({ command }: ShellNode): boolean =>
  command !== undefined &&
  (command.words.length === 0 || /^(echo|exit|return|printf|true|:)$/.test(command.name?.value ?? ''))

const isTest = ({ kind, command }: ShellNode): boolean =>
  kind === 'test' || /^(\[|test)$/.test(command?.name?.value ?? '')
