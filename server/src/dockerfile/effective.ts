import type { DockerfileDocument, Instruction, Stage, Word } from './model.js'
import { chainOf, stageOf, unknownOf } from './stages.js'
import { expandAt } from './variables.js'
import { ofWhole } from './whole.js'

/** Something an instruction set. */
export interface Setting<T> {
  readonly value: T
  readonly instruction: Instruction
  readonly stage: Stage
}

export interface Workdir {
  /**
   * `/app`, `C:\app`; relative (`app/src`) where it counts from a WORKDIR that only the base image knows, and as written
   * (`$HOME/app`) where it begins with a variable whose value the file does not say.
   */
  readonly path: string
  /** True where the whole path is known. */
  readonly absolute: boolean
}

export interface Exposed {
  /** As written, variables put in where the file says their value: `8080`, `8000-8010`. */
  readonly port: string
  /** Lower case; `tcp` where nothing is written. */
  readonly protocol: string
  readonly word: Word
}

/**
 * What holds at a place of a stage, as set in this file by the stages it builds on and by the lines above. A member
 * that is left out was not set in this file; `external` says whether a base image may have set it.
 */
export interface Effective {
  readonly external: boolean
  readonly os: 'linux' | 'windows'
  readonly workdir?: Setting<Workdir>
  /** Variables put in where the file says their value. */
  readonly user?: Setting<string>
  readonly shell?: Setting<readonly string[]>
  readonly stopSignal?: Setting<string>
  readonly entrypoint?: Setting<Instruction>
  readonly cmd?: Setting<Instruction> | undefined
  /** The ENTRYPOINT that put away the CMD of the base image (or stage), which is then no longer in force. */
  readonly cmdResetBy?: Setting<Instruction> | undefined
  /** `HEALTHCHECK NONE` included. */
  readonly healthcheck?: Setting<Instruction>
  readonly exposed: readonly Setting<Exposed>[]
  readonly volumes: readonly Setting<string>[]
}

/** No image has more ports or volumes; hostile text has. */
const most = 1000

/** What an instruction changes. */
type Change = (
  document: DockerfileDocument,
  before: Effective,
  instruction: Instruction,
  stage: Stage,
) => Partial<Effective>

const changes: Readonly<Record<string, Change>> = {
  WORKDIR(document, before, instruction, stage) {
    const word = instruction.args[0]
    if (!word) return {}
    return { workdir: { value: resolveAt(document, instruction, before, word), instruction, stage } }
  },
  USER: (document, _, instruction, stage) => {
    const word = instruction.args[0]
    return word ? { user: { value: expandAt(document, instruction, word.text) ?? word.value, instruction, stage } } : {}
  },
  SHELL: (_document, _before, instruction, stage) =>
    instruction.form === 'exec' && instruction.exec.length > 0
      ? { shell: { value: instruction.exec.map(word => word.value), instruction, stage } }
      : {},
  STOPSIGNAL: (document, _, instruction, stage) => {
    const word = instruction.args[0]
    return word
      ? { stopSignal: { value: expandAt(document, instruction, word.text) ?? word.value, instruction, stage } }
      : {}
  },
  ENTRYPOINT(_document, before, instruction, stage) {
    const entrypoint = { value: instruction, instruction, stage }
    // only a CMD of this very stage survives an ENTRYPOINT below it
    if (before.cmd?.stage === stage) return { entrypoint }
    const inherited = before.cmd !== undefined || before.external
    return { entrypoint, cmd: undefined, ...(inherited && { cmdResetBy: entrypoint }) }
  },
  CMD: (_document, _before, instruction, stage) => ({
    cmd: { value: instruction, instruction, stage },
    cmdResetBy: undefined,
  }),
  HEALTHCHECK: (_document, _before, instruction, stage) => ({
    healthcheck: { value: instruction, instruction, stage },
  }),
  EXPOSE: (document, before, instruction, stage) => ({
    exposed: [
      ...before.exposed,
      ...instruction.args.slice(0, most - before.exposed.length).map(word => {
        const text = expandAt(document, instruction, word.text) ?? word.value
        const [port = '', protocol = 'tcp'] = text.split('/')
        return { value: { port, protocol: protocol.toLowerCase(), word }, instruction, stage }
      }),
    ],
  }),
  VOLUME: (document, before, instruction, stage) => ({
    volumes: [
      ...before.volumes,
      ...instruction.args.slice(0, most - before.volumes.length).map(word => ({
        value: expandAt(document, instruction, word.text) ?? word.value,
        instruction,
        stage,
      })),
    ],
  }),
}

