import type { Localized } from '../../../core/localized.js'
import { memo } from '../../../core/memo.js'
import type { Proposal } from '../../../core/rule.js'
import type { Span } from '../../../core/types.js'
import { baseName, isPosix } from '../../dialect.js'
import type { DockerfileDocument, ShellCommand, ShellNode, ShellScript } from '../../model.js'
import { walk } from '../../shell.js'
import { lineBefore } from '../_places.js'
import { systemShell } from './_bases.js'
import { insertion } from './_edits.js'
import { type Run, runsOf, shellAt } from './_runs.js'
import { shellWords } from './_shells.js'

/** A pipeline whose failures nobody sees, because only its last command decides. */
export interface Pipe {
  readonly run: Run
  /** The first `|`. */
  readonly span: Span
  /** The command on the left whose failure would matter, where there is one. */
  readonly fails: ShellCommand | undefined
}

/** The first pipeline (one whose failure matters, if there is any) of each RUN whose shell has no pipefail. */
export const unwatchedPipes = memo((document: DockerfileDocument): readonly Pipe[] => [...findPipes(document)])

function* findPipes(document: DockerfileDocument): Generator<Pipe> {
  for (const run of runsOf(document)) {
    let first: Pipe | undefined
    for (const script of run.scripts) {
      if (!script.tree || !isPosix(script.dialect)) continue
      for (const node of walk(script.tree)) {
        const last = node.children.at(-1)
        if (node.kind !== 'pipeline' || node.children.length < 2 || !last) continue
        const span = operatorBefore(document, last)
        if (!span || isWatched(document, run, script, node)) continue
        const fails = decides(node) ? undefined : failing(node.children.slice(0, -1), last)
        if (!first || (fails && !first.fails)) first = { run, span, fails }
      }
    }
    if (first) yield first
  }
}

/** Where it only chooses a branch, a failure on the left is as good as an empty answer. */
const decides = ({ negated, children: [left] }: ShellNode): boolean =>
  negated === true || left?.command?.inside.includes('condition') === true

/** Programs that fail for reasons that nobody can foresee: the network, the sources, what is installed. */
export const risky =
  /^(curl|wget|aria2c|git|svn|hg|aws|gsutil|gcloud|az|kubectl|helm|ssh|scp|rsync|tar|unzip|make|cmake|ninja|meson|npm|npx|yarn|pnpm|pip[\d.]*|poetry|uv|cargo|rustup|mvn|gradle|composer|gem|bundle|dotnet|apt-get|apt|apk|dnf|yum|microdnf|zypper)$/

/** Questions about what is there, which do not fail. */
const asks =
  /^(log|rev-parse|describe|config|status|diff|show|branch|tag|remote|ls-files|list|info|view|version|--version|-V|policy|search|repolist|clean)$/

/** Programs that fail by themselves where their input is empty or cut off, so that they need nobody to watch the left. */
const notices =
  /^(tar|bsdtar|cpio|gunzip|zcat|bunzip2|bzcat|unxz|xzcat|unlzma|zstd|zstdcat|unzstd|gpg|gpg2|gpgv|apt-key|grep|egrep|fgrep|openssl|mysql|docker|sha\d+sum|md5sum|shasum)$/

/** The command on the left of a pipeline that may fail, without the last one noticing. */
function failing(left: readonly ShellNode[], { command: last }: ShellNode): ShellCommand | undefined {
  const { name = '', words = [] } = last?.effective ?? {}
  const decompresses = words.some(({ value }) => /^(-\w*d\w*|--decompress)$/.test(value ?? ''))
  if (notices.test(name) || (decompresses && /^(gzip|xz|bzip2)$/.test(name))) return undefined
  return left.find(
    ({ command }) =>
      command &&
      risky.test(command.effective.name ?? '') &&
      !command.effective.words.slice(1, 3).some(({ value }) => asks.test(value ?? '')),
  )?.command
}

/** The `|` in front of the last part of a pipeline: between them stand blanks, continuations and comments. */
function operatorBefore({ text }: DockerfileDocument, { span: { start } }: ShellNode): Span | undefined {
  const at = text.lastIndexOf('|', start - 1)
  return at >= 0 && start - at < 2_000 ? { start: at, end: at + 1 } : undefined
}

/** True where the shell that runs a pipeline fails with any part of it. */
const isWatched = (document: DockerfileDocument, run: Run, script: ShellScript, { span }: ShellNode): boolean =>
  script.commands.some(
    ({ effective: { name, words }, span: { start } }) =>
      name === 'set' && start < span.start && isSet(words.map(({ value }) => value)),
  ) || isSet(shellWords(document, run, script))

/** `-o pipefail`, `-euxo pipefail` among the words of a shell or of `set`. */
const isSet = (words: readonly (string | undefined)[]): boolean =>
  words.some((word, index) => word === 'pipefail' && /^-\w*o$/.test(words[index - 1] ?? ''))

const withShell = (shell: string): Localized => ({
  en: `Set \`SHELL ["${shell}", "-o", "pipefail", "-c"]\` above`,
  'zh-cn': `在前面加上 \`SHELL ["${shell}", "-o", "pipefail", "-c"]\``,
})
const withSet: Localized = { en: 'Begin with `set -o pipefail`', 'zh-cn': '在开头加上 `set -o pipefail`' }

/** The ways to switch pipefail on: SHELL for this and all that follows, or `set` where the shell that runs knows it. */
export function pipefailFixes(document: DockerfileDocument, run: Run): Proposal[] {
  const { instruction, outer } = run
  const [script] = run.scripts
  if (!script?.tree || instruction.form === 'exec') return []
  const system = systemShell(run)
  const program = shellAt(document, run)?.[0]
  const shell = program ?? (system === 'ash' ? '/bin/ash' : '/bin/bash')
  const knows =
    script.dialect === 'bash' ||
    script.dialect === 'zsh' ||
    script.dialect === 'ash' ||
    system === 'ash' ||
    system === 'bash'
  const proposals: Proposal[] = []
  if (outer === instruction && !script.source.text.startsWith('#!') && baseName(shell) !== 'sh')
    proposals.push({
      title: withShell(shell),
      safe: false,
      edits: [lineBefore(document, outer, `SHELL ["${shell}", "-o", "pipefail", "-c"]`)],
    })
  if (knows) proposals.push({ title: withSet, safe: false, edits: [insertion(...firstLine(script))] })
  return proposals
}

/** Where a script begins, behind its `#!` line, and what `set -o pipefail` looks like there. */
function firstLine({ source, heredoc }: ShellScript): [number, string] {
  if (!heredoc) return [source.toOffset(0), 'set -o pipefail && ']
  const line = /^#![^\n]*\n/.exec(source.text)?.[0].length ?? 0
  return [source.toOffset(line), 'set -o pipefail\n']
}
