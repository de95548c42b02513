import { memo } from '../../../core/memo.js'
import type { DockerfileDocument, ShellCommand, ShellWord } from '../../model.js'
import { type Arguments, hasOption, readArguments } from '../run/_options.js'
import { environmentAt, type InRun, type Run, runsNaming } from '../run/_runs.js'
import { type Manager, type ManagerName, managers } from './_managers.js'

/** One call of a package manager. */
export interface Invocation extends InRun, Arguments {
  readonly manager: ManagerName
  /** The word that names the program. */
  readonly program: ShellWord
  /** The word that says what to do. Missing where there is none, or where it is a variable. */
  readonly verb: ShellWord | undefined
  /** `install`; empty where there is none. */
  readonly action: string
  /** What stands behind the verb. */
  readonly operands: readonly ShellWord[]
  /** As people write it: `apt-get install`, `dnf module install`. */
  readonly written: string
}

const known = memo((_run: Run): { calls?: readonly Invocation[] } => ({}))

/** Every call of a package manager in one RUN, in order. */
function callsIn(document: DockerfileDocument, run: Run): readonly Invocation[] {
  const cache = known(run)
  cache.calls ??= run.commands.flatMap(command => invocation(document, run, command) ?? [])
  return cache.calls
}

/** Every call of a package manager in a RUN, in order. */
export const invocations = (document: DockerfileDocument, ...names: readonly ManagerName[]): readonly Invocation[] =>
  // each program has the manager's name in its own
  callsOf(document, runsNaming(document, names), names)

const callsOf = (document: DockerfileDocument, runs: readonly Run[], names: readonly ManagerName[]) =>
  runs.flatMap(run => callsIn(document, run).filter(({ manager }) => names.includes(manager)))

/** Every call that does nothing but fetch an index (`apt-get update`), in order. */
export const indexCalls = (document: DockerfileDocument, ...names: readonly ManagerName[]): readonly Invocation[] => {
  const verbs = names.flatMap(name => managers[name].refresh)
  return callsOf(document, runsNaming(document, verbs), names).filter(one => does(one, 'refresh'))
}

/** The calls of each RUN, in order. */
export function byRun(calls: readonly Invocation[]): readonly (readonly Invocation[])[] {
  const runs: Invocation[][] = []
  for (const call of calls) {
    const last = runs.at(-1)
    if (last?.[0]?.run === call.run) last.push(call)
    else runs.push([call])
  }
  return runs
}

/** The call of a package manager that a command of a RUN is, if it is one. */
export const invocationOf = (document: DockerfileDocument, run: Run, command: ShellCommand): Invocation | undefined =>
  callsIn(document, run).find(one => one.command === command)

/** The calls that install something. */
export const installs = (document: DockerfileDocument, ...names: readonly ManagerName[]): readonly Invocation[] =>
  invocations(document, ...names).filter(isInstall)

/** The calls of one RUN that install something. */
export const installsIn = (document: DockerfileDocument, run: Run, ...names: readonly ManagerName[]) =>
  callsOf(document, [run], names).filter(isInstall)

/** True for a call that fetches the index: `apt-get update`, and `apt-get install --update` (apt 2.9 and newer). */
export const refreshes = (one: Invocation): boolean =>
  does(one, 'refresh') || (one.manager === 'apt' && does(one, 'install') && hasOption(one, '-U', '--update'))

/** True where a call does one of the things its manager's table lists under a name. */
export const does = ({ manager, action }: Invocation, what: 'install' | 'refresh' | 'upgrade' | 'asks'): boolean =>
  (managers[manager] as Manager)[what].includes(action)

/** True for a call that installs something. Options that only pretend, download or ask for help do not count. */
export const isInstall = (one: Invocation): boolean =>
  does(one, 'install') &&
  !one.options.some(({ name }) => /^--?(help|version|dry-run|simulate|just-print|recon|print-uris)$/.test(name))

function invocation(document: DockerfileDocument, run: Run, command: ShellCommand): Invocation | undefined {
  const found = programIn(command)
  if (!found) return undefined
  const { manager, at } = found
  const description: Manager = managers[manager]
  const words = command.effective.words.slice(at + 1).flatMap(word => spelledOut(document, run, command, word))
  const given = readArguments(words, description)
  const [first, second, ...others] = given.operands
  const prefixed = first && second && description.prefixes?.includes(first.value ?? '')
  const verb = prefixed ? second : first
  const program = command.effective.words[at]!
  return {
    run,
    command,
    ...given,
    manager,
    program,
    verb,
    action: verb
      ? (verb.value ?? '')
      : given.open || hasOption(given, '-v', '--version', '-h', '--help')
        ? ''
        : (description.bare ?? ''),
    operands: prefixed ? others : given.operands.slice(1),
    written: [program, ...(prefixed ? [first, second] : first ? [first] : [])]
      .map(({ value, text }) => value ?? text)
      .join(' '),
  }
}

/** Which manager a command calls, and the index of the word that names it: `pip`, `python3 -m pip`. */
function programIn({ effective: { name, words } }: ShellCommand): { manager: ManagerName; at: number } | undefined {
  if (name === undefined) return undefined
  if (/^python[\d.]*$/.test(name)) {
    const at = words.findIndex(({ value }) => value === '-m')
    return at > 0 && words[at + 1]?.value === 'pip' ? { manager: 'pip', at: at + 1 } : undefined
  }
  for (const manager of Object.keys(managers) as ManagerName[])
    if (managers[manager].program.test(name)) return { manager, at: 0 }
  return undefined
}

/**
 * `$OPTS`, unquoted and alone, as the words that it stands for, where ENV or ARG say what that is. All of them stand where
 * the variable stands.
 */
function spelledOut(
  document: DockerfileDocument,
  run: Run,
  command: ShellCommand,
  word: ShellWord,
): readonly ShellWord[] {
  const name = word.quoted === 'none' ? /^\$(?:\{(\w+)\}|(\w+))$/.exec(word.text)?.slice(1).find(Boolean) : undefined
  if (name === undefined || isAssigned(run, name)) return [word]
  const value = environmentAt(document, run, name)
  if (value === undefined || command.depth > 0) return [word]
  return value
    .split(/\s+/)
    .filter(Boolean)
    .map(part => ({ ...word, value: part, expansions: [] }))
}

/** True where a RUN's own commands may set a variable. */
const isAssigned = ({ commands }: Run, name: string): boolean =>
  commands.some(
    ({ assignments, words }) =>
      assignments.some(one => one.name === name) || words.some(({ text }) => text.startsWith(`${name}=`)),
  )
