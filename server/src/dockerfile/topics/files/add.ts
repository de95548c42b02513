import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainCopy } from './_copy.js'

export default {
  key: 'ADD',
  title: { en: 'copies, downloads, clones or unpacks', 'zh-cn': '复制、下载、克隆或解包' },
  summary: {
    en: 'Like `COPY`, and it also downloads URLs, clones Git repositories and unpacks tar archives of the build context.',
    'zh-cn': '和 `COPY` 一样复制文件，另外还会下载 URL、克隆 Git 仓库、解开构建上下文里的 tar 归档。',
  },
  notes: {
    en: [
      'A local tar (plain, gzip, bzip2, xz, zstd) is unpacked, judged by its content and not its name; a `.zip` never is.',
      'A tar from a URL is *not* unpacked, unless `--unpack=true` says so (Dockerfile 1.17).',
      'A download lands with mode 600; no login is sent, and `--checksum` checks what came.',
      'A destination that ends with `/` is a folder: a download then keeps the name it has in the URL.',
    ],
    'zh-cn': [
      '本地 tar（不压缩，或 gzip、bzip2、xz、zstd）会被解开，判断依据是内容而不是文件名；`.zip` 从不解开。',
      'URL 上的 tar *不会*解开，除非写 `--unpack=true`（Dockerfile 1.17）。',
      '下载的文件权限是 600；不会发送登录信息，`--checksum` 用来核对下载的内容。',
      '目标以 `/` 结尾就是目录：下载的文件沿用 URL 里的名字。',
    ],
  },
  compare: {
    en: '**ADD or COPY?** For files and folders of the build context take COPY: it never unpacks or downloads by surprise. ADD is for URLs, Git repositories and local archives to unpack.',
    'zh-cn':
      '**ADD 还是 COPY？** 构建上下文里的文件和目录用 COPY：它不会意外地解包或下载。URL、Git 仓库、需要解开的本地归档才用 ADD。',
  },
  example:
    'FROM alpine:3.20\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d \\\n  https://mirrors.edge.kernel.org/pub/linux/kernel/Historic/linux-0.01.tar.gz /src/\n',
  see: docs('add'),
  explain: whenBuilt(explainCopy),
} satisfies DockerfileTopic
