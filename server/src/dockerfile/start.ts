import { baseName, interpreter, isPosix } from './dialect.js'
import { effectiveAt, effectiveOf, type Setting } from './effective.js'
import { scriptWord } from './inner-scripts.js'
import type { DockerfileDocument, Instruction, Stage } from './model.js'
import { commandsOf } from './scripts.js'

/** What ENTRYPOINT or CMD contributes. */
export interface StartPart {
  readonly instruction: Instruction
  readonly stage: Stage
  readonly form: 'exec' | 'shell'
  /** As it ends up in the image: a shell form has its shell in front. */
  readonly argv: readonly string[]
}

/** What a container of a stage's image starts when nobody says otherwise. */
export interface StartCommand {
  readonly entrypoint?: StartPart
  /** The CMD in force, even where a shell-form ENTRYPOINT makes nothing of it. */
  readonly cmd?: StartPart
  /** The ENTRYPOINT that put away the CMD of the image (or stage) below. */
  readonly cmdResetBy?: Instruction
  /**
   * The words that are started. Where `base` says that the base image has a part in them, they are only what this file
   * contributes. `undefined` where that is nothing.
   */
  readonly argv?: readonly string[]
  /**
   * What only the base image knows: its ENTRYPOINT, in front of this file's CMD (or nothing, where it has none); or both.
   * `nothing` where this file decides all.
   */
  readonly base: 'nothing' | 'entrypoint' | 'both'
  /** True where a shell-form ENTRYPOINT keeps the CMD (and the arguments of `docker run`) from its program. */
  readonly cmdIgnored: boolean
  /** The first process. Missing where the base image decides it. */
  readonly pid1?: FirstProcess
}

export interface FirstProcess {
  /** The program without its path: `sh`, `nginx`. */
  readonly program: string
  /** A shell stands between: signals reach it, and not the program it runs. */
  readonly shell: boolean
  /** The shell is told to give its place to the last command (`exec nginx`), so that signals reach that. */
  readonly execs: boolean
}

/** Puts ENTRYPOINT and CMD together as the image of a stage has them, through the stages it builds on. */
export function startCommand(document: DockerfileDocument, stage: Stage): StartCommand {
  const { entrypoint, cmd, cmdResetBy, external } = effectiveOf(document, stage)
  const first = entrypoint && partOf(document, entrypoint)
  const second = cmd && partOf(document, cmd)
  const base = first ? 'nothing' : external ? (second ? 'entrypoint' : 'both') : 'nothing'
  const argv = [...(first?.argv ?? []), ...(second?.argv ?? [])]
  const decides = base === 'nothing' ? (first?.argv.length ? first : second) : undefined
  const pid1 = decides && processOf(document, decides)
  return {
    ...(first && { entrypoint: first }),
    ...(second && { cmd: second }),
    ...(cmdResetBy && { cmdResetBy: cmdResetBy.instruction }),
    ...(argv.length > 0 && { argv }),
    base,
    cmdIgnored: first?.form === 'shell' && first.argv.length > 0 && (second?.argv.length ?? 0) > 0,
    ...(pid1 && { pid1 }),
  }
}

function partOf(document: DockerfileDocument, { value: instruction, stage }: Setting<Instruction>): StartPart {
  if (instruction.form === 'exec')
    return { instruction, stage, form: 'exec', argv: instruction.exec.map(word => word.value) }
  const text = instruction.rawArguments
  return { instruction, stage, form: 'shell', argv: text === '' ? [] : [...shellOf(document, instruction), text] }
}

/** The words that go in front of a shell form: SHELL, or the system's default. */
export function shellOf(document: DockerfileDocument, instruction: Instruction): readonly string[] {
  const { shell, os } = effectiveAt(document, instruction)
  return shell?.value ?? (os === 'windows' ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c'])
}

function processOf(document: DockerfileDocument, { instruction, argv }: StartPart): FirstProcess | undefined {
  const [program] = argv
  if (program === undefined) return undefined
  const dialect = interpreter(program)
  const scripted = dialect && isPosix(dialect) ? scriptWord(argv.map(value => ({ value }))) !== undefined : false
  const shell = scripted || dialect === 'cmd' || dialect === 'powershell'
  const last = scripted ? commandsOf(document, instruction).findLast(({ depth }) => depth === 0) : undefined
  return { program: baseName(program), shell, execs: last?.name?.value === 'exec' && last.words.length > 1 }
}
