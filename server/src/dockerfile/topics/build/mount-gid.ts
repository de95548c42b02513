import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'

export default {
  key: '--mount gid',
  title: { en: 'number of the group', 'zh-cn': '属组的编号' },
  summary: {
    en: 'The group of a new cache folder, of the secret file or of the agent socket, as a number. Default 0.',
    'zh-cn': '新缓存目录、密钥文件或 agent 套接字的属组编号。默认 0。',
  },
  see: docs('run---mount'),
} satisfies DockerfileTopic
