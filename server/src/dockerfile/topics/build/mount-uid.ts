import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount uid',
  title: { en: 'number of the owner', 'zh-cn': '属主的编号' },
  summary: {
    en: 'The owner of a new cache folder, of the secret file or of the agent socket, as a number. Default 0 (root): a `RUN` under another `USER` needs it.',
    'zh-cn': '新缓存目录、机密文件或 agent 套接字的属主编号。默认 0（root）：在其他 `USER` 下的 `RUN` 需要设置它。',
  },
  notes: {
    en: ['Only numbers are taken, no names. For a cache it counts when the folder is first made.'],
    'zh-cn': ['只接受数字，不接受名字。对缓存来说，只在目录第一次创建时起作用。'],
  },
  example:
    'FROM node:22\nWORKDIR /app\nUSER node\nRUN --mount=type=cache,target=/home/node/.npm,uid=1000,gid=1000 npm ci\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
