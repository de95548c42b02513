import type { KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.schedulerName',
  title: { en: 'which scheduler places the Pod', 'zh-cn': '由哪个调度器安排 Pod' },
  summary: summary('PodSpec.schedulerName'),
  notes: {
    en: [
      'How the default one works: **filter** (nodes with room for the requests, tolerated taints, matching selectors and affinity, reachable volumes), **score** (free resources, spreading, preferences, images already there), **bind** (write `nodeName`).',
      'If no node is left after filtering, the Pod stays `Pending` (`FailedScheduling` says why, node by node), and preemption is tried.',
    ],
    'zh-cn': [
      '默认调度器的做法：**过滤**（放得下请求量、容忍污点、符合选择算符和亲和性、够得着卷的节点）→ **打分**（空闲资源、分散程度、偏好、已有镜像）→ **绑定**（写入 `nodeName`）。',
      '过滤后一个节点都不剩，Pod 就一直 `Pending`（`FailedScheduling` 事件会逐个说明原因），并尝试抢占。',
    ],
  },
  see: docs('concepts/scheduling-eviction/kube-scheduler/'),
  explain: aboutPod(({ spec }) => {
    const name = asString(get(spec, 'schedulerName'))
    if (name === undefined) return undefined
    return name === 'default-scheduler'
      ? {
          en: 'the default scheduler places the Pod, as it would without this line.',
          'zh-cn': '由默认调度器安排，不写这一行也一样。',
        }
      : say(
          {
            en: 'only a scheduler called {name} places the Pod (a profile of kube-scheduler or a program of its own); if there is none, it stays `Pending` without an event.',
            'zh-cn':
              '只有名为 {name} 的调度器（kube-scheduler 的一个 profile，或另外的程序）会安排它；没有的话就一直 `Pending`，连事件都没有。',
          },
          { name: code(name) },
        )
  }),
} satisfies KubernetesTopic
