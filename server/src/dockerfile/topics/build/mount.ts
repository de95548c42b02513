import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount',
  title: { en: 'lends files to one RUN', 'zh-cn': '为一条 RUN 提供文件' },
  summary: {
    en: 'Mounts something for the time of this `RUN`. What lies in it is not part of the layer.',
    'zh-cn': '只在这条 `RUN` 执行期间挂载，挂载的内容不会进入这一层。',
  },
  notes: {
    en: [
      'Types: `bind` (the default), `cache`, `tmpfs`, `secret`, `ssh`; several `--mount` may stand in one `RUN`.',
      'Needs BuildKit and Dockerfile 1.2.',
    ],
    'zh-cn': [
      '类型：`bind`（默认）、`cache`、`tmpfs`、`secret`、`ssh`；一条 `RUN` 可以写多个 `--mount`。',
      '需要 BuildKit 和 Dockerfile 1.2。',
    ],
  },
  compare: {
    en: '**Which type?** `bind` shows files of the context or a stage without copying them; `cache` keeps downloads between builds; `secret` and `ssh` lend credentials; `tmpfs` is scratch space in memory.',
    'zh-cn':
      '**用哪种类型？** `bind` 直接使用上下文或其他阶段的文件，不必复制；`cache` 在多次构建之间保留下载内容；`secret` 和 `ssh` 借用凭据；`tmpfs` 是内存里的临时空间。',
  },
  example:
    'FROM golang:1.23\nWORKDIR /src\nRUN --mount=target=. --mount=type=cache,target=/root/.cache/go-build go build -o /app .\n',
  see: docs('run---mount'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
