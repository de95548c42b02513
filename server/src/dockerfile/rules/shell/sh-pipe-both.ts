import type { DockerfileDocument } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-pipe-both',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3029'] },
  ...bashismTexts({
    name: { en: '`|&`', 'zh-cn': '`|&`' },
    effect: { en: 'stops with a syntax error', 'zh-cn': '会报语法错误并停止' },
    instead: { en: 'Write `2>&1 |`.', 'zh-cn': '写成 `2>&1 |`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN make |& tee /build.log
         ^^
`,
    ],
    good: [
      'FROM debian:13\nRUN make 2>&1 | tee /build.log',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN make |& tee /build.log',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], scripted => uses(document, scripted))
  },
} satisfies DockerfileRule

function* uses({ text }: DockerfileDocument, { nodes }: Scripted): Generator<Use> {
  for (const { kind, operators, children } of nodes)
    for (const [index, operator] of operators.entries()) {
      const right = children[index + 1]
      if (kind !== 'pipeline' || operator !== '|&' || !right) continue
      const start = text.lastIndexOf('|&', right.span.start - 1)
      const span = { start, end: start + 2 }
      if (start >= 0) yield { span, written: '|&', edits: [{ span, text: '2>&1 |' }] }
    }
}
