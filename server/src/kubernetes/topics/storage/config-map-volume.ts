import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { filesFrom } from './_files.js'
import { volumePage } from './_storage.js'

export default {
  key: 'Volume.configMap',
  title: { en: 'settings as files', 'zh-cn': '以文件形式提供配置' },
  summary: summary('Volume.configMap'),
  notes: {
    en: [
      'Files update by themselves; environment variables from the same source do not, and neither do `subPath` mounts.',
      'The mount hides whatever the image has in that directory.',
      '`defaultMode` is octal with a leading 0: `0400` is `256` in JSON.',
    ],
    'zh-cn': [
      '文件会自动更新；来自同一来源的环境变量和 `subPath` 挂载不会。',
      '挂载会遮住镜像在该目录下原有的内容。',
      '`defaultMode` 写成以 0 开头的八进制：`0400` 在 JSON 里是 `256`。',
    ],
  },
  see: volumePage('#configmap'),
  explain: filesFrom('configMap', 'name', 'ConfigMap'),
} satisfies KubernetesTopic
