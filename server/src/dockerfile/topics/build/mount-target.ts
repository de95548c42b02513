import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount target',
  title: { en: 'path of the mount', 'zh-cn': '挂载到的路径' },
  summary: {
    en: 'Where the mount appears in this `RUN`. A path without a leading `/` counts from `WORKDIR`. `dst` and `destination` mean the same.',
    'zh-cn':
      '挂载在这条 `RUN` 里出现的位置。不以 `/` 开头的路径以 `WORKDIR` 为起点。`dst` 和 `destination` 是同一个意思。',
  },
  notes: {
    en: [
      'Required for `bind`, `cache` and `tmpfs`; a secret has `/run/secrets/ID`, ssh `/run/buildkit/ssh_agent.N`.',
      'What the image has at that path is hidden during the `RUN`.',
    ],
    'zh-cn': [
      '`bind`、`cache`、`tmpfs` 必填；secret 默认是 `/run/secrets/ID`，ssh 默认是 `/run/buildkit/ssh_agent.N`。',
      '这条 `RUN` 期间，镜像在该路径下的原有内容被遮住。',
    ],
  },
  example: 'FROM golang:1.23\nWORKDIR /src\nRUN --mount=type=bind,target=. go build -o /app .\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
