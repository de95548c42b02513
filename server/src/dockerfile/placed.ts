import type { Span } from '../core/types.js'
import type {
  Comment,
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

/** The text of one instruction, wherever it stands; read at most once. */
export class Piece {
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
export class Placed implements Instruction {
  readonly index: number
  readonly keyword: string
  readonly span: Span
  readonly #piece: Piece
  #here: Partial<Record<keyof Details, unknown>> | undefined
  #trigger: Instruction | undefined
  #image: ImageReference | undefined

  constructor(piece: Piece, index: number, start: number) {
    this.#piece = piece
    this.index = index
    this.keyword = piece.keyword
    this.span = { start, end: start + piece.text.length }
  }

  /** What it is written in, where a stretch of text reads the same. */
  pieceFor(text: string, start: number, end: number): Piece | undefined {
    const own = this.#piece.text
    return own.length === end - start && text.startsWith(own, start) ? this.#piece : undefined
  }

  isAt(piece: Piece, start: number): boolean {
    return this.#piece === piece && this.span.start === start
  }

  /** A part of it, with its offsets in the file. */
  #placed<Name extends keyof Details>(name: Name): Details[Name] {
    const own = this.#piece.details[name]
    if (Array.isArray(own) && own.length === 0) return own
    this.#here ??= {}
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

  /** What an instruction is written in, the same object wherever that text stands. One that stands inside another has its own. */
  static writing(instruction: Instruction): object {
    return #piece in instruction ? instruction.#piece : instruction
  }
}