const known = ofWhole(() => new Map<Stage, readonly Effective[]>())

/** The states of a stage: what holds before its first instruction, before its second …, and behind the last. */
function statesOf(document: DockerfileDocument, wanted: Stage): readonly Effective[] | undefined {
  const all = known(document)
  for (const stage of unknownOf(wanted, all)) {
    const inherited = stage.parent && all.get(stage.parent)?.at(-1)
    let state: Effective = inherited ?? {
      external: !stage.scratch,
      os: osOf(stage),
      exposed: [],
      volumes: [],
    }
    const states = [state]
    for (const instruction of stage.instructions) {
      const change = changes[instruction.keyword]?.(document, state, instruction, stage)
      if (change) state = { ...state, ...change }
      states.push(state)
    }
    all.set(stage, states)
  }
  return all.get(wanted)
}

const nowhere: Effective = { external: false, os: 'linux', exposed: [], volumes: [] }

/** What holds just before an instruction. Before the first FROM nothing does; in a fragment, what its lines say. */
export function effectiveAt(document: DockerfileDocument, instruction: Instruction): Effective {
  const stage = stageOf(document, instruction)
  if (!stage) return nowhere
  return statesOf(document, stage)?.[Math.max(0, instruction.index - stage.from.index - 1)] ?? nowhere
}

/** What holds at the end of a stage: in the image it makes. */
export const effectiveOf = (document: DockerfileDocument, stage: Stage): Effective =>
  statesOf(document, stage)?.at(-1) ?? nowhere

/** The system that the containers of a stage run. Windows where its base image or platform says so. */
export function osOf(stage: Stage): 'linux' | 'windows' {
  const base = chainOf(stage).at(-1)!
  const platform = base.platform?.value?.toLowerCase() ?? ''
  if (platform.includes('/')) return platform.startsWith('windows') ? 'windows' : 'linux'
  const name = (base.image?.resolved ?? base.image)?.text.toLowerCase() ?? ''
  return /windows|nanoserver|servercore/.test(name) ? 'windows' : 'linux'
}

/** Where a path of an instruction (a WORKDIR, the target of a COPY) leads. */
export function resolveAt(
  document: DockerfileDocument,
  instruction: Instruction,
  state: Effective,
  word: Word,
): Workdir {
  const path = expandAt(document, instruction, word.text)
  if (path === undefined && word.value.startsWith('$')) return { path: word.value, absolute: false }
  return resolve(state, path ?? word.value)
}

/** A path as WORKDIR takes it at a place: joined to the WORKDIR above where it is relative. */
export function resolve({ workdir, external, os }: Effective, path: string): Workdir {
  if (isAbsolute(path, os)) return { path: normalized(path, os), absolute: true }
  if (workdir) return { path: normalized(`${workdir.value.path}/${path}`, os), absolute: workdir.value.absolute }
  if (external) return { path: normalized(path, os), absolute: false }
  return { path: normalized(os === 'windows' ? `C:/${path}` : `/${path}`, os), absolute: true }
}

/** True for `/x`, and on Windows for `\x` and `C:\x` too. */
export const isAbsolute = (path: string, os: 'linux' | 'windows'): boolean =>
  path.startsWith('/') || (os === 'windows' ? /^(\\|[a-z]:)/i.test(path) : /^[a-z]:[\\/]/i.test(path))

/** Takes `.`, `..` and doubled separators out, and writes the system's own separator. */
function normalized(path: string, os: 'linux' | 'windows'): string {
  const windows = os === 'windows' || /^[a-z]:[\\/]/i.test(path)
  const [, drive = '', rest = ''] = windows ? (/^([a-z]:)?(.*)$/is.exec(path) ?? []) : ['', '', path]
  const absolute = /^[\\/]/.test(rest) || drive !== ''
  const out: string[] = []
  for (const segment of rest.split(windows ? /[\\/]+/ : /\/+/)) {
    if (segment === '' || segment === '.') continue
    if (segment === '..' && (absolute || (out.length > 0 && out.at(-1) !== '..'))) out.pop()
    else out.push(segment)
  }
  const separator = windows ? '\\' : '/'
  return drive + (absolute ? separator : '') + out.join(separator) || '.'
}
