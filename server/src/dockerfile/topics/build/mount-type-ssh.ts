import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount type=ssh',
  title: { en: 'SSH agent for one RUN', 'zh-cn': '供一条 RUN 使用的 SSH agent' },
  summary: {
    en: 'Lends the SSH agent of whoever builds to this `RUN`, for `git clone git@…` of private repositories. The keys themselves never enter the build.',
    'zh-cn': '把构建者的 SSH agent 借给这条 `RUN`，用于 `git clone git@…` 私有仓库。密钥本身不会进入构建。',
  },
  notes: {
    en: [
      '`docker build --ssh default` passes the agent on; `id` picks one of several (left out: `default`).',
      'ssh wants to know the host: fill `~/.ssh/known_hosts` first (`ssh-keyscan`).',
    ],
    'zh-cn': [
      '`docker build --ssh default` 传入 agent；`id` 从多个里选一个（不写就是 `default`）。',
      'ssh 需要认识主机：先写好 `~/.ssh/known_hosts`（`ssh-keyscan`）。',
    ],
  },
  example:
    'FROM alpine:3.20\nRUN apk add --no-cache git openssh-client\nRUN --mount=type=ssh git clone git@github.com:example/private.git /src\n',
  see: docs('run---mounttypessh'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
