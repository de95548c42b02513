import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount required',
  title: { en: 'stop the build where it is missing', 'zh-cn': '缺少时让构建失败' },
  summary: {
    en: '`true`: the build stops where the secret or agent is not given. Default `false`: the command runs without it, and there is no file.',
    'zh-cn': '`true`：没有提供机密或 agent 时构建失败。默认 `false`：命令照样执行，只是没有这个文件。',
  },
  example: 'FROM node:22\nWORKDIR /app\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc,required=true npm ci\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
