import type { Span } from '../../server/src/core/types.js'
import { parseDockerfile } from '../../server/src/dockerfile/document.js'
import type { DockerfileDocument, Instruction } from '../../server/src/dockerfile/model.js'

/** The text of a span. */
export const at = (document: DockerfileDocument, span: Span | undefined): string | undefined =>
  span && document.text.slice(span.start, span.end)

/** Parses lines; what a test gives as lines needs no escaping of line breaks. */
export const parse = (...lines: string[]): DockerfileDocument => parseDockerfile(lines.join('\n'))

/** The instruction with that keyword, the last of several. */
export function the(document: DockerfileDocument, keyword: string): Instruction {
  const found = document.instructions.findLast(instruction => instruction.keyword === keyword)
  if (!found) throw new Error(`no ${keyword} in the document`)
  return found
}

const members = {
  index: true,
  keyword: true,
  written: true,
  keywordSpan: true,
  span: true,
  header: true,
  flags: true,
  args: true,
  argumentsSpan: true,
  rawArguments: true,
  form: true,
  exec: true,
  pairs: true,
  heredocs: true,
  trigger: true,
  image: true,
  emptyContinuations: true,
  comments: true,
  problems: true,
} satisfies Record<keyof Instruction, true>

const plainInstruction = (instruction: Instruction): object =>
  Object.fromEntries(
    Object.keys(members)
      .map(key => [key, instruction[key as keyof Instruction]] as const)
      .filter(([, value]) => value !== undefined),
  )

/** Everything a document says as plain data, for comparing two of them. Stages name their instructions by index. */
export const plain = (document: DockerfileDocument): object => ({
  ...document,
  instructions: document.instructions.map(plainInstruction),
  globals: document.globals.map(({ index }) => index),
  stages: document.stages.map(({ from, instructions, parent, ...stage }) => ({
    ...stage,
    from: from.index,
    parent: parent?.index,
    instructions: instructions.map(({ index }) => index),
  })),
})
