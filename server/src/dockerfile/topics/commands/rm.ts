import { joined } from '../../../core/localized.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, code, few } from '../_text.js'
import { commandAt, operands } from './_words.js'

export default {
  key: 'command rm',
  title: { en: 'removes files', 'zh-cn': '删除文件' },
  summary: {
    en: 'The image gets smaller only by what this same `RUN` has made: files of layers below are hidden, not removed, and anyone can still read them there.',
    'zh-cn': '只有同一条 `RUN` 里产生的文件，删了才会让镜像变小：下面各层的文件只是被遮住，并没有删掉，谁都还能读到。',
  },
  example:
    'FROM alpine:3.20\nRUN wget -q https://example.com/tool.tar.gz && tar -xzf tool.tar.gz -C /opt && rm tool.tar.gz\n',
  see: 'https://docs.docker.com/build/building/best-practices/',
  explain: place => {
    const command = commandAt(place)
    const paths = command ? operands(command) : []
    if (paths.length === 0) return undefined
    const list = few(paths.map(path => code(path)))
    return {
      text: joined([
        both(
          `it removes ${list.en} as far as this \`RUN\` made it; what a line above made stays in its layer.`,
          `它删除 ${list['zh-cn']} 中由这条 \`RUN\` 产生的部分；前面各行产生的内容仍留在原来的层里。`,
        ),
      ]),
    }
  },
} satisfies DockerfileTopic
