import type { KubernetesTopic } from '../../topic.js'
import { podExample } from '../_example.js'
import { conceptPage, threeProbes } from './_fields.js'
import { explainProbe } from './_story.js'

export default {
  key: 'Container.readinessProbe',
  title: { en: 'decides whether the Pod gets traffic', 'zh-cn': '决定 Pod 是否接收流量' },
  summary: {
    en: 'Says whether the container can serve right now. It is asked for the whole life of the container, not only at the start.',
    'zh-cn': '表示容器此刻能不能提供服务。容器整个生命周期都会探测，不只是启动阶段。',
  },
  notes: {
    en: [
      'A Pod is ready only when all of its containers are. Left out, a container counts as ready as soon as it runs.',
      'A rollout waits for it: new Pods that never become ready stop the rollout instead of replacing the old ones.',
      'A Pod that is being deleted stops getting traffic anyway, whatever the probe says.',
    ],
    'zh-cn': [
      '所有容器都就绪，Pod 才算就绪。不写的话，容器一运行就算就绪。',
      '滚动更新会等它：新 Pod 一直不就绪，更新就停下，不会继续替换旧的。',
      '正在删除的 Pod 无论探针结果如何都不再接收流量。',
    ],
  },
  compare: threeProbes,
  example: podExample(
    'ports:\n  - name: http\n    containerPort: 8080\nreadinessProbe:\n  httpGet:\n    path: /readyz\n    port: http\n  periodSeconds: 5\n  failureThreshold: 2',
  ),
  see: conceptPage,
  explain: explainProbe,
} satisfies KubernetesTopic
