import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { both, code, docs } from '../_text.js'

export default {
  key: 'MAINTAINER',
  title: { en: 'author of the image (deprecated)', 'zh-cn': '镜像作者（已弃用）' },
  summary: {
    en: 'Sets the author field of the image. Deprecated since Docker 1.13: a label says the same, and more.',
    'zh-cn': '设置镜像的作者字段。Docker 1.13 起弃用：用标签可以表达同样的意思，还不止于此。',
  },
  example: 'FROM alpine:3.20\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>"\n',
  see: docs('maintainer-deprecated'),
  explain: whenBuilt(({ instruction }) => {
    const name = instruction.rawArguments.trim().replaceAll('"', '')
    if (name === '') return undefined
    return {
      text: both(
        `the author is ${code(name)}. Today's way: ${code(`LABEL org.opencontainers.image.authors="${name}"`, 120)}.`,
        `作者是 ${code(name)}。现在的写法：${code(`LABEL org.opencontainers.image.authors="${name}"`, 120)}。`,
      ),
    }
  }),
} satisfies DockerfileTopic
