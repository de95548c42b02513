import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { aboutProbe, fourHandlers, probePage } from './_fields.js'
import { asks } from './_story.js'

export default {
  key: 'Probe.exec',
  title: { en: 'a command that has to end with exit code 0', 'zh-cn': '命令以退出码 0 结束即成功' },
  summary: summary('Probe.exec'),
  notes: {
    en: [
      'No shell is involved: `&&`, `|`, `*` and `$VAR` need `["sh", "-c", "…"]`, and the image needs a shell for that.',
      'The command runs with the limits of the container and counts toward its CPU and memory.',
      'When the time is up it counts as a miss; processes the command has left behind may stay.',
    ],
    'zh-cn': [
      '不经过 shell：要用 `&&`、`|`、`*`、`$VAR`，得写 `["sh", "-c", "…"]`，镜像里也得有 shell。',
      '命令受容器的资源限制约束，消耗的 CPU 和内存算在容器头上。',
      '超时算失败一次；命令留下的进程可能还在。',
    ],
  },
  compare: fourHandlers,
  see: probePage,
  explain: aboutProbe(asks),
} satisfies KubernetesTopic
