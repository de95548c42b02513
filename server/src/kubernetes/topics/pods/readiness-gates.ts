import type { KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.readinessGates',
  also: ['PodReadinessGate.conditionType'],
  title: { en: 'more conditions for being ready', 'zh-cn': '就绪的附加条件' },
  summary: summary('PodSpec.readinessGates'),
  notes: {
    en: [
      'Load balancer controllers use it so that a rollout waits until the new Pod is registered.',
      'If nobody sets the condition, the Pod never becomes ready, however healthy its containers are.',
    ],
    'zh-cn': [
      '负载均衡器的控制器用它让滚动更新等到新 Pod 注册完成。',
      '没有人设置这个状况，容器再健康 Pod 也不会就绪。',
    ],
  },
  see: docs('concepts/workloads/pods/pod-lifecycle/#pod-readiness-gate'),
  explain: aboutPod(({ spec }) => {
    const conditions = itemsOf(get(spec, 'readinessGates')).flatMap(
      ({ value }) => asString(get(value, 'conditionType')) ?? [],
    )
    return conditions.length === 0
      ? undefined
      : say(
          {
            en: 'the Pod is ready when all its containers are **and** {conditions} in its status is `True`; until then Services leave it out.',
            'zh-cn':
              '所有容器就绪，**而且**状态里的 {conditions} 为 `True`，Pod 才算就绪；在此之前 Service 不给它流量。',
          },
          { conditions: codes(conditions) },
        )
  }),
} satisfies KubernetesTopic
