import type { Span } from '../../../core/types.js'
import type { Slice } from '../../model.js'
import { pairOf } from '../../tree.js'
import { pointAt, textIn } from '../_typed.js'
import { type Subject, subjects } from '../security/_context.js'

/** An image as a container names it. */
export interface Image {
  readonly subject: Subject
  readonly text: string
  /** Without tag and digest. */
  readonly name: string
  readonly tag: string | undefined
  /** With its algorithm: `sha256:…`. */
  readonly digest: string | undefined
  readonly span: Span
}

/** The images of a document that are known to the last letter. */
export const imagesIn = (slice: Slice): readonly Image[] =>
  subjects(slice).flatMap(subject => {
    const { node } = subject.container
    const pair = pairOf(node, 'image')
    const text = textIn(node, 'image')
    if (!pair || !text || pair.value?.templated || node.templated) return []
    const [reference = '', digest] = text.split('@', 2)
    const colon = reference.indexOf(':', reference.lastIndexOf('/') + 1)
    const [name, tag] = colon === -1 ? [reference] : [reference.slice(0, colon), reference.slice(colon + 1)]
    return [{ subject, text, name, tag, digest, span: pointAt(pair) }]
  })

/** The registry that an image's name begins with; `undefined` where it names none, which means Docker Hub. */
export function registryOf(name: string): string | undefined {
  const [first = '', ...more] = name.split('/')
  return more.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : undefined
}
