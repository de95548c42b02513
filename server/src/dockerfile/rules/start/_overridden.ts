import type { DockerfileDocument, Instruction } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'

/** Reports every instruction of a stage that a later one of the same kind takes the place of. `{line}` is the later one. */
export const reportOverridden =
  (keyword: 'CMD' | 'ENTRYPOINT' | 'HEALTHCHECK'): DockerfileRule['check'] =>
  (document, report) => {
    for (const { instructions } of document.stages) {
      const same = instructions.filter(instruction => instruction.keyword === keyword)
      const last = same.pop()
      if (!last) continue
      const line = document.text.slice(0, last.span.start).split('\n').length
      for (const instruction of same) report(instruction.keywordSpan, { line }, [removal(document, instruction)])
    }
  }

/** The edit that takes an instruction out together with its line break. */
const removal = ({ text }: DockerfileDocument, { span }: Instruction) => {
  const newline = text.indexOf('\n', span.end)
  return { span: { start: span.start, end: newline < 0 ? span.end : newline + 1 }, text: '' }
}

/** The examples of such a rule. */
export const overriddenExamples = (keyword: string, first: string, second: string): DockerfileRule['examples'] => ({
  bad: [`\nFROM alpine:3.20\n${keyword} ${first}\n${'^'.repeat(keyword.length)}\n${keyword} ${second}\n`],
  good: [
    `FROM alpine:3.20\n${keyword} ${first}`,
    `FROM alpine:3.20 AS one\n${keyword} ${first}\nFROM one\n${keyword} ${second}`,
  ],
})
