import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainCopy } from './_copy.js'

export default {
  key: 'COPY',
  title: { en: 'copies files into the image', 'zh-cn': '把文件复制进镜像' },
  summary: {
    en: 'Copies files and folders from the build context, or with `--from` from another stage or image. It makes one layer.',
    'zh-cn': '从构建上下文复制文件和目录；用 `--from` 则从另一个阶段或镜像复制。产生一层。',
  },
  notes: {
    en: [
      'Sources count from the root of the build context (the last argument of `docker build`), not from the Dockerfile; nothing outside of it is in reach, and a leading `../` is cut off.',
      'A destination without a leading `/` counts from `WORKDIR`. `/app/` with a slash at its end is a folder, `/app` the name of a file; missing folders are made.',
      'Of a folder the contents are copied, not the folder itself (`--parents` keeps the path).',
      'Changed files make this line and all below it run anew: copy what changes rarely (`package.json`) first.',
    ],
    'zh-cn': [
      '源路径以构建上下文的根目录为起点（`docker build` 的最后一个参数），与 Dockerfile 在哪里无关；上下文之外的文件取不到，开头的 `../` 会被去掉。',
      '目标路径不以 `/` 开头时以 `WORKDIR` 为起点。末尾带斜杠的 `/app/` 是目录，`/app` 则是文件名；缺少的目录会自动创建。',
      '复制目录时只复制其中的内容，不含目录本身（`--parents` 可保留路径）。',
      '文件一有改动，这一行和下面各行都要重新执行：先复制很少变的文件（如 `package.json`）。',
    ],
  },
  compare: {
    en: '**COPY or ADD?** COPY copies, and nothing else: take it. ADD also downloads URLs, clones Git repositories and unpacks local tar archives: take it for these three.',
    'zh-cn':
      '**COPY 还是 ADD？** COPY 只做复制，通常就用它。ADD 还会下载 URL、克隆 Git 仓库、解开本地 tar 归档：需要这三样时才用 ADD。',
  },
  example: 'FROM node:22-alpine\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY src/ src/\n',
  see: docs('copy'),
  explain: whenBuilt(explainCopy),
} satisfies DockerfileTopic
