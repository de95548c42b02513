import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-dev-tcp',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3025'] },
  ...bashismTexts({
    name: { en: '`/dev/tcp/…`', 'zh-cn': '`/dev/tcp/…`' },
    effect: {
      en: 'looks for a file of that name, finds none, and fails',
      'zh-cn': '会去找这个名字的文件，找不到就失败',
    },
    instead: {
      en: 'Use `nc -z localhost 8080`, `curl` or `wget`.',
      'zh-cn': '改用 `nc -z localhost 8080`、`curl` 或 `wget`。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
HEALTHCHECK CMD exec 3<>/dev/tcp/localhost/8080
                        ^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nHEALTHCHECK CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080"]',
      'FROM alpine:3.22\nHEALTHCHECK CMD nc -z localhost 8080',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses({ nodes }: Scripted): Generator<Use> {
  for (const { redirects } of nodes)
    for (const { target } of redirects)
      if (target && /^["']?\/dev\/(tcp|udp)\//.test(target.text)) yield { span: target.span, written: target.text }
}
