import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-process-substitution',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3001'] },
  ...bashismTexts({
    name: { en: '`<(…)`', 'zh-cn': '`<(…)`' },
    effect: { en: 'stops with a syntax error', 'zh-cn': '会报语法错误并停止' },
    instead: { en: 'Use a pipe or a file.', 'zh-cn': '改用管道或文件。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN diff <(sort /a) <(sort /b)
         ^^^^^^^^^^
                    ^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN sort /a > /a.sorted && sort /b | diff /a.sorted -',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN diff <(sort /a) <(sort /b)',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], scripted => uses(scripted, document.text))
  },
} satisfies DockerfileRule

function* uses({ expansions }: Scripted, text: string): Generator<Use> {
  for (const { expansion } of expansions)
    if (expansion.kind === 'process') yield { span: expansion.span, written: `${text[expansion.span.start]}(…)` }
}
