import { memo } from '../core/memo.js'
import { expandsFlags, expandsWords } from './keywords.js'
import type { DockerfileDocument, Instruction, MappedText, Reference, ShellExpansion, Word } from './model.js'
import { scriptsOf } from './scripts.js'
import { walk, wordsOf } from './shell.js'
import { heredocText, valueText, wordText } from './text.js'
import { cutWord, type VariablePart, type WordPart } from './variable-words.js'

const known = memo((_instruction: Instruction): { byBuild?: readonly Reference[] } => ({}))

/**
 * Every variable that an instruction names, in the order of the text: those that BuildKit puts in, those that the shell
 * puts in, and those that nobody does. ONBUILD and HEALTHCHECK give those of what stands behind them.
 */
export function references(document: DockerfileDocument, instruction: Instruction): readonly Reference[] {
  if (instruction.trigger) {
    const own = flagReferences(document, instruction)
    return [...own, ...references(document, instruction.trigger)]
  }
  const cache = known(instruction)
  cache.byBuild ??= buildReferences(document, instruction)
  const byShell = shellReferences(document, instruction)
  if (byShell.length === 0) return cache.byBuild
  return [...cache.byBuild, ...byShell].sort((a, b) => a.span.start - b.span.start)
}

function buildReferences(document: DockerfileDocument, instruction: Instruction): Reference[] {
  const { keyword, args, pairs, form, heredocs } = instruction
  const words = (list: readonly Word[], by: Reference['expandedBy'] = 'build'): Reference[] =>
    list.flatMap(word => inText(document, wordText(document, instruction, word), by))
  const found = flagReferences(document, instruction)
  if (keyword === 'FROM') found.push(...words(args.slice(0, 1)))
  else if (keyword === 'ARG' || keyword === 'ENV' || keyword === 'LABEL')
    for (const { key, value } of pairs)
      found.push(...words(keyword === 'ARG' ? [] : [key]), ...words(value ? [value] : []))
  else if (expandsWords.has(keyword)) {
    found.push(...words(args))
    for (const heredoc of heredocs)
      if (!heredoc.quoted)
        found.push(...inText(document, heredocText(document, heredoc), 'build', { quotes: false, escapeChar: '\\' }))
  } else if (form === 'exec') {
    const inner = scriptsOf(document, instruction)[0]
    if (!inner?.tree) found.push(...words(args, 'nobody'))
  }
  return found
}

function flagReferences(document: DockerfileDocument, instruction: Instruction): Reference[] {
  return instruction.flags.flatMap(flag => {
    if (!flag.valueText?.includes('$')) return []
    const by = (name: string): Reference['expandedBy'] =>
      name === 'mount' || expandsFlags.has(name) ? 'build' : 'nobody'
    const all = inText(document, valueText(document, instruction, flag), by(flag.name), { quotes: false })
    const from = flag.options.find(({ key }) => key === 'from')?.span
    return all.map(one =>
      from && from.start <= one.span.start && one.span.start < from.end
        ? { ...one, expandedBy: 'nobody' as const }
        : one,
    )
  })
}

function inText(
  document: DockerfileDocument,
  text: MappedText,
  expandedBy: Reference['expandedBy'],
  { quotes = true, escapeChar = document.escape } = {},
): Reference[] {
  if (!text.text.includes('$')) return []
  const found: Reference[] = []
  const visit = (parts: readonly WordPart[]): void => {
    for (const part of parts) {
      if (typeof part === 'string') continue
      found.push(reference(text, part, expandedBy))
      visit(part.operand ?? [])
      visit(part.replacement ?? [])
    }
  }
  visit(cutWord(text.text, escapeChar, { quotes }).parts)
  return found
}

function reference(text: MappedText, part: VariablePart, expandedBy: Reference['expandedBy']): Reference {
  const { name, start, end, nameStart, operator, operandText } = part
  return {
    name,
    span: text.toSpan(start, end),
    nameSpan: text.toSpan(nameStart, nameStart + name.length),
    expandedBy,
    ...(operator !== undefined && { operator }),
    ...(operandText !== undefined && { operand: operandText }),
  }
}

/** A variable of the build has a name; `$1`, `$@` and `$?` are the shell's own. */
const isName = (name: string | undefined): name is string => name !== undefined && /^[A-Za-z_]\w*$/.test(name)

const inScripts = memo((scripts: ReturnType<typeof scriptsOf>): readonly Reference[] => {
  const found = new Map<number, Reference>()
  const visit = (expansions: readonly ShellExpansion[]): void => {
    for (const { kind, name, span, nameSpan = span, operator, operand } of expansions) {
      if (kind === 'parameter' && isName(name) && !found.has(span.start)) {
        found.set(span.start, {
          name,
          span,
          nameSpan,
          expandedBy: 'shell',
          ...(operator !== undefined && { operator }),
          ...(operand && { operand: operand.text }),
        })
      }
      if (operand) visit(operand.expansions)
    }
  }
  for (const { tree } of scripts) {
    if (!tree) continue
    for (const node of walk(tree)) {
      for (const word of wordsOf(node)) visit(word.expansions)
      for (const { heredoc } of node.redirects) visit(heredoc?.expansions ?? [])
    }
  }
  return [...found.values()]
})

const shellReferences = (document: DockerfileDocument, instruction: Instruction): readonly Reference[] =>
  inScripts(scriptsOf(document, instruction))
