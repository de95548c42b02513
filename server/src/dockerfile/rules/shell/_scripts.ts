import { memo } from '../../../core/memo.js'
import { isPosix } from '../../dialect.js'
import type {
  DockerfileDocument,
  Instruction,
  ShellCommand,
  ShellExpansion,
  ShellNode,
  ShellScript,
  ShellWord,
  Stage,
} from '../../model.js'
import { commandsOf, scriptsOf } from '../../scripts.js'
import { walk, wordsOf } from '../../shell.js'
import { chainOf, stageOf } from '../../stages.js'
import { mentions, ofWhole } from '../../whole.js'
import { systemShell } from '../run/_bases.js'
import { isErrexit, setsErrexit } from '../run/_errexit.js'
import { shellWords } from '../run/_shells.js'

/**
 * The shell that really reads a script. `sh` is one that nobody knows, so that only POSIX is sure; where the base image
 * says what its `/bin/sh` is, it is that one.
 */
export type Shell = 'sh' | 'dash' | 'ash' | 'bash' | 'other'

/** A script, and where it stands. */
export interface Scripted {
  /** The innermost instruction: the RUN behind an ONBUILD, the CMD of a HEALTHCHECK. */
  readonly instruction: Instruction
  /** The one that stands in the file. */
  readonly outer: Instruction
  readonly stage: Stage | undefined
  readonly script: ShellScript
  /** Every node of its tree, outer ones first. */
  readonly nodes: readonly ShellNode[]
  /** Its simple commands, those in `$(…)` included. */
  readonly commands: readonly ShellCommand[]
  /** What it puts in, in any word. */
  readonly expansions: readonly Expanded[]
  readonly shell: Shell
  /** True where the text of the file is the text that the shell reads, so that quotes can be put in. */
  readonly plain: boolean
}

/** Something that a shell puts into a word. */
export interface Expanded {
  readonly expansion: ShellExpansion
  readonly word: ShellWord
}

const scripted = memo((document: DockerfileDocument): readonly Scripted[] =>
  document.instructions.flatMap(outer => {
    const instruction = outer.trigger ?? outer
    const stage = stageOf(document, outer)
    return scriptsOf(document, outer).flatMap(script => {
      if (!script.tree || !isPosix(script.dialect)) return []
      const plain = script.heredoc !== undefined || (script.depth === 0 && instruction.form === 'shell')
      const shell = shellOf(document, outer, stage, script)
      const nodes = walk(script.tree)
      const commands = nodes.flatMap(({ command }) => command ?? [])
      const expansions = nodes.flatMap(expansionsIn)
      return [{ instruction, outer, stage, script, nodes, commands, expansions, shell, plain }]
    })
  }),
)

/** Every script of the file that a Bourne-like shell reads: of RUN, CMD, ENTRYPOINT and HEALTHCHECK, and those inside them. */
export const scriptedOf = (document: DockerfileDocument): readonly Scripted[] => scripted(document)

/** The scripts that run during the build. */
export const builtOf = memo((document: DockerfileDocument): readonly Scripted[] =>
  scripted(document).filter(({ instruction }) => instruction.keyword === 'RUN'),
)

function shellOf(
  document: DockerfileDocument,
  outer: Instruction,
  stage: Stage | undefined,
  script: ShellScript,
): Shell {
  const { dialect } = script
  if (dialect === 'bash' || dialect === 'dash' || dialect === 'ash') return dialect
  if (dialect !== 'sh') return 'other'
  return replacesSh(document, stage, outer) ? 'bash' : (systemShell({ stage }) ?? 'sh')
}

/** The first RUN of each stage that puts another shell in the place of `/bin/sh`. */
const replacements = ofWhole((document): ReadonlyMap<Stage, number> => {
  const all = new Map<Stage, number>()
  if (!mentions(document, '/bin/sh')) return all
  for (const stage of document.stages) {
    const replaces = ({ keyword, span }: Instruction): boolean =>
      keyword === 'RUN' && document.text.slice(span.start, span.end).includes('/bin/sh')
    const found = stage.instructions.find(
      one =>
        replaces(one) &&
        commandsOf(document, one).some(({ effective: { name, words } }) => name === 'ln' && isSh(words.at(-1))),
    )
    if (found) all.set(stage, found.index)
  }
  return all
})

const isSh = (word: ShellWord | undefined): boolean => /^(\/usr)?\/bin\/sh$/.test(word?.value ?? '')

/** True where a RUN above puts another shell in the place of `/bin/sh`. */
const replacesSh = (document: DockerfileDocument, stage: Stage | undefined, outer: Instruction): boolean =>
  replacements(document).size > 0 &&
  (stage ? chainOf(stage) : []).some(one => (replacements(document).get(one) ?? Number.POSITIVE_INFINITY) < outer.index)

/** True where a script stops at the first failure. */
export const stopsAtFailure = (document: DockerfileDocument, scripted: Scripted): boolean =>
  setsErrexit(scripted.script) || isErrexit(shellWords(document, scripted, scripted.script))

/** What a shell puts into a node's words, nested ones (`${a:-$b}`) included. */
export const expansionsIn = (node: ShellNode): readonly Expanded[] =>
  wordsOf(node).flatMap(word => nested(word.expansions).map(expansion => ({ expansion, word })))

/** Expansions, and those in their operands. */
export const nested = (expansions: readonly ShellExpansion[]): readonly ShellExpansion[] =>
  expansions.some(({ operand }) => operand)
    ? expansions.flatMap(one => [one, ...nested(one.operand?.expansions ?? [])])
    : expansions
