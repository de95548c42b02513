import { isPosix } from '../../dialect.js'
import type { ShellCommand, ShellNode } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { walk } from '../../shell.js'
import { isErrexit, setsErrexit } from './_errexit.js'
import { risky } from './_pipes.js'
import { runsOf } from './_runs.js'
import { shellWords } from './_shells.js'

export default {
  id: 'dockerfile/semicolon-hides-failure',
  severity: 'warning',
  title: { en: 'A `;` hides that a command failed', 'zh-cn': '`;` 掩盖了命令的失败' },
  why: {
    en: 'After `;` the next command runs whether or not the one before succeeded, and only the last one decides. The build goes on with what is missing, and the cache keeps it.',
    'zh-cn': '`;` 后面的命令无论前一条成败都会执行，结果只看最后一条。构建会带着缺失的内容继续，缓存也会留下它。',
  },
  instead: { en: 'Join them with `&&`, or begin with `set -e`.', 'zh-cn': '用 `&&` 连接，或者以 `set -e` 开头。' },
  message: {
    en: 'When `{command}` fails, the build goes on all the same: after `;` only the last command decides. Write `&&`.',
    'zh-cn': '`{command}` 失败时构建照样继续：用 `;` 连接时只看最后一条命令。改用 `&&`。',
  },
  fix: { title: { en: 'Change `;` to `&&`', 'zh-cn': '把 `;` 改为 `&&`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update; apt-get install -y --no-install-recommends curl
                  ^
`,
    ],
    good: [
      'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl',
      'FROM debian:13\nRUN set -eux; apt-get update; apt-get install -y --no-install-recommends curl',
      'FROM debian:13\nRUN git --version || true; echo done',
      'FROM debian:13\nSHELL ["/bin/bash", "-ec"]\nRUN make; make install',
      'FROM debian:13\nRUN if curl -fsS https://example.com; then echo up; fi',
    ],
  },
  check(document, report) {
    for (const run of runsOf(document)) {
      for (const script of run.scripts) {
        if (!script.tree || script.heredoc || !isPosix(script.dialect) || setsErrexit(script)) continue
        if (isErrexit(shellWords(document, run, script))) continue
        for (const list of walk(script.tree)) {
          if (list.kind !== 'script' && list.kind !== 'list') continue
          for (const [index, statement] of list.children.entries()) {
            const next = list.children[index + 1]
            const failing = next && unguarded(statement)
            if (!failing) continue
            const { end } = statement.children[0]!.span
            const between = document.text.slice(end, next.span.start)
            const at = between.indexOf(';')
            if (at < 0 || between.slice(0, at).trim() !== '') continue
            const span = { start: end + at, end: end + at + 1 }
            report(span, { command: failing.effective.name! }, [{ span, text: at === 0 ? ' &&' : '&&' }])
          }
        }
      }
    }
  },
} satisfies DockerfileRule

/** The command of a statement whose failure would matter, and that nothing in it looks after. */
function unguarded({ background, children: [child] }: ShellNode): ShellCommand | undefined {
  if (background || !child) return undefined
  const commands = child.kind === 'and-or' && !child.operators.includes('||') ? child.children : [child]
  const failing = commands.find(({ command }) => command && risky.test(command.effective.name ?? ''))?.command
  return failing && !failing.negated && !failing.inside.includes('condition') ? failing : undefined
}
