import { memo } from '../../../core/memo.js'
import { byText } from '../../by-text.js'
import { effectiveAt } from '../../effective.js'
import type { DockerfileDocument, Instruction, ShellCommand, ShellScript, Stage } from '../../model.js'
import { commandsOf, scriptsOf } from '../../scripts.js'
import { chainOf, finalStage, stageOf } from '../../stages.js'
import { expandAt, variableAt } from '../../variables.js'
import { ofWhole } from '../../whole.js'

/** A RUN, and what it runs. */
export interface Run {
  /** The RUN itself, even where it stands behind ONBUILD. */
  readonly instruction: Instruction
  /** What stands in the file: the RUN, or the ONBUILD in front of it. */
  readonly outer: Instruction
  /** Missing where the first FROM comes only below. */
  readonly stage: Stage | undefined
  readonly scripts: readonly ShellScript[]
  /** In the order of the text. */
  readonly commands: readonly ShellCommand[]
}

/** Every RUN of the file, in order. */
export const runsOf = memo((document: DockerfileDocument): readonly Run[] =>
  document.instructions.flatMap(outer => {
    const instruction = outer.keyword === 'ONBUILD' ? outer.trigger : outer
    if (instruction?.keyword !== 'RUN') return []
    let scripts: readonly ShellScript[] | undefined
    return [
      {
        instruction,
        outer,
        stage: stageOf(document, outer),
        get scripts() {
          scripts ??= scriptsOf(document, instruction)
          return scripts
        },
        get commands() {
          return commandsOf(document, instruction)
        },
      },
    ]
  }),
)

/** A file with more is not read through for a name: most of its RUNs do not have it. */
const many = 64

/** The RUNs whose commands may have one of the names: in a long file those whose text has it, else all. */
export const runsNaming = (document: DockerfileDocument, names: readonly string[]): readonly Run[] =>
  document.instructions.length <= many
    ? runsOf(document)
    : runsOf(document).filter(({ instruction }) => {
        const { joins, has } = mentions(instruction, document)
        if (joins) return true
        const key = names.join(' ')
        let found = has.get(key)
        if (found === undefined) {
          const text = document.text.slice(instruction.span.start, instruction.span.end)
          found = names.some(name => text.includes(name))
          has.set(key, found)
        }
        return found
      })

/** Whether a RUN may join a name from pieces, by quotes or line breaks in it; and which names it was found to have. */
const mentions = byText(({ span: { start, end } }, { text }) => ({
  joins: /\w(?:""|''|\\|`)/.test(text.slice(start, end)),
  has: new Map<string, boolean>(),
}))

/** The commands of all RUNs by their program, with their place in the order of the file. */
const byName = memo((runs: readonly Run[]): ReadonlyMap<string, readonly (InRun & { readonly place: number })[]> => {
  const all = new Map<string, (InRun & { readonly place: number })[]>()
  let place = 0
  for (const run of runs)
    for (const command of run.commands) {
      const { name } = command.effective
      if (name === undefined) continue
      const known = all.get(name)
      const one = { run, command, place: place++ }
      if (known) known.push(one)
      else all.set(name, [one])
    }
  return all
})

/** Every command of every RUN whose program (behind `sudo`, `env` …) has one of the names, in order. */
export function commandsNamed(document: DockerfileDocument, ...names: readonly string[]): readonly InRun[] {
  const commands = byName(runsNaming(document, names))
  const found = names.flatMap(name => commands.get(name) ?? [])
  return names.length > 1 ? found.sort((a, b) => a.place - b.place) : found
}

/** A command, and the RUN it stands in. */
export interface InRun {
  readonly run: Run
  readonly command: ShellCommand
}

/** The script that a command belongs to: the RUN's own, or one inside it. */
export const scriptAround = (run: Run, command: ShellCommand): ShellScript | undefined =>
  run.scripts.find(({ commands }) => commands.includes(command))

const finalChain = ofWhole((document): ReadonlySet<Stage> => {
  const stage = finalStage(document)
  return new Set(stage ? chainOf(stage) : [])
})

/** True where what a RUN leaves behind ends up in the image: in the last stage, and in those it builds on. */
export const isKept = (document: DockerfileDocument, { stage }: Run): boolean =>
  stage === undefined || finalChain(document).has(stage)

/** The SHELL in force. `undefined` where the file sets none: then it is the default of the system, or the base image's. */
export const shellAt = (document: DockerfileDocument, { outer }: Pick<Run, 'outer'>): readonly string[] | undefined =>
  effectiveAt(document, outer).shell?.value

/** What ENV or ARG set a variable to, as the commands of a RUN see it. `undefined` where the file does not say. */
export const environmentAt = (
  document: DockerfileDocument,
  { outer }: Pick<Run, 'outer'>,
  name: string,
): string | undefined => variableAt(document, outer, name)?.value

/** True where an ENV or ARG above gives a variable to the commands, whether or not the file says its value. */
export const isDeclared = (document: DockerfileDocument, { outer }: Pick<Run, 'outer'>, name: string): boolean =>
  variableAt(document, outer, name) !== undefined

/** True where a cache or a tmpfs is mounted on a folder that fits: what is written there never gets into the layer. */
export const hasScratchMount = (
  document: DockerfileDocument,
  { instruction, outer }: Run,
  fits: (target: string) => boolean,
) =>
  instruction.flags.some(({ name, options }) => {
    if (name !== 'mount') return false
    const optionFor = (...keys: string[]) => options.find(({ key }) => keys.includes(key))?.value
    if (!['cache', 'tmpfs'].includes(optionFor('type') ?? 'bind')) return false
    const target = optionFor('target', 'dst', 'destination') ?? ''
    return fits((expandAt(document, outer, target) ?? target).replace(/(?<=.)\/+$/, ''))
  })

/** True where `folder` is `path`, or lies in it. */
export const lies = (folder: string, path: string): boolean =>
  folder === path || folder.startsWith(path === '/' ? path : `${path}/`)
