import { memo } from '../../../core/memo.js'
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
  if ((node.kind === 'for' || node.kind === 'select') && node.name) yield node.name.text
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
