import type { Edit, Span } from '../../core/types.js'
import { slice } from '../../core/types.js'
import type { DockerfileDocument, Instruction } from '../model.js'
import { stageOf } from '../stages.js'

const known = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
)

/** Writes the words that belong to the language in capitals: keywords, `AS`, and HEALTHCHECK's `NONE`. */
export function keywordCase(document: DockerfileDocument, instruction: Instruction): readonly Edit[] {
  // a misspelt keyword is not ours to write in another way
  if (!known.has(instruction.keyword)) return []
  const { keyword, keywordSpan, trigger, args } = instruction
  const spans: Span[] = [keywordSpan]
  const as = keyword === 'FROM' ? stageOf(document, instruction)?.as : undefined
  if (as) spans.push(as.span)
  if (keyword === 'HEALTHCHECK' && !trigger && args.length === 1 && args[0]!.value.toUpperCase() === 'NONE')
    spans.push(args[0]!.span)
  const own = spans.flatMap((span): readonly Edit[] => {
    const written = slice(document.text, span)
    const text = written.toUpperCase()
    return /^[a-z]+$/i.test(written) && text !== written ? [{ span, text }] : []
  })
  return trigger ? [...own, ...keywordCase(document, trigger)] : own
}
