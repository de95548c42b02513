import { memo } from '../core/memo.js'
import type { DockerfileDocument } from './model.js'

/** The file that a document is a part of, or the document itself. */
export const wholeOf = (document: DockerfileDocument): DockerfileDocument => document.whole ?? document

/** A `memo` of what only the whole file can say: its parts share it. */
export function ofWhole<T>(derive: (document: DockerfileDocument) => T): (document: DockerfileDocument) => T {
  const known = memo(derive)
  return document => known(wholeOf(document))
}
