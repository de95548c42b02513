import { memo } from '../core/memo.js'
import type { Span } from '../core/types.js'
import type {
  Comment,
  DockerfileDocument,
  Escape,
  ExecWord,
  Flag,
  Heredoc,
  ImageReference,
  Instruction,
  Pair,
  Problem,
  Stage,
  Word,
} from './model.js'
import { keepParts } from './parts.js'
import { type Details, readImage, readPiece, shiftDetails } from './piece.js'
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
  const pieces = new Map<string, Piece>()
  const instructions = cuts.map(({ start, end }, index) => {
    const source = text.slice(start, end)
    let piece = pieces.get(source)
    if (!piece) {
      // a piece outlives the text that it is from: as a copy it does not keep that text alive
      piece = known?.get(source) ?? new Piece(known ? ` ${source}`.slice(1) : source, escapeChar)
      pieces.set(source, piece)
    }
    const before = previous?.instructions[index]
    return before instanceof Placed && before.isAt(piece, start) ? before : new Placed(piece, index, start)
  })
  return { instructions, pieces }
}

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

/** The text of one instruction, wherever it stands; read at most once. */
class Piece {
  readonly text: string
  readonly #escape: Escape
  #details: Details | undefined
  #keyword: string | undefined
  #image: { readonly value: ImageReference | undefined } | undefined

  constructor(text: string, escapeChar: Escape) {
    this.text = text
    this.#escape = escapeChar
  }

  get details(): Details {
    this.#details ??= readPiece(this.text, this.#escape)
    return this.#details
  }

  get image(): ImageReference | undefined {
    this.#image ??= { value: this.keyword === 'FROM' ? readImage(this.text, this.#escape) : undefined }
    return this.#image.value
  }

  /** Upper case. Found without reading the rest where it stands on a line of its own letters. */
  get keyword(): string {
    this.#keyword ??= /^[A-Za-z]+(?=[ \t])/.exec(this.text)?.[0].toUpperCase() ?? this.details.keyword
    return this.#keyword
  }
}

/**
 * A piece at its place in a file. Its parts get their offsets when they are asked for: an edit moves every instruction
 * behind it, and few of them are looked at. What has no offsets is the piece's own.
 */
class Placed implements Instruction {
  readonly index: number
  readonly keyword: string
  readonly span: Span
  readonly #piece: Piece
  readonly #here: Partial<Record<keyof Details, unknown>> = {}
  #trigger: Instruction | undefined
  #image: ImageReference | undefined

  constructor(piece: Piece, index: number, start: number) {
    this.#piece = piece
    this.index = index
    this.keyword = piece.keyword
    this.span = { start, end: start + piece.text.length }
  }

  isAt(piece: Piece, start: number): boolean {
    return this.#piece === piece && this.span.start === start
  }

  /** A part of it, with its offsets in the file. */
  #placed<Name extends keyof Details>(name: Name): Details[Name] {
    const own = this.#piece.details[name]
    if (Array.isArray(own) && own.length === 0) return own
    this.#here[name] ??= shiftDetails(own, this.span.start)
    return this.#here[name] as Details[Name]
  }

  get written(): string {
    return this.#piece.details.written
  }
  get keywordSpan(): Span {
    return this.#placed('keywordSpan')
  }
  get header(): Span {
    return this.#placed('header')
  }
  get flags(): readonly Flag[] {
    return this.#placed('flags')
  }
  get args(): readonly Word[] {
    return this.#placed('args')
  }
  get argumentsSpan(): Span {
    return this.#placed('argumentsSpan')
  }
  get rawArguments(): string {
    return this.#piece.details.rawArguments
  }
  get form(): 'exec' | 'shell' | undefined {
    return this.#piece.details.form
  }
  get exec(): readonly ExecWord[] {
    return this.#placed('exec')
  }
  get pairs(): readonly Pair[] {
    return this.#placed('pairs')
  }
  get heredocs(): readonly Heredoc[] {
    return this.#placed('heredocs')
  }
  get trigger(): Instruction | undefined {
    const { trigger } = this.#piece.details
    if (trigger) this.#trigger ??= { ...shiftDetails(trigger, this.span.start), index: this.index } as Instruction
    return this.#trigger
  }
  get image(): ImageReference | undefined {
    this.#image ??= this.#piece.image && shiftDetails(this.#piece.image, this.span.start)
    return this.#image
  }
  get emptyContinuations(): readonly Span[] {
    return this.#placed('emptyContinuations')
  }
  get comments(): readonly Comment[] {
    return this.#placed('comments')
  }
  get problems(): readonly Problem[] {
    return this.#placed('problems')
  }
}
