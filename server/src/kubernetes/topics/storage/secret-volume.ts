import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { filesFrom } from './_files.js'
import { volumePage } from './_storage.js'

export default {
  key: 'Volume.secret',
  title: { en: 'secrets as files', 'zh-cn': '以文件形式提供机密' },
  summary: summary('Volume.secret'),
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
  compare: {
    en: '**secretName, not name.** A volume names its Secret by `secretName`, a ConfigMap by `name`. The files are in memory (tmpfs) on the node.',
    'zh-cn':
      '**是 secretName，不是 name。** 卷里引用 Secret 用 `secretName`，ConfigMap 用 `name`。文件放在节点的内存里（tmpfs）。',
  },
  see: volumePage('#secret'),
  explain: filesFrom('secret', 'secretName', 'Secret'),
} satisfies KubernetesTopic
