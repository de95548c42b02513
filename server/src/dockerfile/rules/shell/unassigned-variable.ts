import type { Localized } from '../../../core/localized.js'
import { memo } from '../../../core/memo.js'
import { nearest } from '../../../core/nearest.js'
import type { DockerfileDocument, Instruction, ShellExpansion, ShellNode } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { variablesAt } from '../../variables.js'
import { isDeclared } from '../run/_runs.js'
import { builtOf, expansionsIn, nested } from './_scripts.js'
import { assignedIn } from './_variables.js'

export default {
  id: 'dockerfile/unassigned-variable',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2154'] },
  title: { en: 'A variable that nothing sets', 'zh-cn': '没有任何地方设置的变量' },
  why: {
    en: 'An unset variable is empty, without a word from the shell. Lower-case names are by custom set in the script itself, and here nothing does.',
    'zh-cn': '没有设置的变量就是空值，shell 不会提示。小写名字按惯例由脚本自己设置，而这里没有。',
  },
  instead: {
    en: 'Set it in this `RUN`, or above with `ARG` or `ENV`. An `ARG` holds only in its own stage.',
    'zh-cn': '在这条 `RUN` 里设置，或者在前面用 `ARG` 或 `ENV` 设置。`ARG` 只在它所在的阶段有效。',
  },
  message: {
    en: 'Neither this `RUN` nor an `ARG` or `ENV` above sets `{name}`: it is empty, unless the base image sets it.{guess}',
    'zh-cn': '这条 `RUN` 和前面的 `ARG`、`ENV` 都没有设置 `{name}`：除非基础镜像设置了它，否则是空值。{guess}',
  },
  fix: { title: { en: 'Change to `{near}`', 'zh-cn': '改为 `{near}`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN version=1.2; curl -fsSLO "https://example.com/tool-$verson.tgz"
                                                        ^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nARG version=1.2\nRUN curl -fsSLO "https://example.com/tool-$version.tgz"',
      'FROM debian:13\nRUN for f in a b; do echo "$f"; done; read -r line < /x; echo "$line" "${unset:-}"',
      'FROM debian:13\nRUN . /etc/os-release && echo "$version_codename" "$http_proxy" "$HOME"',
    ],
  },
  check(document, report) {
    for (const scripted of builtOf(document)) {
      const known = assignedIn(document, scripted)
      // what another file sets, nobody can see from here
      if (readers(document).has(scripted.outer)) continue
      const seen = new Set<string>()
      for (const node of scripted.nodes)
        for (const { kind, name = '', nameSpan, operator = '', span } of uses(node)) {
          if (kind !== 'parameter' || !/^[a-z_][a-z0-9_]*$/.test(name) || seen.has(name)) continue
          if (
            known.has(name) ||
            proxies.test(name) ||
            /^:?[-+=?]$/.test(operator) ||
            isDeclared(document, scripted, name)
          )
            continue
          seen.add(name)
          const near = nearest(name, candidates(document, scripted.outer, known))
          report(
            nameSpan ?? span,
            { name, near: near ?? '', guess: near ? meant(near) : nothing },
            near && nameSpan ? [{ span: nameSpan, text: near }] : [],
          )
        }
    }
  },
} satisfies DockerfileRule

const proxies = /^((http|https|ftp|no|all)_proxy|_)$/

const nothing: Localized = { en: '', 'zh-cn': '' }

const meant = (near: string): Localized => ({ en: ` Is \`${near}\` meant?`, 'zh-cn': `是不是想写 \`${near}\`？` })

/** What a node puts in, heredocs included. */
function* uses(node: ShellNode): Generator<ShellExpansion> {
  for (const { expansion } of expansionsIn(node)) yield expansion
  for (const { heredoc } of node.redirects) if (heredoc) yield* nested(heredoc.expansions)
}

/** The RUNs that read commands or names from a file or a text: `. file`, `eval`, `export $(…)`. */
const readers = memo(
  (document: DockerfileDocument): ReadonlySet<Instruction> =>
    new Set(
      builtOf(document)
        .filter(scripted =>
          scripted.commands.some(
            ({ name, words }) =>
              /^(\.|source|eval)$/.test(name?.value ?? '') ||
              (/^(export|declare|local|readonly|read|set)$/.test(name?.value ?? '') &&
                words.slice(1).some(({ text }) => /^["']?[$`]/.test(text))),
          ),
        )
        .map(({ outer }) => outer),
    ),
)

const candidates = (
  document: DockerfileDocument,
  outer: Instruction,
  known: ReadonlySet<string>,
): readonly string[] => [...known, ...variablesAt(document, outer).map(({ name }) => name)]
