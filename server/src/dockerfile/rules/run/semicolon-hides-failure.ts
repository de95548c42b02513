import type { Localized } from '../../../core/localized.js'
import type { Edit, Span } from '../../../core/types.js'
import { isPosix } from '../../dialect.js'
import type { DockerfileDocument, ShellCommand, ShellNode } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { walk } from '../../shell.js'
import { insertion } from './_edits.js'
import { isErrexit, setsErrexit } from './_errexit.js'
import { risky } from './_pipes.js'
import { runsOf } from './_runs.js'
import { shellWords } from './_shells.js'

export default {
  id: 'dockerfile/semicolon-hides-failure',
  severity: 'warning',
  local: true,
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
            const span = semicolon(document, statement, next)
            if (!span) continue
            const start = insertion(script.source.toOffset(0), 'set -e; ')
            report(
              span,
              { command: failing.effective.name! },
              // in a loop only the last round would decide
              failing.inside.includes('loop') ? [] : joined(document, list.children.slice(index)),
              ...(script.depth === 0 ? [{ title: withErrexit, safe: false, edits: [start] }] : []),
            )
          }
        }
      }
    }
  },
} satisfies DockerfileRule

const withErrexit: Localized = { en: 'Begin with `set -e`', 'zh-cn': '在开头加上 `set -e`' }

/** The `;` between two statements. */
function semicolon({ text }: DockerfileDocument, before: ShellNode, after: ShellNode): Span | undefined {
  const { end } = before.children[0]!.span
  const between = text.slice(end, after.span.start)
  const at = between.indexOf(';')
  return at < 0 || between.slice(0, at).trim() !== '' ? undefined : { start: end + at, end: end + at + 1 }
}

/**
 * `&&` for each `;` from the first statement to the end of its list: one that stayed would hide the failure all the same,
 * as would a `||` further on. Nothing where that can not be written.
 */
function joined(document: DockerfileDocument, [first, ...rest]: readonly ShellNode[]): readonly Edit[] {
  const edits: Edit[] = []
  let before = first!
  for (const statement of rest) {
    const span = semicolon(document, before, statement)
    const [child] = statement.children
    if (!span || !child || statement.background || child.operators.includes('||')) return []
    edits.push({ span, text: span.start === before.children[0]!.span.end ? ' &&' : '&&' })
    before = statement
  }
  return edits
}

/** The command of a statement whose failure would matter, and that nothing in it looks after. */
function unguarded({ background, children: [child] }: ShellNode): ShellCommand | undefined {
  if (background || !child) return undefined
  const commands = child.kind === 'and-or' && !child.operators.includes('||') ? child.children : [child]
  const failing = commands.find(({ command }) => command && risky.test(command.effective.name ?? ''))?.command
  return failing && !failing.negated && !failing.inside.includes('condition') ? failing : undefined
}
