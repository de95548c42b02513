import { DockerfileParser, type From, type JSONInstruction } from 'dockerfile-ast'
import type { Range } from './lex.js'

/** Where the parts of an image's name stand in a text, variables with their braces taken as one. */
export interface ImageRanges {
  readonly registry?: Range
  readonly repository: Range
  readonly tag?: Range
  readonly digest?: Range
}

/** Longer texts are nobody's, and not worth the time they take. */
const longestImage = 2_000
const longestArray = 100_000

/** A few images are named again and again. */
const known = new Map<string, ImageRanges>()
const mostKnown = 500

/** Finds the parts of an image's name. */
export function imageRanges(image: string): ImageRanges {
  if (image.length > longestImage || /\s/.test(image)) return { repository: { start: 0, end: image.length } }
  let ranges = known.get(image)
  if (!ranges) {
    if (known.size >= mostKnown) known.clear()
    ranges = readImage(image)
    known.set(image, ranges)
  }
  return ranges
}

function readImage(image: string): ImageRanges {
  const whole = { start: 0, end: image.length }
  const from = read<From>('FROM ', image)
  const range = (found: { start: { character: number }; end: { character: number } } | null): Range | undefined =>
    found ? { start: found.start.character - 5, end: found.end.character - 5 } : undefined
  const registry = range(from.getRegistryRange())
  const tag = range(from.getImageTagRange())
  const digest = range(from.getImageDigestRange())
  return {
    repository: range(from.getImageNameRange()) ?? whole,
    ...(registry && { registry }),
    ...(tag && { tag }),
    ...(digest && { digest }),
  }
}

/** Where the strings of a JSON array (a valid one) stand, quotes included. */
export function stringRanges(json: string): Range[] {
  if (json.length > longestArray) return []
  return read<JSONInstruction>('CMD ', json)
    .getJSONStrings()
    .map(string => string.getRange())
    .map(({ start, end }) => ({ start: start.character - 4, end: end.character - 4 }))
}

const read = <Instruction>(keyword: string, rest: string): Instruction =>
  DockerfileParser.parse(keyword + rest).getInstructions()[0] as Instruction
