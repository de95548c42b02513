import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { flagIn, invocationOf, staticPod } from './_component.js'
import { drawControlPlane } from './_picture.js'

export default {
  key: 'kube-scheduler',
  also: ['ClusterConfiguration.scheduler'],
  title: { en: 'chooses a node for every new Pod', 'zh-cn': '为每个新 Pod 选择节点' },
  summary: {
    en: 'It watches for Pods without a node, **filters** out the nodes that cannot run one (requests, taints, affinity, volumes), **scores** the rest and **binds** the Pod to the best by writing `spec.nodeName`. The kubelet there does the rest.',
    'zh-cn':
      '它监听还没有节点的 Pod：先**过滤**掉不能运行它的节点（资源请求、污点、亲和性、卷），再给其余节点**打分**，最后把 Pod **绑定**到最高分者，即写入 `spec.nodeName`。剩下的由那里的 kubelet 完成。',
  },
  notes: {
    en: [
      'Port: 10259 (HTTPS: health, metrics), usually on localhost. It talks to the API server alone.',
      'Several may run; one is the leader (a Lease in `kube-system`), the others wait.',
      'While it is down, running Pods stay, and new ones stay `Pending`; DaemonSet Pods too. Pods that already name a node, and static Pods, start all the same.',
      'It counts requests, not what is really used, and never moves a running Pod (that is what the descheduler is for).',
    ],
    'zh-cn': [
      '端口：10259（HTTPS，健康检查与指标），通常只在本机监听。它只与 API 服务器通信。',
      '可运行多个，其中一个是领导者（`kube-system` 里的 Lease），其余待命。',
      '它停机时，已运行的 Pod 不受影响，新 Pod 一直 `Pending`，DaemonSet 的也一样；已写明节点的 Pod 和静态 Pod 照常启动。',
      '它看的是请求量而非实际用量，也从不移动已运行的 Pod（那是 descheduler 的事）。',
    ],
  },
  see: docs('concepts/scheduling-eviction/kube-scheduler/'),
  explain(place) {
    const invocation = invocationOf(place, 'kube-scheduler')
    const config = flagIn(invocation, 'config')
    const told = explained(
      config === undefined
        ? {
            en: 'the scheduler runs with its default profile, `default-scheduler`.',
            'zh-cn': '调度器以默认的 `default-scheduler` profile 运行。',
          }
        : say(
            {
              en: 'the scheduler takes its profiles from {config}; flags for what that file says are ignored.',
              'zh-cn': '调度器的 profile 来自 {config}；该文件里已有的设置，对应的标志会被忽略。',
            },
            { config: code(config) },
          ),
      flagIn(invocation, 'leader-elect') === 'false'
        ? {
            en: 'Leader election is off: never run a second one beside it.',
            'zh-cn': '没有开启选主：绝不能再运行第二个。',
          }
        : undefined,
      staticPod(place),
    )
    return told && { ...told, picture: drawControlPlane('kube-scheduler') }
  },
} satisfies KubernetesTopic
