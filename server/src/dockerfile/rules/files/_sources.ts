import type { DockerfileDocument, Instruction, Stage, Word } from '../../model.js'
import { stageOf } from '../../stages.js'
import { trailingComment, wordsBefore } from '../_comments.js'
import { inStages } from '../_places.js'

/**
 * A name that archives go by; what ADD goes by is their content. It unpacks tar files, plain or compressed with gzip,
 * bzip2, xz or zstd (hence the wide net); a pattern may well match one.
 */
export const isArchive = (source: string): boolean =>
  /\.(tar|tar\.[a-z0-9]+|t(gz|bz2?|xz|lz|zst|b2|z|lzma|a?z)|gz|bz2?|xz|lzma|zst|lz4?|Z)$/i.test(source) ||
  /[*?]$/.test(source)

/** An archive that ADD does not know: it is copied as it is. */
export const isOtherArchive = (source: string): boolean => /\.(zip|7z|rar)$/i.test(source)

/** A COPY or ADD with what it copies and where to. */
export interface Copying {
  readonly instruction: Instruction
  readonly stage: Stage
  readonly sources: readonly Word[]
  readonly destination: Word
}

/** Every complete COPY and ADD of the stages; those behind ONBUILD are left out, they run in another file. */
export function* copyings(document: DockerfileDocument): Generator<Copying> {
  for (const instruction of inStages(document)) {
    if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') continue
    const stage = stageOf(document, instruction)!
    const args = wordsBefore(instruction.args, trailingComment(document, instruction))
    const destination = args.at(-1)
    if (destination && args.length > 1) yield { instruction, stage, sources: args.slice(0, -1), destination }
  }
}

/** The offset at which a path can be written on: inside its quotes. */
export const endOfPath = (word: Word): number => word.span.end - (word.quote ? 1 : 0)
