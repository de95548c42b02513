import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asNumber, asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { podExample } from '../_example.js'
import { resourcesOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export const priorityPage = docs('concepts/scheduling-eviction/pod-priority-preemption/')

export default {
  key: 'PodSpec.priorityClassName',
  also: ['PodSpec.preemptionPolicy'],
  title: { en: 'who goes first when there is no room', 'zh-cn': '资源不够时谁优先' },
  summary: summary('PodSpec.priorityClassName'),
  notes: {
    en: [
      'Preemption: when nothing fits, the scheduler deletes Pods of lower priority on one node (with their grace period) so that this one finds room. PodDisruptionBudgets are respected as far as possible, not for sure.',
      'Left out, the class with `globalDefault: true` applies; without one the priority is 0.',
      '`system-node-critical` (2000001000) and `system-cluster-critical` (2000000000) are there from the start, above everything users can define (1000000000).',
    ],
    'zh-cn': [
      '抢占：放不下时，调度器会在某个节点上删除优先级更低的 Pod（仍给宽限期），为它腾出位置。会尽量遵守 PodDisruptionBudget，但不保证。',
      '不写时用 `globalDefault: true` 的类；没有这样的类则优先级为 0。',
      '`system-node-critical`（2000001000）和 `system-cluster-critical`（2000000000）是内置的，高于用户能定义的一切（1000000000）。',
    ],
  },
  compare: {
    en: '**Priority or QoS?** Priority decides who is scheduled first and who is preempted. When a *node* runs out of memory, what counts first is whether a Pod uses more than it requested, then its priority.',
    'zh-cn':
      '**优先级还是 QoS？** 优先级决定谁先调度、谁被抢占。*节点*内存不足时，先看 Pod 用量是否超过请求量，再看优先级。',
  },
  example: `${podExample('', 'priorityClassName: important')}---\napiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata:\n  name: important\nvalue: 1000\n`,
  see: priorityPage,
  explain: aboutPod(({ spec }, { manifest }) => {
    const name = asString(get(spec, 'priorityClassName'))
    if (name === undefined) return undefined
    const found = resourcesOf(manifest).find(one => one.kind === 'PriorityClass' && one.name === name)
    const value = asNumber(found?.at('value')) ?? builtIn[name]
    const never = asString(get(spec, 'preemptionPolicy') ?? found?.at('preemptionPolicy')) === 'Never'
    return joined([
      value === undefined
        ? say(
            {
              en: 'the Pod gets the priority of the class {name}; without such a class it is refused.',
              'zh-cn': 'Pod 的优先级由 {name} 这个类决定；没有这个类，Pod 会被拒绝。',
            },
            { name: code(name) },
          )
        : say(
            {
              en: 'the Pod has priority {value} (class {name}): it is scheduled before every Pod with less.',
              'zh-cn': 'Pod 的优先级是 {value}（类 {name}）：比它低的 Pod 都排在后面调度。',
            },
            { value, name: code(name) },
          ),
      never
        ? {
            en: 'It waits for room and evicts nobody (`preemptionPolicy: Never`).',
            'zh-cn': '它只等空位，不抢占别人（`preemptionPolicy: Never`）。',
          }
        : {
            en: 'If it finds no room, Pods of lower priority are deleted for it.',
            'zh-cn': '放不下时，会删除优先级更低的 Pod 给它腾地方。',
          },
    ])
  }),
} satisfies KubernetesTopic

const builtIn: Readonly<Record<string, number>> = {
  'system-cluster-critical': 2_000_000_000,
  'system-node-critical': 2_000_001_000,
}
