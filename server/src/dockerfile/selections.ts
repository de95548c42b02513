import { type Span, touches } from '../core/types.js'
import { instructionAt, nodeAt } from './locate.js'
import type { DockerfileDocument } from './model.js'
import { commandsOf } from './scripts.js'
import { stageOf } from './stages.js'

/** What contains an offset, from the word to the stage. */
export function selections(document: DockerfileDocument, offset: number): readonly Span[] {
  const instruction = instructionAt(document, offset)
  if (!instruction) return []
  const inner = instruction.trigger && touches(instruction.trigger.span, offset) ? instruction.trigger : undefined
  const spans = [
    nodeAt(document, offset)?.span,
    ...instruction.args.map(({ span }) => span),
    ...instruction.flags.map(({ span }) => span),
    ...instruction.pairs.map(({ span }) => span),
    ...instruction.heredocs.map(({ body }) => body),
    ...commandsOf(document, inner ?? instruction).map(({ span }) => span),
    instruction.argumentsSpan,
    inner?.span,
    instruction.span,
    stageOf(document, instruction)?.span,
  ].filter((span): span is Span => span !== undefined && touches(span, offset))
  return nested(spans)
}

/** Only spans that contain the one before. */
function nested(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = kept.at(-1)
    const wider =
      !inner || (span.start <= inner.start && inner.end <= span.end && span.end - span.start > inner.end - inner.start)
    if (wider) kept.push(span)
  }
  return kept
}
