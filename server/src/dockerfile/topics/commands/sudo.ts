import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'

export default {
  key: 'command sudo',
  title: { en: 'runs a command as root', 'zh-cn': '以 root 执行命令' },
  summary: {
    en: '`RUN` is root already unless `USER` says otherwise, and most images have no `sudo`. For one step as root write `USER root` before and the other user after it.',
    'zh-cn':
      '没有写 `USER` 时 `RUN` 本来就是 root，多数镜像里也没有 `sudo`。只有一步需要 root 时，在前面写 `USER root`，之后再换回来。',
  },
  example:
    'FROM debian:12\nUSER root\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\nUSER 1000\n',
  see: docs('user'),
} satisfies DockerfileTopic
