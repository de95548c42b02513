import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-array',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3030', 'SC3054'] },
  ...bashismTexts({
    name: { en: 'An array', 'zh-cn': '数组' },
    effect: { en: 'stops with a syntax error', 'zh-cn': '会报语法错误并停止' },
    instead: {
      en: 'List the words in a `for`, or put them into the positional parameters with `set --`.',
      'zh-cn': '把各项直接写在 `for` 里，或者用 `set --` 放进位置参数。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN tools=(git curl) && apt-get install -y "\${tools[@]}"
    ^^^^^^^^^^^^^^^^
                                            ^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN for tool in git curl; do echo "$tool"; done',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN tools=(git curl) && apt-get install -y "${tools[@]}"',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], scripted => uses(scripted, document.text))
  },
} satisfies DockerfileRule

function* uses({ commands, expansions }: Scripted, text: string): Generator<Use> {
  for (const { assignments } of commands)
    for (const { array, span, name } of assignments) if (array) yield { span, written: `${name}=(…)` }
  for (const { expansion } of expansions) {
    const written = text.slice(expansion.span.start, expansion.span.end)
    if (expansion.kind === 'parameter' && /^\$\{[!#]?\w+\[[^\]]*\]/.test(written))
      yield { span: expansion.span, written }
  }
}
