import type { DockerfileRule } from '../../rule.js'
import { isRemote } from '../../sources.js'
import { acting } from '../_places.js'
import { isArchive } from './_sources.js'

export default {
  id: 'dockerfile/add-of-unknown',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3020'], trivy: ['DS-0005'], checkov: ['CKV_DOCKER_4'] },
  title: { en: '`ADD` of what only the build knows', 'zh-cn': '`ADD` 的源只有构建时才知道' },
  why: {
    en: 'The source is a variable or a pattern. Whether `ADD` copies it, unpacks it or downloads it shows only in the build.',
    'zh-cn': '源是变量或通配符。`ADD` 会复制、解压还是下载，构建时才知道。',
  },
  instead: {
    en: 'Use `COPY` where files are copied, and write out what is to be unpacked or downloaded.',
    'zh-cn': '只是复制就用 `COPY`；需要解压或下载的，把源写明。',
  },
  message: {
    en: 'Only the build shows whether `ADD` copies, unpacks or downloads `{source}`. Use `COPY` where it is copied.',
    'zh-cn': '`ADD` 会复制、解压还是下载 `{source}`，构建时才知道。只是复制就用 `COPY`。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ARG BUNDLE
ADD $BUNDLE /app/
^^^
`,
      `
FROM alpine:3.20
ADD conf.d/* /etc/app/
^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nADD rootfs.tar.gz /',
      'FROM alpine:3.20\nADD main.sh /main.sh',
      'FROM alpine:3.20\nADD $A.tar.gz /',
    ],
  },
  check(document, report) {
    for (const { keyword, keywordSpan, args } of acting(document)) {
      if (keyword !== 'ADD' || args.length < 2) continue
      const sources = args.slice(0, -1)
      const open = sources.find(({ value }) => /[$*?]/.test(value))
      // what surely is an archive or a download among them is for ADD
      const meant = sources.some(({ value }) => isRemote(value) || isArchive(value.replace(/[*?]+$/, '')))
      if (open && !meant) report(keywordSpan, { source: open.value })
    }
  },
} satisfies DockerfileRule
