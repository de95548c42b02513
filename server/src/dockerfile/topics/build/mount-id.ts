import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount id',
  title: { en: 'name of the cache, secret or agent', 'zh-cn': '缓存、机密或 agent 的名字' },
  summary: {
    en: '`cache`: mounts with the same id share one cache, in other Dockerfiles too (left out: the target path). `secret`: the name given to `docker build --secret id=…` (left out: the last part of the target). `ssh`: the agent given to `--ssh` (left out: `default`).',
    'zh-cn':
      '`cache`：id 相同的挂载共用一份缓存，其他 Dockerfile 也算在内（不写就是 target 路径）。`secret`：`docker build --secret id=…` 里的名字（不写就是 target 的最后一段）。`ssh`：`--ssh` 提供的 agent（不写就是 `default`）。',
  },
  example: 'FROM node:22\nWORKDIR /app\nRUN --mount=type=cache,id=npm,target=/root/.npm npm ci\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
