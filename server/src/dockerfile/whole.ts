import { memo } from '../core/memo.js'
import type { DockerfileDocument } from './model.js'

/** The file that a document is a part of, or the document itself. */
export const wholeOf = (document: DockerfileDocument): DockerfileDocument => document.whole ?? document

/** A `memo` of what only the whole file can say: its parts share it. */
export function ofWhole<T>(derive: (document: DockerfileDocument) => T): (document: DockerfileDocument) => T {
  const known = memo(derive)
  return document => known(wholeOf(document))
}

const looked = ofWhole(() => new Map<string, boolean>())

/** True where the whole file has a word somewhere in it. Looked for once, however many parts and rules ask. */
export function mentions(document: DockerfileDocument, word: string): boolean {
  const known = looked(document)
  let found = known.get(word)
  if (found === undefined) {
    found = document.text.includes(word)
    known.set(word, found)
  }
  return found
}
