import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'

export default {
  key: '--mount readonly',
  title: { en: 'the RUN may not write to it', 'zh-cn': '不允许写入' },
  summary: {
    en: 'The mount can only be read. `bind` mounts are read-only anyway, `cache` mounts are not. `ro` means the same.',
    'zh-cn': '只能读取。`bind` 挂载本来就是只读，`cache` 不是。`ro` 是同一个意思。',
  },
  see: docs('run---mount'),
} satisfies DockerfileTopic
