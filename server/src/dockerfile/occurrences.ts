import type { Occurrence } from '../core/language.js'
import { memo } from '../core/memo.js'
import type { Span } from '../core/types.js'
import { fromSpans } from './from-spans.js'
import { nodeAt } from './locate.js'
import type { DockerfileDocument, DockerfileNode, Heredoc, Instruction, Pair, Stage } from './model.js'
import { references } from './references.js'
import { stageNamed, stageOf } from './stages.js'
import { textAt } from './text.js'
import { variableAt } from './variables.js'

/** Every place of the stage, variable or heredoc name at an offset. */
export function occurrences(document: DockerfileDocument, offset: number): readonly Occurrence[] {
  const node = nodeAt(document, offset)
  const find = node && finders[node.kind]
  return find ? find(document, node as never) : []
}

/** True where `name` can take the place of the name at an offset. */
export function accepts(document: DockerfileDocument, offset: number, name: string): boolean {
  const node = nodeAt(document, offset)
  return node !== undefined && (names[node.kind]?.test(name) ?? false)
}

type Finders = {
  readonly [Kind in DockerfileNode['kind']]?: (
    document: DockerfileDocument,
    node: Extract<DockerfileNode, { kind: Kind }>,
  ) => readonly Occurrence[]
}

const finders: Partial<Record<string, (document: DockerfileDocument, node: never) => readonly Occurrence[]>> = {
  stage: (document, { stage }) => ofStage(document, stage),
  'stage-name': (document, { stage }) => ofStage(document, stage),
  variable: (document, { reference, instruction }) =>
    ofVariable(document, reference.name, groupAt(document, instruction, reference.name)),
  pair: (document, { pair, part, instruction }) =>
    part === 'key' && defines(instruction)
      ? ofVariable(document, pair.key.value, groupOf(document, pair.key.value, stageOf(document, instruction)))
      : [],
  heredoc: (_, { heredoc, part }) => (part === 'body' ? [] : ofHeredoc(heredoc)),
} satisfies Finders

const stageName = /^[a-z][a-z0-9_.-]*$/i
const variableName = /^[a-z_]\w*$/i
const names: Partial<Record<DockerfileNode['kind'], RegExp>> = {
  stage: stageName,
  'stage-name': stageName,
  variable: variableName,
  pair: variableName,
  heredoc: /^\w+$/,
}

// ---- stages

function ofStage(document: DockerfileDocument, stage: Stage): readonly Occurrence[] {
  const found: Occurrence[] = []
  if (stage.name) found.push({ span: stage.name.span, defines: true })
  for (const one of document.stages)
    if (one.parent === stage && one.base && !isNumber(one.base.value))
      found.push({ span: one.base.span, defines: false })
  for (const { span, stage: named } of stageReferences(document))
    if (named === stage) found.push({ span, defines: false })
  return found.sort(byPlace)
}

/** Every `--from=` and mount's `from=` that names a stage; numbers are no names. */
const stageReferences = memo((document: DockerfileDocument): readonly { span: Span; stage: Stage }[] =>
  document.instructions.flatMap(outer => {
    const instruction = outer.trigger ?? outer
    return fromSpans(instruction).flatMap(span => {
      const { text } = textAt(document, instruction, span)
      const stage = isNumber(text) ? undefined : stageNamed(document, text, stageOf(document, outer))
      return stage ? [{ span, stage }] : []
    })
  }),
)

const isNumber = (text: string): boolean => /^\d+$/.test(text)

// ---- variables

/**
 * The definitions that belong together: those before the first FROM, with the stages that take them over by an `ARG` without
 * a value; or else those of one stage. `undefined` where nothing in the file defines the variable.
 */
type Group = 'global' | Stage | undefined

const defines = ({ keyword }: Instruction): boolean => keyword === 'ARG' || keyword === 'ENV'

function groupOf(document: DockerfileDocument, name: string, stage: Stage | undefined): Group {
  if (!stage) return 'global'
  const takesOver = stage.instructions.some(
    ({ keyword, pairs }) => keyword === 'ARG' && pairs.some(({ key, value }) => key.value === name && !value),
  )
  const global = document.globals.some(({ pairs }) => pairs.some(({ key }) => key.value === name))
  return takesOver && global ? 'global' : stage
}

function groupAt(document: DockerfileDocument, instruction: Instruction, name: string): Group {
  const variable = variableAt(document, instruction, name)
  return variable?.word ? groupOf(document, name, variable.stage) : undefined
}

function ofVariable(document: DockerfileDocument, name: string, group: Group): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (const outer of document.instructions) {
    const instruction = outer.trigger ?? outer
    if (defines(instruction) && groupOf(document, name, stageOf(document, outer)) === group)
      for (const { key } of instruction.pairs.filter((pair: Pair) => pair.key.value === name))
        found.push({ span: key.span, defines: true })
    for (const reference of references(document, instruction))
      if (reference.name === name && groupAt(document, instruction, name) === group)
        found.push({ span: reference.nameSpan, defines: false })
  }
  return found.sort(byPlace)
}

// ---- heredocs

function ofHeredoc({ nameSpan, name, terminator }: Heredoc): readonly Occurrence[] {
  // The quotes around the name stay.
  const quotes = (nameSpan.end - nameSpan.start - name.length) / 2
  const written = { start: nameSpan.start + quotes, end: nameSpan.end - quotes }
  return [{ span: written, defines: true }, ...(terminator ? [{ span: terminator, defines: false }] : [])]
}

const byPlace = (a: Occurrence, b: Occurrence): number => a.span.start - b.span.start
