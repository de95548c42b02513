import type { DockerfileRule } from '../../rule.js'
import { lineNumber, removal } from '../_places.js'

/** Reports every instruction of a stage that a later one of the same kind takes the place of. `{line}` is the later one. */
export const reportOverridden =
  (keyword: 'CMD' | 'ENTRYPOINT' | 'HEALTHCHECK'): DockerfileRule['check'] =>
  (document, report) => {
    for (const { instructions } of document.stages) {
      const same = instructions.filter(instruction => instruction.keyword === keyword)
      const last = same.pop()
      if (!last) continue
      const line = lineNumber(document, last.span.start)
      for (const instruction of same) report(instruction.keywordSpan, { line }, [removal(document, instruction)])
    }
  }

/** The examples of such a rule. */
export const overriddenExamples = (keyword: string, first: string, second: string): DockerfileRule['examples'] => ({
  bad: [`\nFROM alpine:3.20\n${keyword} ${first}\n${'^'.repeat(keyword.length)}\n${keyword} ${second}\n`],
  good: [
    `FROM alpine:3.20\n${keyword} ${first}`,
    `FROM alpine:3.20 AS one\n${keyword} ${first}\nFROM one\n${keyword} ${second}`,
  ],
})
