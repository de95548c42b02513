import type { DockerfileRule } from '../../rule.js'
import { isGit, isUrl } from '../../sources.js'
import { inCaseOf } from '../_places.js'
import { copyings } from './_sources.js'

export default {
  id: 'dockerfile/copy-url',
  severity: 'error',
  local: true,
  title: { en: '`COPY` of a URL', 'zh-cn': '用 `COPY` 复制 URL' },
  why: {
    en: '`COPY` takes files of the build context, of a stage or of an image. Only `ADD` downloads and clones; here the build stops.',
    'zh-cn': '`COPY` 只接受构建上下文、阶段或镜像中的文件。只有 `ADD` 会下载和克隆；构建会在这里停下。',
  },
  instead: { en: 'Use `ADD`, with `--checksum` for a download.', 'zh-cn': '改用 `ADD`，下载时加上 `--checksum`。' },
  message: {
    en: '`COPY` can not download `{url}`, and the build stops here. Use `ADD`.',
    'zh-cn': '`COPY` 不能下载 `{url}`，构建会在这里停下。改用 `ADD`。',
  },
  fix: { title: { en: 'Change to `ADD`', 'zh-cn': '改为 `ADD`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
COPY https://example.com/tool /usr/local/bin/tool
     ^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nADD https://example.com/tool /usr/local/bin/tool',
      'FROM alpine:3.20\nCOPY tool /usr/local/bin/tool',
    ],
  },
  check(document, report) {
    for (const { instruction, sources } of copyings(document)) {
      const { keyword, keywordSpan, written, flags } = instruction
      if (keyword !== 'COPY') continue
      const url = sources.find(({ value }) => isUrl(value) || isGit(value))
      if (!url) continue
      // --from and --parents are for COPY alone
      const stays = flags.some(({ name }) => name === 'from' || name === 'parents')
      report(url.span, { url: url.value }, stays ? [] : [{ span: keywordSpan, text: inCaseOf(written, 'ADD') }])
    }
  },
} satisfies DockerfileRule
