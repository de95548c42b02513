import { memo } from '../core/memo.js'
import type { DockerfileDocument, Instruction, Word } from './model.js'

/** What comes from elsewhere: a URL, a Git repository. */
const remote = /^[a-z][a-z\d+.-]*:\/\/|^[\w-]+@[\w.-]+:/i

/** A path that COPY or ADD takes from the build context. */
export interface ContextSource {
  readonly instruction: Instruction
  readonly source: Word
}

/**
 * What COPY and ADD take from the build context, path by path: heredocs, patterns, URLs, paths with variables in them and
 * paths that lead out of the context are left out, and so is what stands behind ONBUILD: it runs in another context.
 */
export const contextSources = memo((document: DockerfileDocument): readonly ContextSource[] =>
  document.instructions.flatMap(instruction => {
    const { keyword, flags, args, heredocs, problems } = instruction
    if (keyword !== 'COPY' && keyword !== 'ADD') return []
    if (problems.length > 0 || flags.some(({ name }) => name === 'from')) return []
    const inline = new Set(heredocs.map(({ span }) => span.start))
    return args
      .slice(0, -1)
      .filter(({ span, value }) => !inline.has(span.start) && isPlain(value))
      .map(source => ({ instruction, source }))
  }),
)

const isPlain = (path: string): boolean =>
  path !== '' && !/[$*?[\]\\<>]/.test(path) && !remote.test(path) && !path.split('/').includes('..')

/** The folders and the name that a path leads through: `./src//app` → `src`, `app`. */
export const stepsOf = (path: string): readonly string[] => path.split('/').filter(step => step !== '' && step !== '.')
