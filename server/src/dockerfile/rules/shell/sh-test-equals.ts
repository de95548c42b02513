import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-test-equals',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3014'] },
  ...bashismTexts({
    name: { en: '`==` in `[ … ]`', 'zh-cn': '`[ … ]` 中的 `==`' },
    effect: {
      en: 'reports `unexpected operator`, and takes the condition for false',
      'zh-cn': '会报 `unexpected operator`，并当条件不成立',
    },
    instead: { en: 'Use a single `=`.', 'zh-cn': '改用单个 `=`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN if [ "$TARGETARCH" == "arm64" ]; then echo arm; fi
                       ^^
`,
    ],
    good: [
      'FROM debian:13\nRUN if [ "$TARGETARCH" = "arm64" ]; then echo arm; fi',
      'FROM fedora:43\nRUN if [ "$TARGETARCH" == "arm64" ]; then echo arm; fi',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { name, words } of scripted.commands)
    if (name?.value === '[' || name?.value === 'test')
      for (const { span, text } of words.slice(2, -1))
        if (text === '==') yield { span, written: '==', edits: [{ span, text: '=' }] }
}
