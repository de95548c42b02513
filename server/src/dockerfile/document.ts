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
  Word,
} from './model.js'
import { type Details, readImage, readPiece, shiftDetails } from './piece.js'
import { scan } from './scan.js'
import { buildStages } from './stages.js'

/**
 * Parses a Dockerfile as BuildKit reads it. Never throws, whatever the text.
 * Instructions that `previous` has too are taken over from it, and each is read only when somebody asks for its parts.
 */
export function parseDockerfile(text: string, previous?: DockerfileDocument): DockerfileDocument {
  const { escape: escapeChar, directives, comments, cuts, problems } = scan(text)
  const known = previous && previous.escape === escapeChar ? piecesOf.get(previous) : undefined
  const pieces = new Map<string, Piece>()
  const instructions = cuts.map(({ start, end }, index) => {
    const source = text.slice(start, end)
    let piece = pieces.get(source)
    if (!piece) {
      piece = known?.get(source) ?? new Piece(source, escapeChar)
      pieces.set(source, piece)
    }
    const before = previous?.instructions[index]
    return before instanceof Placed && before.isAt(piece, start) ? before : new Placed(piece, index, start)
  })
  const firstFrom = instructions.findIndex(({ keyword }) => keyword === 'FROM')
  const globals = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom)
  let all: readonly Problem[] | undefined
  const document: DockerfileDocument = {
    text,
    escape: escapeChar,
    directives,
    comments,
    instructions,
    globals,
    stages: buildStages(instructions, globals, escapeChar),
    get problems() {
      all ??= [...problems, ...instructions.flatMap(instruction => instruction.problems)].sort(
        (a, b) => a.span.start - b.span.start,
      )
      return all
    },
  }
  piecesOf.set(document, pieces)
  return document
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
 * behind it, and few of them are looked at.
 */
class Placed implements Instruction {
  readonly index: number
  readonly keyword: string
  readonly span: Span
  readonly #piece: Piece
  #details: (Details & Pick<Instruction, 'trigger'>) | undefined
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

  get #here(): Details & Pick<Instruction, 'trigger'> {
    if (!this.#details) {
      const { trigger, ...details } = shiftDetails(this.#piece.details, this.span.start)
      this.#details = {
        ...details,
        ...(trigger && { trigger: { ...trigger, index: this.index } as Details & Instruction }),
      }
    }
    return this.#details
  }

  get written(): string {
    return this.#here.written
  }
  get keywordSpan(): Span {
    return this.#here.keywordSpan
  }
  get header(): Span {
    return this.#here.header
  }
  get flags(): readonly Flag[] {
    return this.#here.flags
  }
  get args(): readonly Word[] {
    return this.#here.args
  }
  get argumentsSpan(): Span {
    return this.#here.argumentsSpan
  }
  get rawArguments(): string {
    return this.#here.rawArguments
  }
  get form(): 'exec' | 'shell' | undefined {
    return this.#here.form
  }
  get exec(): readonly ExecWord[] {
    return this.#here.exec
  }
  get pairs(): readonly Pair[] {
    return this.#here.pairs
  }
  get heredocs(): readonly Heredoc[] {
    return this.#here.heredocs
  }
  get trigger(): Instruction | undefined {
    return this.#here.trigger
  }
  get image(): ImageReference | undefined {
    this.#image ??= this.#piece.image && shiftDetails(this.#piece.image, this.span.start)
    return this.#image
  }
  get emptyContinuations(): readonly Span[] {
    return this.#here.emptyContinuations
  }
  get comments(): readonly Comment[] {
    return this.#here.comments
  }
  get problems(): readonly Problem[] {
    return this.#here.problems
  }
}
