import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { aboutProbe, fourHandlers, probePage } from './_fields.js'
import { asks } from './_story.js'

export default {
  key: 'Probe.grpc',
  also: ['GRPCAction.port', 'GRPCAction.service'],
  title: { en: 'the standard gRPC health check', 'zh-cn': '标准的 gRPC 健康检查' },
  summary: summary('Probe.grpc'),
  notes: {
    en: [
      'The program has to implement `grpc.health.v1.Health/Check` and answer `SERVING`.',
      '`port` is a number here: names of ports are refused.',
      'The call is not encrypted and carries no credentials.',
    ],
    'zh-cn': [
      '程序要实现 `grpc.health.v1.Health/Check` 并应答 `SERVING`。',
      '这里的 `port` 只能是数字，不接受端口名。',
      '调用不加密，也不带凭据。',
    ],
  },
  compare: fourHandlers,
  see: probePage,
  explain: aboutProbe(asks),
} satisfies KubernetesTopic
