import type { DockerfileTopic } from '../../topic.js'
import { docs } from '../_text.js'

export default {
  key: '--mount mode',
  title: { en: 'permissions, in octal', 'zh-cn': '权限，八进制' },
  summary: {
    en: 'The permissions of a new cache folder (0755), of the secret file (0400) or of the agent socket (0600).',
    'zh-cn': '新缓存目录（0755）、密钥文件（0400）或 agent 套接字（0600）的权限。',
  },
  see: docs('run---mount'),
} satisfies DockerfileTopic
