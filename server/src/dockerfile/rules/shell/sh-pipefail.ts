import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-pipefail',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3040'] },
  ...bashismTexts({
    name: { en: '`set -o pipefail`', 'zh-cn': '`set -o pipefail`' },
    effect: {
      en: 'stops with `Illegal option -o pipefail` (dash before 0.5.13)',
      'zh-cn': '会报 `Illegal option -o pipefail` 并停止（0.5.13 之前的 dash）',
    },
    instead: {
      en: 'Let bash run it: `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`.',
      'zh-cn': '让 bash 来执行：`SHELL ["/bin/bash", "-o", "pipefail", "-c"]`。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN set -eo pipefail; make | tee /build.log
            ^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN make | tee /build.log',
      'FROM alpine:3.22\nRUN set -o pipefail; make | tee /build.log',
      'FROM fedora:43\nRUN set -o pipefail; make | tee /build.log',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { name, words } of scripted.commands)
    for (const [index, { value, span }] of words.entries())
      if (name?.value === 'set' && value === 'pipefail' && /^-\w*o$/.test(words[index - 1]?.value ?? ''))
        yield { span, written: 'pipefail' }
}
