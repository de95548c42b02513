import { memo } from '../core/memo.js'
import type { Span } from '../core/types.js'
import type { DockerfileDocument, Escape, Instruction, Problem, Stage } from './model.js'
import { keepParts } from './parts.js'
import { Piece, Placed } from './placed.js'
import { scan } from './scan.js'
import { buildStages } from './stages.js'

/**
 * Parses a Dockerfile as BuildKit reads it. Never throws, whatever the text.
 * Instructions that `previous` has too are taken over from it, and each is read only when somebody asks for its parts.
 */
export function parseDockerfile(text: string, previous?: DockerfileDocument): DockerfileDocument {
  const { escape: escapeChar, directives, comments, cuts, problems } = scan(text)
  const { instructions, pieces } = place(text, escapeChar, cuts, previous)
  const firstFrom = instructions.findIndex(({ keyword }) => keyword === 'FROM')
  const fragment = firstFrom < 0 ? fragmentOf(instructions, escapeChar) : undefined
  const globals = firstFrom < 0 ? (fragment ? [] : instructions) : instructions.slice(0, firstFrom)
  const document: DockerfileDocument = {
    text,
    escape: escapeChar,
    directives,
    comments,
    instructions,
    globals,
    stages: fragment ? [fragment] : buildStages(instructions, globals, escapeChar),
    get problems() {
      return problemsOf(this)
    },
  }
  ownProblems.set(document, problems)
  piecesOf.set(document, pieces)
  keepParts(document, previous)
  return document
}

/** The problems of the text between the instructions. */
const ownProblems = new WeakMap<DockerfileDocument, readonly Problem[]>()

const problemsOf = memo((document: DockerfileDocument): readonly Problem[] =>
  [...(ownProblems.get(document) ?? []), ...document.instructions.flatMap(({ problems }) => problems)].sort(
    (a, b) => a.span.start - b.span.start,
  ),
)

/** Takes over what stood in the previous text. A function of its own, so that nothing that lives on keeps that alive. */
function place(
  text: string,
  escapeChar: Escape,
  cuts: readonly Span[],
  previous: DockerfileDocument | undefined,
): { readonly instructions: readonly Placed[]; readonly pieces: ReadonlyMap<string, Piece> } {
  const known = previous?.escape === escapeChar ? piecesOf.get(previous) : undefined
  const old = known ? previous!.instructions : []
  const shift = old.length - cuts.length
  const pieces = new Map<string, Piece>()
  const instructions = cuts.map(({ start, end }, index) => {
    const before = old[index]
    // most lines are those that stood here before, or that the edit moved
    let piece = pieceAt(before, text, start, end) ?? pieceAt(old[index + shift], text, start, end)
    if (!piece) {
      const source = text.slice(start, end)
      // a piece outlives the text that it is from: as a copy it does not keep that text alive
      piece = pieces.get(source) ?? known?.get(source) ?? new Piece(known ? ` ${source}`.slice(1) : source, escapeChar)
    }
    pieces.set(piece.text, piece)
    return before instanceof Placed && before.isAt(piece, start) ? before : new Placed(piece, index, start)
  })
  return { instructions, pieces }
}

/** The piece of an instruction, where a stretch of text reads the same. */
const pieceAt = (instruction: Instruction | undefined, text: string, start: number, end: number): Piece | undefined =>
  instruction instanceof Placed ? instruction.pieceFor(text, start, end) : undefined

/** What needs a stage around it. ARG does not, and what is no instruction says nothing. */
const needStage: ReadonlySet<string> = new Set(
  'ADD CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
)

/** The stage that the lines of a file without FROM are taken for. None where they may all stand in front of one. */
function fragmentOf(instructions: readonly Instruction[], escapeChar: Escape): Stage | undefined {
  if (!instructions.some(({ keyword }) => needStage.has(keyword))) return undefined
  const { start } = instructions[0]!.span
  const from = new Placed(new Piece('', escapeChar), -1, start)
  const span = { start, end: instructions.at(-1)!.span.end }
  return { index: 0, from, fragment: true, scratch: false, instructions, span }
}

/** The pieces of a document by their text. They live as long as it does. */
const piecesOf = new WeakMap<DockerfileDocument, ReadonlyMap<string, Piece>>()
