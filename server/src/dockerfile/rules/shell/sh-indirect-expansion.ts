import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-indirect-expansion',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3053', 'SC3056'] },
  ...bashismTexts({
    name: { en: '`${!name}`', 'zh-cn': '`${!name}`' },
    effect: { en: 'stops with `Bad substitution`', 'zh-cn': '会报 `Bad substitution` 并停止' },
    instead: { en: 'Use `eval`, or a `case` over the names.', 'zh-cn': '改用 `eval`，或者用 `case` 列出各个名字。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN name=A_URL; curl -fsSLO "\${!name}"
                             ^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN case "$TARGETARCH" in arm64) url=$A_URL ;; *) url=$B_URL ;; esac; curl -fsSLO "$url"',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN name=A_URL; curl -fsSLO "${!name}"',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], scripted => uses(scripted, document.text))
  },
} satisfies DockerfileRule

function* uses({ expansions }: Scripted, text: string): Generator<Use> {
  for (const { expansion } of expansions) {
    const written = text.slice(expansion.span.start, expansion.span.end)
    if (expansion.kind === 'parameter' && /^\$\{!\w+/.test(written) && !written.includes('['))
      yield { span: expansion.span, written }
  }
}
