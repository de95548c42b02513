import { slice } from '../../core/types.js'
import type { DockerfileDocument, Instruction, ShellNode } from '../model.js'
import { scriptsOf } from '../scripts.js'
import { walk } from '../shell.js'

/** True where two files mean the same to the build, and differ in looks only. */
export function meanTheSame(before: DockerfileDocument, after: DockerfileDocument): boolean {
  const { instructions } = before
  if (directives(before) !== directives(after) || instructions.length !== after.instructions.length) return false
  return instructions.every((one, index) => {
    const other = after.instructions[index]!
    return (
      slice(before.text, one.span) === slice(after.text, other.span) ||
      JSON.stringify(meaning(before, one)) === JSON.stringify(meaning(after, other))
    )
  })
}

const directives = (document: DockerfileDocument): string =>
  JSON.stringify([document.escape, document.directives.map(({ name, value, effect }) => [name, value, effect])])

function meaning(document: DockerfileDocument, instruction: Instruction): unknown {
  const { keyword, flags, args, form, pairs, heredocs, trigger, problems } = instruction
  const tree = scriptsOf(document, instruction).map(({ tree: found, source, dialect, depth }) => [
    dialect,
    // the strings of an exec form are among the arguments
    found ? shellMeaning(found) : form === 'exec' && depth === 0 ? undefined : source.text.trim(),
    depth,
  ])
  const plain = form !== 'shell' || tree.length === 0
  return {
    keyword,
    flags: flags.map(({ name, valueText }) => [name, valueText]),
    args:
      trigger || !plain ? [] : args.map(({ text }, index) => (capitals(keyword, index) ? text.toUpperCase() : text)),
    form,
    pairs: pairs.map(({ key, value, assigned }) => [key.text, value?.text, assigned]),
    heredocs: heredocs.map(({ name, text, quoted, stripTabs, terminator }) => [
      name,
      text,
      quoted,
      stripTabs,
      !!terminator,
    ]),
    tree,
    problems: problems.map(({ code }) => code),
    ...(trigger && { trigger: meaning(document, trigger) }),
  }
}

/** Words that mean the same in small letters: `AS`, `NONE`. */
const capitals = (keyword: string, index: number): boolean =>
  (keyword === 'FROM' && index === 1) || (keyword === 'HEALTHCHECK' && index === 0)

const shellMeaning = (root: ShellNode): unknown =>
  [...walk(root)].map(({ kind, words, operators, redirects, command, name, negated, background, children }) => [
    kind,
    words.map(({ text }) => text),
    operators,
    redirects.map(({ operator, fd, target }) => [operator, fd, target?.text]),
    command?.assignments.map(({ name: key, value, append, array }) => [key, value?.text, append, array]),
    name?.text,
    negated,
    background,
    children.length,
  ])
