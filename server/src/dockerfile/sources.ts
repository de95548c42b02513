import { memo } from '../core/memo.js'
import { byText } from './by-text.js'
import type { DockerfileDocument, Instruction, Word } from './model.js'

/** What COPY and ADD take a source for, as far as its name says it. */

/** An address of the web. */
export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source)

/** A Git repository, which ADD clones: by its protocol, or by `.git` at the end of a URL's path. */
export const isGit = (source: string): boolean =>
  /^(git|ssh):\/\/|^[\w-]+@[\w.-]+:|^https?:\/\/[^?#]+\.git(?=[#?]|$)/i.test(source)

/** What comes from elsewhere: a URL, a Git repository. */
export const isRemote = (source: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(source) || isGit(source)

/** A path in the build context that is written out: no pattern, no variable in it, and it does not lead out by `..`. */
export const isContextPath = (source: string): boolean =>
  source !== '' && !/[$*?[\]\\<>]|^[a-z]+:/i.test(source) && !isRemote(source) && !source.split('/').includes('..')

/** A path that COPY or ADD takes from the build context. */
export interface ContextSource {
  readonly instruction: Instruction
  readonly source: Word
  /** As it is written, quotes taken off. */
  readonly value: string
}

/**
 * What COPY and ADD take from the build context, path by path: heredocs, patterns, URLs, paths with variables in them and
 * paths that lead out of the context are left out, and so is what stands behind ONBUILD: it runs in another context.
 */
export const contextSources = memo((document: DockerfileDocument): readonly ContextSource[] =>
  document.instructions.flatMap(instruction =>
    instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD'
      ? []
      : pathsIn(instruction, document).map(({ value, index }) => ({
          instruction,
          value,
          get source() {
            return instruction.args[index]!
          },
        })),
  ),
)

/** The paths of one COPY or ADD, with the places that they have among its arguments. */
const pathsIn = byText(({ flags, args, heredocs, problems }): readonly { value: string; index: number }[] => {
  if (problems.length > 0 || flags.some(({ name }) => name === 'from')) return []
  const inline = new Set(heredocs.map(({ span }) => span.start))
  return args
    .slice(0, -1)
    .flatMap(({ span, value }, index) => (!inline.has(span.start) && isContextPath(value) ? [{ value, index }] : []))
})

/** The folders and the name that a path leads through: `./src//app` → `src`, `app`. */
export const stepsOf = (path: string): readonly string[] => path.split('/').filter(step => step !== '' && step !== '.')
