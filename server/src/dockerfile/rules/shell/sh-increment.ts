import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-increment',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3018'] },
  ...bashismTexts({
    name: { en: '`++` in `$((…))`', 'zh-cn': '`$((…))` 中的 `++`' },
    effect: {
      en: 'stops with `arithmetic expression: expecting primary`',
      'zh-cn': '会报 `arithmetic expression: expecting primary` 并停止',
    },
    instead: { en: 'Write `i=$((i + 1))`.', 'zh-cn': '写成 `i=$((i + 1))`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN i=0; echo "$((i++))"
               ^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN i=0; i=$((i + 1)); echo "$i"', 'FROM debian:13\nRUN echo "$((3 - -1))"'],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], scripted => uses(scripted, document.text))
  },
} satisfies DockerfileRule

function* uses({ expansions }: Scripted, text: string): Generator<Use> {
  for (const { expansion } of expansions) {
    const written = text.slice(expansion.span.start, expansion.span.end)
    if (expansion.kind === 'arithmetic' && /\w(\+\+|--)|(\+\+|--)[a-zA-Z_]/.test(written))
      yield { span: expansion.span, written }
  }
}
