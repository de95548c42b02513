import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'
import { checksum, explainFlag } from './_flags.js'

export default {
  key: 'ADD --checksum',
  title: { en: 'what the download must be', 'zh-cn': '下载内容必须与此相符' },
  summary: {
    en: 'The build stops unless the download has this SHA-256 (`sha256:…`), or the Git source this commit.',
    'zh-cn': '下载内容的 SHA-256（`sha256:…`）或 Git 来源的提交与此不符时，构建失败。',
  },
  notes: {
    en: [
      'It takes one remote source only. For Git the beginning of the commit will do.',
      'It also saves a download: a known checksum may come from the cache. Since Dockerfile 1.6.',
    ],
    'zh-cn': [
      '只能有一个远程来源。Git 可以只写提交号的开头。',
      '它还能省去下载：校验和已知时可以直接用缓存。Dockerfile 1.6 起。',
    ],
  },
  example:
    'FROM alpine:3.20\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://mirrors.edge.kernel.org/pub/linux/kernel/Historic/linux-0.01.tar.gz /src/\n',
  see: docs('add---checksum'),
  explain: explainFlag(checksum),
} satisfies DockerfileTopic
