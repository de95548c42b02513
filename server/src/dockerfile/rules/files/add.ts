import type { Span } from '../../../core/types.js'
import type { DockerfileRule } from '../../rule.js'
import { acting } from '../_places.js'
import addInsteadOfCopy from './add-instead-of-copy.js'
import addOfUnknown from './add-of-unknown.js'

export default {
  id: 'dockerfile/add',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { checkov: ['CKV_DOCKER_4'] },
  title: { en: '`ADD` is used at all', 'zh-cn': '使用了 `ADD`' },
  why: {
    en: 'What `ADD` does depends on its source: it downloads, clones, unpacks or copies. Some teams allow only `COPY`, and do the rest in a `RUN` where it can be seen.',
    'zh-cn': '`ADD` 做什么取决于源：下载、克隆、解压或复制。有些团队只允许 `COPY`，其余的在 `RUN` 里完成，一目了然。',
  },
  instead: {
    en: 'Use `COPY`, or download and unpack in a `RUN` that also checks the checksum.',
    'zh-cn': '用 `COPY`；或者在 `RUN` 里下载、校验并解压。',
  },
  message: {
    en: 'What this `ADD` does depends on its source. Where only `COPY` is allowed, download or unpack in a `RUN`.',
    'zh-cn': '这条 `ADD` 做什么取决于它的源。如果只允许 `COPY`，就在 `RUN` 里下载或解压。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ADD rootfs.tar.xz /
^^^
`,
    ],
    good: ['FROM alpine:3.20\nCOPY rootfs.tar.xz /', 'FROM alpine:3.20\nADD main.sh /main.sh'],
  },
  check(document, report) {
    const said = new Set<number>()
    const remember = ({ start }: Span): void => {
      said.add(start)
    }
    addInsteadOfCopy.check(document, remember)
    addOfUnknown.check(document, remember)
    for (const { keyword, keywordSpan } of acting(document))
      if (keyword === 'ADD' && !said.has(keywordSpan.start)) report(keywordSpan)
  },
} satisfies DockerfileRule
