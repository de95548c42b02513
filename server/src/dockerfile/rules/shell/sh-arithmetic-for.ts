import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-arithmetic-for',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3005'] },
  ...bashismTexts({
    name: { en: '`for ((…))`', 'zh-cn': '`for ((…))`' },
    effect: { en: 'stops with a syntax error', 'zh-cn': '会报语法错误并停止' },
    instead: { en: 'Use `for i in 1 2 3` or a `while`.', 'zh-cn': '改用 `for i in 1 2 3` 或 `while`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN for ((i = 0; i < 3; i++)); do echo "$i"; done
    ^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN for i in 0 1 2; do echo "$i"; done',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN for ((i = 0; i < 3; i++)); do echo "$i"; done',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses({ nodes }: Scripted): Generator<Use> {
  for (const { kind, name, span } of nodes)
    if (kind === 'for' && !name) yield { span: { start: span.start, end: span.start + 3 }, written: 'for ((…))' }
}
