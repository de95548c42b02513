import type { KubernetesTopic } from '../../topic.js'
import { podExample } from '../_example.js'
import { conceptPage, threeProbes } from './_fields.js'
import { explainProbe } from './_story.js'

export default {
  key: 'Container.startupProbe',
  title: { en: 'gives a slow program time to start', 'zh-cn': '给启动慢的程序留出时间' },
  summary: {
    en: 'For programs that take long to start: it is asked only while the container comes up.',
    'zh-cn': '用于启动慢的程序：只在容器启动期间探测。',
  },
  notes: {
    en: [
      'Better than a long `initialDelaySeconds` on the liveness probe: the waiting ends as soon as the program is up.',
      'A short `periodSeconds` with a high `failureThreshold` notices the start early and still leaves plenty of time.',
      'GA since 1.20.',
    ],
    'zh-cn': [
      '比在存活探针上写很长的 `initialDelaySeconds` 更好：程序一起来，等待就结束。',
      '`periodSeconds` 设短、`failureThreshold` 设大，既能尽早发现已启动，又留足了时间。',
      '1.20 起 GA。',
    ],
  },
  compare: threeProbes,
  example: podExample(
    'ports:\n  - name: http\n    containerPort: 8080\nstartupProbe:\n  httpGet:\n    path: /healthz\n    port: http\n  periodSeconds: 5\n  failureThreshold: 60',
  ),
  see: conceptPage,
  explain: explainProbe,
} satisfies KubernetesTopic
