import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-arithmetic-command',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3006'] },
  ...bashismTexts({
    name: { en: '`((…))`', 'zh-cn': '`((…))`' },
    effect: {
      en: 'takes it for two subshells that run a program of that name',
      'zh-cn': '会把它当成两层子 shell，去运行那个名字的程序',
    },
    instead: {
      en: 'Compare with `[ "$i" -lt 3 ]`, and count with `i=$((i + 1))`.',
      'zh-cn': '比较用 `[ "$i" -lt 3 ]`，计数用 `i=$((i + 1))`。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN i=0; while ((i < 3)); do i=$((i + 1)); done
               ^^
`,
    ],
    good: [
      'FROM debian:13\nRUN i=0; while [ "$i" -lt 3 ]; do i=$((i + 1)); done',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN i=0; while ((i < 3)); do ((i += 1)); done',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses({ nodes }: Scripted): Generator<Use> {
  for (const { kind, span } of nodes)
    if (kind === 'arithmetic') yield { span: { start: span.start, end: span.start + 2 }, written: '((…))' }
}
