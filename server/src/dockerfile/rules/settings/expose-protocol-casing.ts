import type { DockerfileRule } from '../../rule.js'
import { ports } from './_ports.js'

export default {
  id: 'dockerfile/expose-protocol-casing',
  severity: 'hint',
  local: true,
  aliases: { buildkit: ['ExposeProtoCasing'] },
  title: { en: 'The protocol of `EXPOSE` has capital letters', 'zh-cn': '`EXPOSE` 的协议里有大写字母' },
  why: {
    en: 'The image keeps the protocol in lower case whatever is written here.',
    'zh-cn': '无论这里怎么写，镜像里保存的协议都是小写。',
  },
  instead: { en: 'Write `tcp`, `udp` or `sctp`.', 'zh-cn': '写 `tcp`、`udp` 或 `sctp`。' },
  message: {
    en: 'Protocols are written in lower case: `{fixed}`.',
    'zh-cn': '协议用小写：`{fixed}`。',
  },
  fix: { title: { en: 'Change to `{fixed}`', 'zh-cn': '改为 `{fixed}`' }, safe: true },
  examples: {
    bad: [
      `
FROM alpine:3.20
EXPOSE 80/TCP
       ^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nEXPOSE 80/tcp 53/udp'],
  },
  check(document, report) {
    for (const { text, word, protocol } of ports(document)) {
      if (protocol === undefined || protocol === protocol.toLowerCase()) continue
      const fixed = text.toLowerCase()
      report(word.span, { fixed }, word.text === text ? [{ span: word.span, text: fixed }] : [])
    }
  },
} satisfies DockerfileRule
