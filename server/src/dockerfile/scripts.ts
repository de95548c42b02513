import { memo } from '../core/memo.js'
import { dialectAt, interpreter, isPosix, shebang } from './dialect.js'
import { effectiveAt } from './effective.js'
import { heredocWord } from './heredocs.js'
import { innerScripts, scriptWord } from './inner-scripts.js'
import { mapped } from './mapped.js'
import type {
  Dialect,
  DockerfileDocument,
  Heredoc,
  Instruction,
  MappedText,
  ShellCommand,
  ShellScript,
  ShellWord,
} from './model.js'
import { readShell } from './shell.js'
import { argumentsText, heredocText, wordText } from './text.js'
import { effectiveCommand } from './wrappers.js'

const runs: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT'])

/** Scripts inside scripts are followed this far. */
const deepest = 4

/** The scripts of an instruction depend on its text, which never changes, and on these, which lines above may change. */
const known = memo((_instruction: Instruction) => new Map<string, readonly ShellScript[]>())

/**
 * The scripts of an instruction: its own first, then those inside it (`sh -c '…'`, a heredoc that an interpreter reads).
 * RUN, CMD, ENTRYPOINT, and HEALTHCHECK and ONBUILD for what stands behind them; other instructions have none. An exec
 * form that calls no shell gives one script without a tree, with its one command.
 */
export function scriptsOf(document: DockerfileDocument, instruction: Instruction): readonly ShellScript[] {
  if (instruction.trigger) return scriptsOf(document, instruction.trigger)
  if (!runs.has(instruction.keyword) || instruction.rawArguments === '') return []
  const dialect = dialectAt(document, instruction)
  const { os } = effectiveAt(document, instruction)
  const key = `${dialect} ${os}`
  const cache = known(instruction)
  let scripts = cache.get(key)
  if (!scripts) {
    scripts = withInner(ownScript(document, instruction, dialect, os === 'linux'), instruction)
    cache.set(key, scripts)
  }
  return scripts
}

/** The instruction's own script: what its shell (or, in exec form, its program) reads. */
export const scriptOf = (document: DockerfileDocument, instruction: Instruction): ShellScript | undefined =>
  scriptsOf(document, instruction)[0]

const sorted = memo((scripts: readonly ShellScript[]): readonly ShellCommand[] => {
  const all = scripts.flatMap(({ commands }) => commands)
  return scripts.length === 1 ? all : all.sort((a, b) => a.span.start - b.span.start || a.depth - b.depth)
})

/** All simple commands of an instruction's scripts, in the order of the text; an outer one comes before those inside it. */
export const commandsOf = (document: DockerfileDocument, instruction: Instruction): readonly ShellCommand[] =>
  sorted(scriptsOf(document, instruction))

function ownScript(
  document: DockerfileDocument,
  instruction: Instruction,
  dialect: Dialect,
  linux: boolean,
): ShellScript {
  if (instruction.form === 'exec') return execScript(document, instruction)
  const line = argumentsText(document, instruction)
  const { heredocs } = instruction
  const first = heredocs[0]
  if (!first) return readScript(line, dialect, 0)
  if (heredocWord(line.text)) {
    // nothing but the heredoc: its body is the script, and a `#!` line names another interpreter
    const body = heredocText(document, first)
    return readScript(body, (linux && shebang(body.text)) || dialect, 0, first)
  }
  // the shell gets the bodies behind the line and reads the heredocs itself
  return readScript(withBodies(document, line, heredocs), dialect, 0)
}

function withBodies(document: DockerfileDocument, line: MappedText, heredocs: readonly Heredoc[]): MappedText {
  const start = heredocs[0]!.body.start
  const last = heredocs.at(-1)!
  const end = last.terminator?.end ?? last.body.end
  const bodies = mapped(document.text, [{ start, end }])
  const length = line.text.length + 1
  const toOffset = (index: number): number => (index < length ? line.toOffset(index) : bodies.toOffset(index - length))
  return {
    text: `${line.text}\n${bodies.text}`,
    toOffset,
    toSpan(from, to) {
      if (to < length) return line.toSpan(from, to)
      if (from >= length) return bodies.toSpan(from - length, to - length)
      return { start: line.toOffset(from), end: to === length ? start : bodies.toSpan(0, to - length).end }
    },
  }
}

/** `["sh", "-c", "…"]` has a script; any other exec form is one command as it stands. */
function execScript(document: DockerfileDocument, instruction: Instruction): ShellScript {
  const words = instruction.exec.map(
    (word): ShellWord => ({ text: word.text, value: word.value, span: word.span, quoted: 'double', expansions: [] }),
  )
  const dialect = interpreter(words[0]?.value ?? '')
  const at = dialect && isPosix(dialect) ? scriptWord(words) : undefined
  const script = at === undefined ? undefined : instruction.exec[at]
  if (dialect && script) return readScript(wordText(document, instruction, script), dialect, 0)
  const command: ShellCommand = {
    span: instruction.argumentsSpan,
    words,
    ...(words[0] && { name: words[0] }),
    assignments: [],
    redirects: [],
    effective: effectiveCommand(words),
    joint: 'start',
    chain: 0,
    pipeline: 0,
    pipelineIndex: 0,
    pipelineLength: 1,
    negated: false,
    background: false,
    inside: [],
    depth: 0,
  }
  const source = argumentsText(document, instruction)
  return {
    dialect: 'unknown',
    source,
    span: instruction.argumentsSpan,
    depth: 0,
    commands: words.length > 0 ? [command] : [],
    errors: [],
  }
}

/** A script and those inside it, each outer one first. */
function withInner(script: ShellScript, instruction: Instruction): readonly ShellScript[] {
  const all = [script]
  for (const outer of all) {
    if (outer.depth >= deepest || !outer.tree) continue
    for (const { source, dialect, heredoc } of innerScripts(outer, instruction.heredocs))
      all.push(readScript(source, dialect, outer.depth + 1, heredoc))
  }
  return all
}

function readScript(source: MappedText, dialect: Dialect, depth: number, heredoc?: Heredoc): ShellScript {
  const read = isPosix(dialect) ? readShell(source, depth) : undefined
  return {
    dialect,
    source,
    span: source.toSpan(0, source.text.length),
    depth,
    commands: read?.commands ?? [],
    errors: read?.errors ?? [],
    ...(read && { tree: read.tree }),
    ...(heredoc && { heredoc }),
  }
}
