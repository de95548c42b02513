import type { DockerfileDocument, Instruction, Word } from '../../model.js'
import { isGit, isUrl } from '../../sources.js'
import { expandAt } from '../../variables.js'

/**
 * What a source is, as far as its name says it. `either`: a file or a folder. `unknown`: it begins with a variable whose
 * value the file does not say.
 */
export type SourceKind =
  | 'heredoc'
  | 'url'
  | 'git'
  | 'archive'
  | 'context'
  | 'folder'
  | 'pattern'
  | 'file'
  | 'either'
  | 'unknown'

export interface Source {
  readonly kind: SourceKind
  /** As the build sees it, or as written where only the build knows the variables in it. */
  readonly text: string
  /** Its last part, without the slash: what it is called in a folder it is put into. */
  readonly name: string
}

/** ADD looks into the file; a name says it nearly as well. */
const tar = /\.(tar(\.(gz|bz2|xz|zst))?|tgz|tbz2?|txz|tzst)$/i

/** The sources of a COPY or ADD in order, heredocs among them. Empty where there is no destination yet. */
export const sourcesOf = (document: DockerfileDocument, instruction: Instruction): readonly Source[] =>
  instruction.args.slice(0, -1).map(word => sourceOf(document, instruction, word))

function sourceOf(document: DockerfileDocument, instruction: Instruction, word: Word): Source {
  const heredoc = instruction.heredocs.find(({ span }) => span.start === word.span.start)
  if (heredoc) return { kind: 'heredoc', text: heredoc.name, name: heredoc.name }
  const text = expandAt(document, instruction, word.text) ?? word.value
  const name =
    text
      .replace(/[?#].*$/, '')
      .replace(/[\\/]+$/, '')
      .split(/[\\/]/)
      .at(-1) ?? ''
  return { kind: kindOf(text), text, name }
}

function kindOf(text: string): SourceKind {
  if (text.startsWith('$')) return 'unknown'
  if (isGit(text)) return 'git'
  if (isUrl(text)) return 'url'
  if (/^[./\\]*$/.test(text)) return 'context'
  if (/[\\/]\.?$/.test(text)) return 'folder'
  if (/[*?[]/.test(text)) return 'pattern'
  if (tar.test(text)) return 'archive'
  return /[^\\/.][^\\/]*\.\w+$/.test(text) ? 'file' : 'either'
}
