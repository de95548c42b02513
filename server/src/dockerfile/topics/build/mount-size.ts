import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'

export default {
  key: '--mount size',
  title: { en: 'limit of a tmpfs', 'zh-cn': 'tmpfs 的上限' },
  summary: {
    en: 'The largest size of a `tmpfs` mount, in bytes or with a unit (`64m`). Left out: no limit but the memory.',
    'zh-cn': '`tmpfs` 挂载的最大容量，以字节计，也可以带单位（`64m`）。不写就只受内存限制。',
  },
  see: docs('run---mount'),
} satisfies DockerfileTopic
