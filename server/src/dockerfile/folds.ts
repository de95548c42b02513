import type { Fold } from '../core/language.js'
import type { Comment, DockerfileDocument } from './model.js'

/** What can be folded: stages, instructions of several lines, heredocs, and comments that follow each other. */
export function folds(document: DockerfileDocument): readonly Fold[] {
  const { stages, instructions } = document
  return [
    ...(stages.length > 1 ? stages.map(({ span }) => ({ ...span, kind: 'region' as const })) : []),
    ...instructions.map(({ span }) => span),
    ...instructions.flatMap(({ heredocs }) =>
      heredocs.length > 1
        ? heredocs.map(({ body }) => ({ start: body.start, end: Math.max(body.start, body.end - 1) }))
        : [],
    ),
    ...runs(document).map(run => ({ start: run[0]!.span.start, end: run.at(-1)!.span.end, kind: 'comment' as const })),
  ].filter(({ start, end }) => document.text.slice(start, end).includes('\n'))
}

/** Comments with nothing but line breaks and blanks between them. */
function runs({ comments, text }: DockerfileDocument): Comment[][] {
  const found: Comment[][] = []
  for (const comment of comments) {
    const last = found.at(-1)?.at(-1)
    const together =
      last && !last.inside && !comment.inside && text.slice(last.span.end, comment.span.start).trim() === ''
    if (together) found.at(-1)!.push(comment)
    else found.push([comment])
  }
  return found
}
