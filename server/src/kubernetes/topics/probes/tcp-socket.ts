import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { aboutProbe, fourHandlers, probePage } from './_fields.js'
import { asks } from './_story.js'

export default {
  key: 'Probe.tcpSocket',
  title: { en: 'a TCP connection that has to open', 'zh-cn': '能建立 TCP 连接即成功' },
  summary: summary('Probe.tcpSocket'),
  notes: {
    en: [
      'The connection is opened from the node to the IP of the Pod, and closed at once without a byte: some servers log that as an error.',
      'The kernel accepts connections for a program that hangs, until its queue is full: weak as a liveness probe.',
    ],
    'zh-cn': [
      '连接由节点发往 Pod 的 IP，不发一个字节就关闭：有的服务端会记成错误日志。',
      '程序卡死时内核仍会接受连接，直到队列排满：用作存活探针效果有限。',
    ],
  },
  compare: fourHandlers,
  see: probePage,
  explain: aboutProbe(asks),
} satisfies KubernetesTopic
