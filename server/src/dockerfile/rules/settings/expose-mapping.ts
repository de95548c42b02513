import type { DockerfileRule } from '../../rule.js'
import { ports } from './_ports.js'

export default {
  id: 'dockerfile/expose-mapping',
  severity: 'warning',
  local: true,
  aliases: { buildkit: ['ExposeInvalidFormat'] },
  title: { en: '`EXPOSE` with an address or a port of the host', 'zh-cn': '`EXPOSE` 写了主机的地址或端口' },
  why: {
    en: '`EXPOSE` only notes which port the container listens on; it publishes nothing. BuildKit drops the host’s part today and will refuse it in the future.',
    'zh-cn': '`EXPOSE` 只是记录容器监听的端口，并不发布端口。BuildKit 目前会忽略主机部分，以后会直接拒绝。',
  },
  instead: {
    en: 'Write the container’s port alone. Publish it with `docker run -p host:container`.',
    'zh-cn': '只写容器端口。用 `docker run -p 主机:容器` 发布。',
  },
  message: {
    en: '`EXPOSE` publishes nothing, so the part for the host is dropped. Write `{port}`, and publish it with `docker run -p`.',
    'zh-cn': '`EXPOSE` 不会发布端口，主机部分会被忽略。写成 `{port}`，用 `docker run -p` 发布。',
  },
  fix: { title: { en: 'Change to `{port}`', 'zh-cn': '改为 `{port}`' }, safe: true },
  examples: {
    bad: [
      `
FROM alpine:3.20
EXPOSE 8080:80
       ^^^^^^^
`,
      `
FROM alpine:3.20
EXPOSE 127.0.0.1:80:80/tcp
       ^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nEXPOSE 80/tcp'],
  },
  check(document, report) {
    for (const { text, word, port } of ports(document)) {
      if (!text.includes(':') || port === '') continue
      const alone = text.slice(text.lastIndexOf(':') + 1)
      report(word.span, { port: alone }, word.text.includes('$') ? [] : [{ span: word.span, text: alone }])
    }
  },
} satisfies DockerfileRule
