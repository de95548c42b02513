import { countWhere } from '../core/search.js'
import { type Span, touches } from '../core/types.js'
import type {
  DockerfileDocument,
  DockerfileNode,
  Flag,
  FlagOption,
  ImageReference,
  Instruction,
  Stage,
} from './model.js'
import { imageAt } from './piece.js'
import { references } from './references.js'
import { commandsOf } from './scripts.js'
import { stageNamed, stageOf } from './stages.js'
import { textAt } from './text.js'

/** The instruction at an offset, its last character's end included; an outer one for what stands behind ONBUILD. */
export function instructionAt({ instructions }: DockerfileDocument, offset: number): Instruction | undefined {
  const found = instructions[countWhere(instructions, ({ span }) => span.start <= offset) - 1]
  return found && touches(found.span, offset) ? found : undefined
}

/** What stands at an offset: the narrowest thing that has a meaning of its own. A caret behind a word still means the word. */
export function nodeAt(document: DockerfileDocument, offset: number): DockerfileNode | undefined {
  const at = (span: Span | undefined): span is Span => span !== undefined && touches(span, offset)
  const directive = document.directives.find(({ span }) => at(span))
  if (directive) {
    const part = at(directive.nameSpan) ? 'name' : 'value'
    return { kind: 'directive', directive, part, span: part === 'name' ? directive.nameSpan : directive.valueSpan }
  }
  const comment = document.comments.find(({ span }) => at(span))
  if (comment) return { kind: 'comment', comment, span: comment.span }
  const instruction = instructionAt(document, offset)
  return instruction && nodeIn(document, instruction, offset)
}

/** Looks for one kind of thing at the offset. */
type Finder = (
  document: DockerfileDocument,
  instruction: Instruction,
  at: (span: Span) => boolean,
) => DockerfileNode | undefined

function nodeIn(document: DockerfileDocument, instruction: Instruction, offset: number): DockerfileNode | undefined {
  const { trigger } = instruction
  if (trigger && touches(trigger.span, offset)) return nodeIn(document, trigger, offset)
  const at = (span: Span): boolean => touches(span, offset)
  for (const find of finders) {
    const node = find(document, instruction, at)
    if (node) return node
  }
  return undefined
}

const keyword: Finder = (_, instruction, at) =>
  at(instruction.keywordSpan) ? { kind: 'keyword', instruction, span: instruction.keywordSpan } : undefined

