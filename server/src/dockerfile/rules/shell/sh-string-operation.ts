import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-string-operation',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3057', 'SC3060'] },
  ...bashismTexts({
    name: { en: '`${a:1:2}` or `${a/b/c}`', 'zh-cn': '`${a:1:2}` 或 `${a/b/c}`' },
    effect: { en: 'stops with `Bad substitution`', 'zh-cn': '会报 `Bad substitution` 并停止' },
    instead: {
      en: 'Use `cut` and `sed`; to take off a beginning or an end, `${a#…}` and `${a%…}` are in every shell.',
      'zh-cn': '改用 `cut` 和 `sed`；只去掉开头或结尾时，`${a#…}` 和 `${a%…}` 在所有 shell 里都有。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN curl -fsSLO "https://example.com/\${VERSION/-/_}.tgz"
                                     ^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN curl -fsSLO "https://example.com/${VERSION%-*}.tgz"',
      'FROM alpine:3.22\nRUN wget -q "https://example.com/${VERSION/-/_}.tgz"',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], scripted => uses(scripted, document.text))
  },
} satisfies DockerfileRule

function* uses({ expansions }: Scripted, text: string): Generator<Use> {
  for (const { expansion } of expansions) {
    const { kind, operator, span } = expansion
    const written = text.slice(span.start, span.end)
    if (kind === 'parameter' && /^(:|\/\/?|\/[#%])$/.test(operator ?? '') && !written.includes('['))
      yield { span, written }
  }
}
