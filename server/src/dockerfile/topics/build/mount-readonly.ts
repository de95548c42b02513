import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount readonly',
  title: { en: 'the RUN may not write to it', 'zh-cn': '不允许写入' },
  summary: {
    en: 'The mount can only be read. `bind` mounts are read-only anyway, `cache` mounts are not. `ro` means the same.',
    'zh-cn': '只能读取。`bind` 挂载本来就是只读，`cache` 不是。`ro` 是同一个意思。',
  },
  example: 'FROM node:22\nWORKDIR /app\nRUN --mount=type=cache,target=/root/.npm,readonly npm ci --offline\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
