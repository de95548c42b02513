import type { DockerfileTopic } from '../../topic.js'
import { whenBuilt } from '../_place.js'
import { docs } from '../_text.js'
import { explainMount } from './_mount.js'

export default {
  key: '--mount type=tmpfs',
  title: { en: 'scratch space in memory', 'zh-cn': '内存里的临时空间' },
  summary: {
    en: 'An empty folder in memory for the time of this `RUN`. `size` limits it, in bytes.',
    'zh-cn': '只在这条 `RUN` 期间存在的内存空目录。`size` 限制大小，单位为字节。',
  },
  example: 'FROM debian:12\nRUN --mount=type=tmpfs,target=/tmp dd if=/dev/zero of=/tmp/x bs=1M count=1\n',
  see: docs('run---mounttypetmpfs'),
  explain: whenBuilt(explainMount),
} satisfies DockerfileTopic
