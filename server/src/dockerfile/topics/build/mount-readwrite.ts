import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount readwrite',
  title: { en: 'the RUN may write to it', 'zh-cn': '允许写入' },
  summary: {
    en: 'Allows writing to a `bind` mount. What is written is thrown away after the `RUN`: neither the image nor your files change. `rw` means the same.',
    'zh-cn': '允许写入 `bind` 挂载。写入的内容在 `RUN` 结束后丢弃：镜像和你的文件都不会改变。`rw` 是同一个意思。',
  },
  example: 'FROM golang:1.23\nWORKDIR /src\nRUN --mount=type=bind,target=.,rw go build -o /app .\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
