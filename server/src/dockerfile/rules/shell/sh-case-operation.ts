import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-case-operation',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3059'] },
  ...bashismTexts({
    name: { en: '`${a^^}`', 'zh-cn': '`${a^^}`' },
    effect: { en: 'stops with `Bad substitution`', 'zh-cn': '会报 `Bad substitution` 并停止' },
    instead: { en: 'Use `tr a-z A-Z`.', 'zh-cn': '改用 `tr a-z A-Z`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN echo "\${NAME,,}" > /name
          ^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN echo "$NAME" | tr A-Z a-z > /name',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN echo "${NAME,,}" > /name',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], scripted => uses(scripted, document.text))
  },
} satisfies DockerfileRule

function* uses({ expansions }: Scripted, text: string): Generator<Use> {
  for (const { expansion } of expansions) {
    const { kind, operator, span } = expansion
    if (kind === 'parameter' && /^(\^\^?|,,?)$/.test(operator ?? ''))
      yield { span, written: text.slice(span.start, span.end) }
  }
}
