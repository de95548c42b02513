import type { DockerfileDocument } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-redirect-both',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3020', 'SC3021'] },
  ...bashismTexts({
    name: { en: '`&>`', 'zh-cn': '`&>`' },
    effect: {
      en: 'reads `&` and `>`: the command runs in the background, and the build does not wait for it',
      'zh-cn': '会把它读成 `&` 和 `>`：命令转到后台运行，构建不会等它',
    },
    instead: { en: 'Write `>file 2>&1`.', 'zh-cn': '写成 `>file 2>&1`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN make &>/build.log
         ^^
`,
    ],
    good: ['FROM debian:13\nRUN make >/build.log 2>&1', 'FROM alpine:3.22\nRUN make &>/build.log'],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], scripted => uses(document, scripted))
  },
} satisfies DockerfileRule

function* uses({ text }: DockerfileDocument, { nodes }: Scripted): Generator<Use> {
  for (const { redirects } of nodes)
    for (const { operator, fd, span, target } of redirects) {
      // 2>&1 and >&- are known to every shell
      const toFile = operator === '>&' && fd === undefined && target && !/^(\d+|-|\$.*)$/.test(target.text)
      if (operator !== '&>' && operator !== '&>>' && !toFile) continue
      const { start } = span
      const plain = target && text.startsWith(operator, start)
      yield {
        span: { start, end: start + operator.length },
        written: operator,
        edits: plain ? [{ span, text: `${operator.replace('&', '')}${target.text} 2>&1` }] : [],
      }
    }
}
