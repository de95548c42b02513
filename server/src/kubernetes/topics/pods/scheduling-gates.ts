import type { KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.schedulingGates',
  also: ['PodSchedulingGate.name'],
  title: { en: 'keeps the scheduler waiting', 'zh-cn': '让调度器先等着' },
  summary: summary('PodSpec.schedulingGates'),
  see: docs('concepts/scheduling-eviction/pod-scheduling-readiness/'),
  explain: aboutPod(({ spec }) => {
    const gates = itemsOf(get(spec, 'schedulingGates')).flatMap(({ value }) => asString(get(value, 'name')) ?? [])
    return gates.length === 0
      ? undefined
      : say(
          {
            en: 'the Pod is not even looked at by the scheduler (`SchedulingGated`) until a controller has taken {gates} out.',
            'zh-cn': '在控制器去掉 {gates} 之前，调度器根本不看这个 Pod（`SchedulingGated`）。',
          },
          { gates: codes(gates) },
        )
  }),
} satisfies KubernetesTopic