const variable: Finder = (document, instruction, at) => {
  const [reference] = references(document, instruction)
    .filter(({ span }) => at(span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  return reference && { kind: 'variable', instruction, reference, span: reference.span }
}

const flag: Finder = (document, instruction, at) => {
  const found = instruction.flags.find(({ span }) => at(span))
  if (!found) return undefined
  if (at(found.nameSpan)) return { kind: 'flag', instruction, flag: found, span: found.nameSpan }
  const option = found.options.find(({ span }) => at(span))
  if (option) return optionNode(document, instruction, found, option, at)
  const span = found.valueSpan ?? found.span
  return (
    fromNode(document, instruction, found.name === 'from' ? span : undefined, at) ?? {
      kind: 'flag-value',
      instruction,
      flag: found,
      span,
    }
  )
}

const optionNode = (
  document: DockerfileDocument,
  instruction: Instruction,
  flag: Flag,
  option: FlagOption,
  at: (span: Span) => boolean,
): DockerfileNode => {
  if (at(option.keySpan)) return { kind: 'option', instruction, flag, option, part: 'key', span: option.keySpan }
  const span = option.valueSpan ?? option.span
  const from = option.key === 'from' ? span : undefined
  return fromNode(document, instruction, from, at) ?? { kind: 'option', instruction, flag, option, part: 'value', span }
}

/** What `--from=` and a mount's `from=` name: an earlier stage, or else an image. */
function fromNode(
  document: DockerfileDocument,
  instruction: Instruction,
  span: Span | undefined,
  at: (span: Span) => boolean,
): DockerfileNode | undefined {
  if (!span || span.end === span.start) return undefined
  const text = textAt(document, instruction, span)
  const own = stageOf(document, instruction)
  const stage = stageNamed(document, text.text, own)
  if (stage) return { kind: 'stage', instruction, stage, text: text.text, span }
  // a fragment does not show the stages above it, so that a bare name is no more an image than a stage
  if (/^\d+$/.test(text.text) || (own?.fragment && !/[/:@]/.test(text.text))) return undefined
  return imageNode(instruction, imageAt(text, 0, text.text.length), at)
}

const imageNode = (instruction: Instruction, image: ImageReference, at: (span: Span) => boolean): DockerfileNode => {
  const part = (['registry', 'repository', 'tag', 'digest'] as const).find(one => {
    const span = image.spans[one]
    return span && at(span)
  })
  return { kind: 'image', instruction, image, part: part ?? 'repository', span: image.span }
}

const from: Finder = (document, instruction, at) => {
  const stage = instruction.keyword === 'FROM' ? stageOf(document, instruction) : undefined
  if (!stage) return undefined
  const { base, as, name, parent } = stage
  if (base && at(base.span)) {
    if (parent) return { kind: 'stage', instruction, stage: parent, text: base.value, span: base.span }
    const image = stage.image ?? instruction.image
    return image && imageNode(instruction, image, at)
  }
  if (name && at(name.span)) return { kind: 'stage-name', instruction, stage, word: name, span: name.span }
  return as && at(as.span) ? { kind: 'as', instruction, word: as, span: as.span } : undefined
}

const pair: Finder = (_, instruction, at) => {
  const found = instruction.pairs.find(({ span }) => at(span))
  if (!found) return undefined
  const part = found.value && !at(found.key.span) && at(found.value.span) ? 'value' : 'key'
  return {
    kind: 'pair',
    instruction,
    pair: found,
    part,
    span: (part === 'value' && found.value ? found.value : found.key).span,
  }
}

const heredoc: Finder = (_, instruction, at) => {
  for (const found of instruction.heredocs) {
    if (at(found.span)) return { kind: 'heredoc', instruction, heredoc: found, part: 'start', span: found.span }
    if (found.terminator && at(found.terminator))
      return { kind: 'heredoc', instruction, heredoc: found, part: 'end', span: found.terminator }
  }
  return undefined
}

const heredocBody: Finder = (_, instruction, at) => {
  const found = instruction.heredocs.find(({ body }) => at(body))
  return found && { kind: 'heredoc', instruction, heredoc: found, part: 'body', span: found.body }
}

const command: Finder = (document, instruction, at) => {
  // scripts inside the words of others come later, so the last is the innermost
  for (const one of commandsOf(document, instruction).toReversed()) {
    const position = one.words.findIndex(({ span }) => at(span))
    const word = one.words[position]
    if (word && !(instruction.form === 'exec' && instruction.exec.some(({ span }) => span.start === word.span.start)))
      return { kind: 'command', instruction, command: one, word, position, span: word.span }
  }
  return undefined
}

const exec: Finder = (_, instruction, at) => {
  const position = instruction.exec.findIndex(({ span }) => at(span))
  const word = instruction.exec[position]
  return word && { kind: 'exec', instruction, word, position, span: word.span }
}

const argument: Finder = (_, instruction, at) => {
  const position = instruction.args.findIndex(({ span }) => at(span))
  const word = instruction.args[position]
  if (!word) return undefined
  if (instruction.keyword === 'EXPOSE') return { kind: 'port', instruction, word, span: word.span }
  return { kind: 'argument', instruction, word, position, span: word.span }
}

const finders: readonly Finder[] = [keyword, variable, flag, from, pair, heredoc, command, exec, heredocBody, argument]

/** The stage at an offset, blank lines and comments behind its last instruction included. */
export const stageAt = ({ stages }: DockerfileDocument, offset: number): Stage | undefined =>
  stages.findLast(({ span }) => span.start <= offset)
