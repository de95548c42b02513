import type { Localized } from '../../../core/localized.js'
import type { DockerfileRule } from '../../rule.js'
import { type PortSpec, ports, rangeOf } from './_ports.js'

const protocols = new Set(['', 'tcp', 'udp', 'sctp'])

function problemOf({ port, host, protocol }: PortSpec): Localized | undefined {
  if (port === '') return { en: 'no port is written', 'zh-cn': '没有写端口' }
  const range = rangeOf(port)
  if (!range) return { en: `\`${port}\` is no number`, 'zh-cn': `\`${port}\` 不是数字` }
  if (range.last < range.first) return { en: 'the range runs backwards', 'zh-cn': '范围写反了' }
  if (protocol !== undefined && !protocols.has(protocol.toLowerCase()))
    return {
      en: `the protocol is \`tcp\`, \`udp\` or \`sctp\`, not \`${protocol}\``,
      'zh-cn': `协议只能是 \`tcp\`、\`udp\` 或 \`sctp\`，不能是 \`${protocol}\``,
    }
  if (host !== '' && !rangeOf(host)) return { en: `\`${host}\` is no number`, 'zh-cn': `\`${host}\` 不是数字` }
  return undefined
}

export default {
  id: 'dockerfile/invalid-port',
  severity: 'error',
  local: true,
  title: { en: '`EXPOSE` of something that is no port', 'zh-cn': '`EXPOSE` 后面不是端口' },
  why: {
    en: '`EXPOSE` takes ports (`80`), ranges (`8000-8010`), and a protocol behind them (`53/udp`). BuildKit stops at anything else.',
    'zh-cn': '`EXPOSE` 接受端口（`80`）、范围（`8000-8010`），后面可以跟协议（`53/udp`）。其他内容会让 BuildKit 停下。',
  },
  instead: { en: 'Write the port as `80`, `8000-8010` or `53/udp`.', 'zh-cn': '写成 `80`、`8000-8010` 或 `53/udp`。' },
  message: {
    en: 'The build stops at `{text}`: {problem}.',
    'zh-cn': '构建会停在 `{text}`：{problem}。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
EXPOSE http
       ^^^^
`,
      `
FROM alpine:3.20
EXPOSE 8010-8000
       ^^^^^^^^^
`,
      `
FROM alpine:3.20
EXPOSE 53/dns
       ^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nEXPOSE 80 8000-8010 53/udp 36412/sctp', 'FROM alpine:3.20\nEXPOSE $PORT'],
  },
  check(document, report) {
    for (const spec of ports(document)) {
      const problem = problemOf(spec)
      if (problem) report(spec.word.span, { text: spec.text, problem })
    }
  },
} satisfies DockerfileRule
