import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-ansi-quotes',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3003'] },
  ...bashismTexts({
    name: { en: "`$'…'`", 'zh-cn': "`$'…'`" },
    effect: { en: 'keeps the `$` and the backslashes as they are', 'zh-cn': '会原样保留 `$` 和反斜杠' },
    instead: {
      en: 'Let `printf` make the text: `"$(printf \'a\\tb\')"`.',
      'zh-cn': '用 `printf` 生成文本：`"$(printf \'a\\tb\')"`。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN sort -t $'\\t' /table
            ^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN sort -t "$(printf \'\\t\')" /table', "FROM alpine:3.22\nRUN sort -t $'\\t' /table"],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses({ expansions }: Scripted): Generator<Use> {
  for (const { expansion } of expansions)
    if (expansion.kind === 'ansi-c') yield { span: expansion.span, written: "$'…'" }
}
