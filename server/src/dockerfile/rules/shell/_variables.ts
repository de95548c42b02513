import { memo } from '../../../core/memo.js'
import type { Span } from '../../../core/types.js'
import type { DockerfileDocument, Instruction, ShellNode } from '../../model.js'
import { expansionsIn, type Scripted, scriptedOf } from './_scripts.js'

/** The variables that the scripts of an instruction may set, by any means. */
const assigned = memo((document: DockerfileDocument): ReadonlyMap<Instruction, ReadonlySet<string>> => {
  const all = new Map<Instruction, Set<string>>()
  for (const { outer, nodes } of scriptedOf(document)) {
    const names = all.get(outer) ?? new Set<string>()
    all.set(outer, names)
    for (const node of nodes) for (const name of assignments(node)) names.add(name)
  }
  return all
})

/** The names that the scripts of an instruction may set: by assignment, `for`, `read`, `export`, `printf -v`, `${a:=b}`. */
export const assignedIn = (document: DockerfileDocument, { outer }: Scripted): ReadonlySet<string> =>
  assigned(document).get(outer) ?? new Set()

const setters =
  /^(export|readonly|local|declare|typeset|read|mapfile|readarray|getopts|unset|let|env|printf|eval|select)$/

function* assignments(node: ShellNode): Generator<string> {
  // another rule takes the `$` of `for $name` out
  if ((node.kind === 'for' || node.kind === 'select') && node.name) yield node.name.text.replace(/^\$/, '')
  for (const { expansion } of expansionsIn(node)) {
    if (expansion.name && /^:?=$/.test(expansion.operator ?? '')) yield expansion.name
  }
  const { command } = node
  if (!command) return
  for (const { name } of command.assignments) yield name
  const program = command.effective.name ?? ''
  if (!setters.test(program) && !command.effective.through.includes('env')) return
  for (const { text } of command.words.slice(1)) {
    const name = /^([A-Za-z_]\w*)(\+?=|$)/.exec(text)?.[1]
    if (name) yield name
  }
}

const values = memo((document: DockerfileDocument) => {
  const all = new Map<Instruction, Map<string, (string | undefined)[]>>()
  for (const { outer, nodes } of scriptedOf(document)) {
    const own = all.get(outer) ?? new Map<string, (string | undefined)[]>()
    all.set(outer, own)
    const set = (name: string, value: string | undefined): void => {
      const known = own.get(name)
      if (known) known.push(value)
      else own.set(name, [value])
    }
    for (const node of nodes) {
      const { command } = node
      const literal = new Map(
        command?.assignments.map(({ name, value, append, array }) => [
          name,
          append || array ? undefined : value ? value.value : '',
        ]),
      )
      for (const { text, value } of command?.words.slice(1) ?? []) {
        const name = /^([A-Za-z_]\w*)=/.exec(text)?.[1]
        if (name) literal.set(name, value?.slice(name.length + 1))
      }
      if (
        node.kind === 'for' &&
        node.name &&
        node.words.every(({ value, expansions }) => value !== undefined && expansions.length === 0)
      )
        for (const { value } of node.words) set(node.name.text, value)
      else for (const name of assignments(node)) set(name, literal.get(name))
    }
  }
  return all
})

/** The values that the scripts of an instruction give to variables; `undefined` for one that is not literal. */
export const valuesIn = (
  document: DockerfileDocument,
  { outer }: Scripted,
): ReadonlyMap<string, readonly (string | undefined)[]> => values(document).get(outer) ?? new Map()

const used = memo((document: DockerfileDocument): ReadonlyMap<Instruction, ReadonlySet<string>> => {
  const all = new Map<Instruction, Set<string>>()
  for (const { outer, nodes } of scriptedOf(document)) {
    const names = all.get(outer) ?? new Set<string>()
    all.set(outer, names)
    for (const node of nodes) for (const name of reads(document, node)) names.add(name)
  }
  return all
})

/** The names that the scripts of an instruction read, or pass on to programs. */
export const usedIn = (document: DockerfileDocument, { outer }: Scripted): ReadonlySet<string> =>
  used(document).get(outer) ?? new Set()

function* reads({ text }: DockerfileDocument, node: ShellNode): Generator<string> {
  for (const { expansion } of expansionsIn(node)) {
    if (expansion.name) yield expansion.name
    if (expansion.kind === 'arithmetic') yield* wordsAt(text, expansion.span)
  }
  for (const { heredoc } of node.redirects)
    for (const { name, kind, span } of heredoc?.expansions ?? []) {
      if (name) yield name
      if (kind === 'arithmetic') yield* wordsAt(text, span)
    }
  if (node.kind === 'arithmetic' || node.kind === 'test-term') yield* wordsAt(text, node.span)
  // `export A` and `unset A` make a name known to others
  if (/^(export|readonly|declare|typeset|local|let|test|\[|expr|unset)$/.test(node.command?.name?.value ?? ''))
    for (const word of node.command!.words.slice(1)) yield* word.text.match(/^[A-Za-z_]\w*/) ?? []
}

const wordsAt = (text: string, { start, end }: Span): readonly string[] =>
  text.slice(start, end).match(/[A-Za-z_]\w*/g) ?? []
