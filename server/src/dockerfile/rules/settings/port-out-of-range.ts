import type { DockerfileRule } from '../../rule.js'
import { ports, rangeOf } from './_ports.js'

export default {
  id: 'dockerfile/port-out-of-range',
  severity: 'error',
  local: true,
  aliases: { hadolint: ['DL3011'], trivy: ['DS-0008'] },
  title: { en: 'A port above 65535', 'zh-cn': '端口大于 65535' },
  why: {
    en: 'Port numbers end at 65535. BuildKit stops at a greater one.',
    'zh-cn': '端口号最大是 65535。更大的值会让 BuildKit 停下。',
  },
  instead: { en: 'Write a port between 0 and 65535.', 'zh-cn': '写 0 到 65535 之间的端口。' },
  message: {
    en: '`{port}` is no port: they end at 65535. The build stops here.',
    'zh-cn': '`{port}` 不是有效端口：最大是 65535。构建会在这里停下。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
EXPOSE 80 80000
          ^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nEXPOSE 65535 8000-8010/udp', 'FROM alpine:3.20\nEXPOSE $PORT'],
  },
  check(document, report) {
    for (const { port, word } of ports(document)) {
      const range = rangeOf(port)
      if (range && Math.max(range.first, range.last) > 65_535) report(word.span, { port })
    }
  },
} satisfies DockerfileRule
