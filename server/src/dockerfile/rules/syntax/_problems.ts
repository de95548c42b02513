import type { DockerfileDocument, Problem, ProblemCode } from '../../model.js'

/** What the parser found of one kind, in the order of the text. */
export const problemsOf = ({ problems }: DockerfileDocument, code: ProblemCode): readonly Problem[] =>
  problems.filter(problem => problem.code === code)
