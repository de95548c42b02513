import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { explainRoutes, ingressOrService, ingressPage } from './_ingress.js'

export default {
  key: 'IngressSpec.rules',
  title: { en: 'which request goes where', 'zh-cn': '哪个请求去哪里' },
  summary: summary('IngressSpec.rules'),
  notes: {
    en: [
      'A host with `*` stands for exactly one label: `*.example.com` matches `a.example.com`, not `a.b.example.com` nor `example.com`.',
      'Among matching paths the longest wins; of equally long ones `Exact` before `Prefix`.',
    ],
    'zh-cn': [
      '主机名里的 `*` 恰好代表一级：`*.example.com` 匹配 `a.example.com`，不匹配 `a.b.example.com` 和 `example.com`。',
      '多条路径都匹配时最长的优先；一样长时 `Exact` 优先于 `Prefix`。',
    ],
  },
  compare: ingressOrService,
  see: ingressPage('#ingress-rules'),
  explain: explainRoutes,
} satisfies KubernetesTopic
