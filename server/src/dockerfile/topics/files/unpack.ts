import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'
import { explainFlag, unpack } from './_flags.js'

export default {
  key: 'ADD --unpack',
  title: { en: 'unpack archives or not', 'zh-cn': '是否解开归档文件' },
  summary: {
    en: 'Says whether tar archives are unpacked. Left out: those of the build context are, those from a URL are not.',
    'zh-cn': '指定是否解开 tar 归档。不写时，构建上下文里的会解开，URL 上的不会。',
  },
  notes: {
    en: ['tar plain, or with gzip, bzip2, xz or zstd; never zip. Since Dockerfile 1.17.'],
    'zh-cn': ['不压缩的 tar，或 gzip、bzip2、xz、zstd 压缩的 tar；不支持 zip。Dockerfile 1.17 起。'],
  },
  example: 'FROM alpine:3.20\nADD --unpack=true https://example.com/tool.tar.gz /opt/\n',
  see: docs('add---unpack'),
  explain: explainFlag(unpack),
} satisfies DockerfileTopic
