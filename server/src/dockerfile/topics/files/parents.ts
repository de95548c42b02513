import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainCopy } from './_copy.js'

export default {
  key: 'COPY --parents',
  title: { en: 'keeps the folders of the source path', 'zh-cn': '保留源路径中的目录' },
  summary: {
    en: '`COPY --parents src/a/b.txt /app/` writes `/app/src/a/b.txt` instead of `/app/b.txt`. A `/./` in the source says where the kept part begins.',
    'zh-cn':
      '`COPY --parents src/a/b.txt /app/` 写到 `/app/src/a/b.txt`，而不是 `/app/b.txt`。源路径里的 `/./` 标明从哪里开始保留。',
  },
  notes: {
    en: [
      '`**` matches any number of folders: `COPY --parents **/package.json ./` takes the manifests of a whole monorepo.',
      'Stable since Dockerfile 1.20, before that in the `-labs` versions.',
    ],
    'zh-cn': [
      '`**` 匹配任意层目录：`COPY --parents **/package.json ./` 能取到整个 monorepo 的清单文件。',
      'Dockerfile 1.20 起为稳定功能，之前只在 `-labs` 版本里。',
    ],
  },
  example: 'FROM node:22\nWORKDIR /app\nCOPY --parents packages/*/package.json ./\n',
  see: docs('copy---parents'),
  explain: whenBuilt(explainCopy),
} satisfies DockerfileTopic
