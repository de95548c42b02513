import type { DockerfileRule } from '../../rule.js'
import { isGit, isUrl } from '../../sources.js'
import { acting } from '../_places.js'

export default {
  id: 'dockerfile/add-without-checksum',
  severity: 'information',
  local: true,
  preset: 'strict',
  title: { en: 'A download without a checksum', 'zh-cn': '下载时没有校验和' },
  why: {
    en: 'Whatever the server sends ends up in the image, changed or tampered with. With a checksum the build stops instead, and need not ask the server again.',
    'zh-cn':
      '服务器给什么，镜像里就有什么，哪怕内容变了或被篡改。有了校验和，内容不符时构建会停下，也不必每次都询问服务器。',
  },
  instead: {
    en: 'Give the checksum: `ADD --checksum=sha256:… URL …` (Dockerfile 1.6 and later).',
    'zh-cn': '写上校验和：`ADD --checksum=sha256:… URL …`（Dockerfile 1.6 起）。',
  },
  message: {
    en: 'Nothing checks what `{url}` sends. Add `--checksum=sha256:…`, so that the build stops when it changes.',
    'zh-cn': '没有校验 `{url}` 返回的内容。加上 `--checksum=sha256:…`，内容一变，构建就会停下。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ADD https://example.com/tool /usr/local/bin/tool
    ^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /usr/local/bin/tool',
      'FROM alpine:3.20\nADD https://github.com/example/app.git#v1.2 /src',
    ],
  },
  check(document, report) {
    for (const { keyword, args, flags } of acting(document)) {
      if (keyword !== 'ADD' || flags.some(({ name }) => name === 'checksum')) continue
      for (const source of args.slice(0, -1))
        if (isUrl(source.value) && !isGit(source.value)) report(source.span, { url: source.value })
    }
  },
} satisfies DockerfileRule
