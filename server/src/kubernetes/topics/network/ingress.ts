import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { explainRoutes, ingressExample, ingressOrService, ingressPage } from './_ingress.js'

export default {
  key: 'Ingress',
  title: { en: 'HTTP by host and path to Services', 'zh-cn': '按主机名和路径把 HTTP 转给 Service' },
  summary: summary('Ingress'),
  notes: {
    en: [
      'The community controller ingress-nginx was retired in March 2026: what runs goes on running, without security fixes.',
      'Backends are Services of the same namespace.',
    ],
    'zh-cn': [
      '社区的 ingress-nginx 控制器已于 2026 年 3 月退役：已部署的照常运行，但不再有安全修复。',
      '后端是同一命名空间的 Service。',
    ],
  },
  compare: ingressOrService,
  example: ingressExample,
  see: ingressPage(),
  explain: explainRoutes,
} satisfies KubernetesTopic
