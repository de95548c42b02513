import type { DockerfileDocument, Instruction, Word } from '../../model.js'
import { expandAt } from '../../variables.js'
import { trailingComment, wordsBefore } from '../_comments.js'
import { acting } from '../_places.js'

/** One word of EXPOSE, taken apart as BuildKit does: `127.0.0.1:8080:80/TCP`. */
export interface PortSpec {
  readonly instruction: Instruction
  readonly word: Word
  /** Variables put in. */
  readonly text: string
  /** `127.0.0.1`, empty where nothing is written. */
  readonly ip: string
  readonly host: string
  /** `80` or `8000-8010`. */
  readonly port: string
  /** As written; `undefined` where there is no slash. */
  readonly protocol: string | undefined
}

/** Every port of every EXPOSE whose text the file says. */
export function* ports(document: DockerfileDocument): Generator<PortSpec> {
  for (const instruction of acting(document)) {
    if (instruction.keyword !== 'EXPOSE') continue
    for (const word of wordsBefore(instruction.args, trailingComment(document, instruction))) {
      const text = expandAt(document, instruction, word.text)
      // a variable may hold several ports
      if (text === undefined || text === '' || /\s/.test(text)) continue
      const parts = text.split(':')
      const [port = '', protocol] = (parts.at(-1) ?? '').split('/', 2)
      yield {
        instruction,
        word,
        text,
        ip: parts.slice(0, -2).join(':'),
        host: parts.length > 1 ? (parts.at(-2) ?? '') : '',
        port,
        protocol: text.includes('/') ? (protocol ?? '') : undefined,
      }
    }
  }
}

/** The first and last number of `80` or `8000-8010`; `undefined` where it is neither. */
export function rangeOf(port: string): { readonly first: number; readonly last: number } | undefined {
  const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(port)
  if (!match) return undefined
  const first = Number(match[1])
  return { first, last: match[2] === undefined ? first : Number(match[2]) }
}
