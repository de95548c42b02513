import { joined, type Localized } from '../../../core/localized.js'
import { textsOf } from '../../selectors.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { podExample } from '../_example.js'
import { code, codes, say } from '../_text.js'
import { assignPage } from './_affinity.js'

export default {
  key: 'PodSpec.nodeSelector',
  title: { en: 'labels that the node must have', 'zh-cn': '节点必须具备的标签' },
  summary: {
    en: 'The simplest way to choose nodes: every one of the labels has to be there, with just that value. If no node has them, the Pod stays `Pending`.',
    'zh-cn': '挑选节点最简单的办法：每个标签都要有，值也要完全一致。没有节点满足，Pod 就一直 `Pending`。',
  },
  notes: {
    en: [
      'Every node has labels from the start: `kubernetes.io/hostname`, `kubernetes.io/os`, `kubernetes.io/arch`, in clouds `topology.kubernetes.io/zone` and `node.kubernetes.io/instance-type`.',
      '`kubectl get nodes --show-labels` lists them; `kubectl label nodes NODE key-` takes one away.',
      'Looked at when the Pod is placed: a label that is taken away later moves nothing.',
    ],
    'zh-cn': [
      '每个节点天生就有一些标签：`kubernetes.io/hostname`、`kubernetes.io/os`、`kubernetes.io/arch`，云上还有 `topology.kubernetes.io/zone`、`node.kubernetes.io/instance-type`。',
      '`kubectl get nodes --show-labels` 可以列出；`kubectl label nodes NODE key-` 删除一个。',
      '只在调度时检查：之后去掉标签也不会搬动 Pod。',
    ],
  },
  compare: {
    en: '**nodeSelector, affinity, taint?** `nodeSelector`: all labels, equal values. Node affinity: also "one of", "not", "exists", numbers, and wishes. Both draw the Pod; a taint on the node keeps others away.',
    'zh-cn':
      '**nodeSelector、亲和性还是污点？** `nodeSelector` 要求所有标签取值相等；节点亲和性还能表达“任选其一”“不是”“存在”、数字比较和偏好。两者都是把 Pod 引过去；节点上的污点则是把别的 Pod 挡在外面。',
  },
  example: podExample('', 'nodeSelector:\n  disktype: ssd'),
  see: assignPage,
  explain: aboutPod(({ spec }) => {
    const labels = textsOf(get(spec, 'nodeSelector'))
    if (!labels || labels.size === 0) return undefined
    const pairs = [...labels].map(([key, value]) => `${key}=${value}`)
    const own = pairs.filter(pair => !/^(?:[\w.-]*\.)?kubernetes\.io\//.test(pair))
    return joined([
      say(
        {
          en: 'the Pod runs only on nodes labelled {labels}{both}.',
          'zh-cn': 'Pod 只会运行在带有标签 {labels} 的节点上{both}。',
        },
        { labels: codes(pairs), both: pairs.length > 1 ? { en: ' (all of them)', 'zh-cn': '（须全部具备）' } : '' },
      ),
      own.length > 0
        ? say(
            { en: 'A node gets there with {command}.', 'zh-cn': '给节点打上标签：{command}。' },
            { command: code(`kubectl label nodes NODE ${own.join(' ')}`, 120) },
          )
        : undefined,
      system(labels.get('kubernetes.io/hostname')),
      affinityToo(
        asString(get(spec, 'nodeName')),
        get(spec, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution') !== undefined,
      ),
    ])
  }),
} satisfies KubernetesTopic

const system = (host: string | undefined): Localized | undefined =>
  host === undefined
    ? undefined
    : {
        en: 'That is a single node: when it is down, the Pod waits for it.',
        'zh-cn': '这只有一个节点：它停机时，Pod 只能等它。',
      }

const affinityToo = (name: string | undefined, affinity: boolean): Localized | undefined =>
  name !== undefined
    ? {
        en: '`nodeName` bypasses the scheduler; the kubelet still checks these labels and fails the Pod if they differ.',
        'zh-cn': '`nodeName` 会绕过调度器，但 kubelet 仍会检查这些标签，不符合就让 Pod 失败。',
      }
    : affinity
      ? { en: 'The node affinity has to hold as well.', 'zh-cn': '节点亲和性也要同时满足。' }
      : undefined
