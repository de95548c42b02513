import type { Hint, LanguageContext } from '../core/language.js'
import { type Span, slice } from '../core/types.js'
import { fromSpans } from './from-spans.js'
import type { DockerfileDocument, Instruction } from './model.js'
import { references } from './references.js'
import { stageNamed, stageOf } from './stages.js'
import { textAt } from './text.js'
import { expandAt } from './variables.js'

/** No hint is wider than this; long values would push the line out of sight. */
const longest = 40

/** What the build puts in for variables, and the names of stages that are written as numbers. */
export function hints(document: DockerfileDocument, range: Span, _context?: LanguageContext): readonly Hint[] {
  return document.instructions
    .filter(({ span }) => span.start <= range.end && range.start <= span.end)
    .flatMap(outer => {
      const instruction = outer.trigger ?? outer
      return [...values(document, outer), ...stageNames(document, instruction)]
    })
    .filter(({ offset }) => range.start <= offset && offset <= range.end)
    .sort((a, b) => a.offset - b.offset)
}

function values(document: DockerfileDocument, instruction: Instruction): readonly Hint[] {
  const build = references(document, instruction).filter(({ expandedBy }) => expandedBy === 'build')
  return build.flatMap(({ span, name }): readonly Hint[] => {
    // a variable in the operand of another is part of that one's value
    const isInner = build.some(other => other.span.start < span.start && span.end <= other.span.end)
    const written = slice(document.text, span)
    const value = isInner || written.includes('\n') ? undefined : expandAt(document, instruction, written)
    if (value === undefined) return []
    const shown = value.length > longest ? `${value.slice(0, longest - 1)}…` : value
    return [
      {
        offset: span.end,
        label: `= ${shown === '' ? '""' : shown}`,
        kind: 'value',
        tooltip: {
          en: `\`${name}\` without \`--build-arg\`: \`${value}\``,
          'zh-cn': `未传 \`--build-arg\` 时 \`${name}\` 的值：\`${value}\``,
        },
      },
    ]
  })
}

function stageNames(document: DockerfileDocument, instruction: Instruction): readonly Hint[] {
  return fromSpans(instruction).flatMap((span): readonly Hint[] => {
    const { text } = textAt(document, instruction, span)
    const stage = /^\d+$/.test(text) ? stageNamed(document, text, stageOf(document, instruction)) : undefined
    const label = stage?.name?.value ?? stage?.base?.text
    if (!stage || !label) return []
    return [
      {
        offset: span.end,
        label: `= ${label}`,
        kind: 'name',
        tooltip: {
          en: `stage ${stage.index}, counted from 0: \`FROM ${stage.base?.text ?? ''}\``,
          'zh-cn': `第 ${stage.index} 阶段（从 0 数起）：\`FROM ${stage.base?.text ?? ''}\``,
        },
      },
    ]
  })
}
