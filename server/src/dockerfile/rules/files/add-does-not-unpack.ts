import type { DockerfileRule } from '../../rule.js'
import { isRemote } from '../../sources.js'
import { acting, inCaseOf } from '../_places.js'
import { isOtherArchive } from './_sources.js'

export default {
  id: 'dockerfile/add-does-not-unpack',
  severity: 'warning',
  local: true,
  aliases: { trivy: ['DS-0005'], checkov: ['CKV_DOCKER_4'] },
  title: { en: '`ADD` does not unpack this archive', 'zh-cn': '`ADD` 不会解开这种归档' },
  why: {
    en: '`ADD` unpacks tar archives, plain or compressed with gzip, bzip2, xz or zstd. A zip, 7z or rar file is copied as it is.',
    'zh-cn': '`ADD` 能解开 tar 归档，以及用 gzip、bzip2、xz、zstd 压缩的 tar。zip、7z、rar 文件会原样复制。',
  },
  instead: {
    en: 'Use `COPY` and unpack it in a `RUN`, or pack the files as a tar archive.',
    'zh-cn': '用 `COPY`，再在 `RUN` 里解压；或者改用 tar 打包。',
  },
  message: {
    en: '`{source}` is copied as it is: `ADD` unpacks tar archives only. Use `COPY`, and unpack it in a `RUN`.',
    'zh-cn': '`{source}` 会原样复制：`ADD` 只解开 tar 归档。用 `COPY`，再在 `RUN` 里解压。',
  },
  fix: { title: { en: 'Change to `COPY`', 'zh-cn': '改为 `COPY`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
ADD site.zip /srv/
    ^^^^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nADD site.tar.gz /srv/',
      'FROM alpine:3.20\nCOPY site.zip /srv/',
      'FROM alpine:3.20\nADD https://example.com/site.zip /srv/',
    ],
  },
  check(document, report) {
    for (const { keyword, args, flags, keywordSpan, written } of acting(document)) {
      const sources = args.slice(0, -1)
      const zip = sources.find(({ value }) => isOtherArchive(value) && !isRemote(value))
      if (keyword !== 'ADD' || !zip || flags.some(({ name }) => name === 'unpack')) continue
      const others = sources.every(({ value }) => isOtherArchive(value) && !isRemote(value))
      const edits = others ? [{ span: keywordSpan, text: inCaseOf(written, 'COPY') }] : []
      report(zip.span, { source: zip.value }, edits)
    }
  },
} satisfies DockerfileRule
