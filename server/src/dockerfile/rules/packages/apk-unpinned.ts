import type { DockerfileRule } from '../../rule.js'
import { literal, reportUnpinned, unpinnedTexts } from './_unpinned.js'

export default {
  id: 'dockerfile/apk-unpinned',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3018'] },
  ...unpinnedTexts('apk add', 'curl=~8.14'),
  examples: {
    bad: [
      `
FROM alpine:3.22
RUN apk add --no-cache --virtual .build-deps curl git=~2.49
                                             ^^^^
`,
    ],
    good: [
      'FROM alpine:3.22\nRUN apk add --no-cache -t .build-deps "curl=~8.14" git~2.49 \'tzdata>2025\'',
      'FROM alpine:3.22\nRUN apk add --no-cache --allow-untrusted /tmp/tool.apk "nginx=${NGINX_VERSION}"',
    ],
  },
  check(document, report) {
    reportUnpinned(document, report, ['apk'], {
      unpinned: ({ operands }) => literal(operands, name => /[=~<>]|^!|\.apk$/.test(name)),
      example: name => `${name}=~<version>`,
    })
  },
} satisfies DockerfileRule
