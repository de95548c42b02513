import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount mode',
  title: { en: 'permissions, in octal', 'zh-cn': '权限，八进制' },
  summary: {
    en: 'The permissions of a new cache folder (0755), of the secret file (0400) or of the agent socket (0600).',
    'zh-cn': '新缓存目录（0755）、机密文件（0400）或 agent 套接字（0600）的权限。',
  },
  example: 'FROM node:22\nWORKDIR /app\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc,mode=0444 npm ci\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
