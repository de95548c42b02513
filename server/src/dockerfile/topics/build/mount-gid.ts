import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount gid',
  title: { en: 'number of the group', 'zh-cn': '属组的编号' },
  summary: {
    en: 'The group of a new cache folder, of the secret file or of the agent socket, as a number. Default 0.',
    'zh-cn': '新缓存目录、机密文件或 agent 套接字的属组编号。默认 0。',
  },
  example:
    'FROM node:22\nWORKDIR /app\nUSER node\nRUN --mount=type=cache,target=/home/node/.npm,uid=1000,gid=1000 npm ci\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
