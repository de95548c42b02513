import type { DockerfileRule } from '../../rule.js'
import { scriptedOf } from './_scripts.js'

export default {
  id: 'dockerfile/exec-ends-script',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2093'] },
  title: { en: 'Nothing behind `exec` runs', 'zh-cn': '`exec` 后面的命令不会执行' },
  why: {
    en: '`exec` puts the program in the place of the shell: when it ends, nobody is left to run the next command.',
    'zh-cn': '`exec` 会用程序取代 shell：程序结束时，已经没有谁来执行下一条命令了。',
  },
  instead: {
    en: 'Leave `exec` out, or let it be the last command.',
    'zh-cn': '去掉 `exec`，或者让它成为最后一条命令。',
  },
  message: {
    en: '`exec` puts `{program}` in the place of the shell, so what follows never runs. Leave it out, or put it last.',
    'zh-cn': '`exec` 会用 `{program}` 取代 shell，后面的命令不会执行。去掉它，或者把它放到最后。',
  },
  fix: { title: { en: 'Leave `exec` out', 'zh-cn': '去掉 `exec`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
CMD exec /usr/sbin/server && echo stopped
    ^^^^
`,
    ],
    good: [
      'FROM debian:13\nCMD echo starting && exec /usr/sbin/server',
      'FROM debian:13\nCMD exec /usr/sbin/server || exit 1\nHEALTHCHECK CMD exec 3<>/dev/tcp/localhost/80; true',
    ],
  },
  check(document, report) {
    for (const { nodes, plain } of scriptedOf(document))
      for (const { kind, children, operators } of nodes)
        for (const [index, child] of children.entries()) {
          const command = (kind === 'statement' ? undefined : kind === 'and-or' ? child : child.children[0])?.command
          const follows =
            kind === 'and-or'
              ? operators[index] === '&&'
              : ['script', 'list'].includes(kind) && index < children.length - 1
          const [exec, program] = command?.words ?? []
          if (
            !follows ||
            !command ||
            !exec ||
            !program ||
            exec.value !== 'exec' ||
            command.effective.words.length === 0
          )
            continue
          report(
            exec.span,
            { program: command.effective.words[0]!.text },
            plain ? [{ span: { start: exec.span.start, end: program.span.start }, text: '' }] : [],
          )
        }
  },
} satisfies DockerfileRule
