import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount type=secret',
  title: { en: 'password or key for one RUN', 'zh-cn': '供一条 RUN 使用的密码或密钥' },
  summary: {
    en: 'Lends a secret to this `RUN`, as a file or as a variable. It ends up neither in a layer, nor in `docker history`, nor in the cache.',
    'zh-cn': '把机密借给这条 `RUN`，形式是文件或环境变量。它不会留在任何一层、`docker history` 或缓存里。',
  },
  notes: {
    en: [
      'The file is `/run/secrets/ID` unless `target` says otherwise; `env` gives a variable instead (Dockerfile 1.10).',
      'Mode 0400, owner root (0:0); `uid`, `gid` and `mode` change that.',
      'A changed secret does not run the command anew: the cache does not look at it.',
    ],
    'zh-cn': [
      '文件默认在 `/run/secrets/ID`，`target` 可以改；`env` 则改为提供环境变量（Dockerfile 1.10）。',
      '权限 0400，属主 root（0:0）；用 `uid`、`gid`、`mode` 修改。',
      '机密变了也不会重新执行命令：缓存不看它的内容。',
    ],
  },
  compare: {
    en: '**Secret mount or ARG?** `ARG` and `ENV` stay readable in `docker history` and `docker inspect`. A secret mount leaves nothing behind, unless the command itself writes it down.',
    'zh-cn':
      '**secret 挂载还是 ARG？** `ARG` 和 `ENV` 的值在 `docker history` 和 `docker inspect` 里看得到。secret 挂载什么都不留下，除非命令自己把它写进文件。',
  },
  example:
    'FROM node:22\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n',
  see: docs('run---mounttypesecret'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
