import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { flagIn, invocationOf, staticPod } from './_component.js'
import { drawControlPlane } from './_picture.js'

export default {
  key: 'kube-controller-manager',
  also: ['ClusterConfiguration.controllerManager'],
  title: { en: 'the controllers that turn wishes into reality', 'zh-cn': '把期望变成现实的各种控制器' },
  summary: {
    en: 'One process with some forty control loops. Each watches the API server, compares what should be with what is, and takes a step towards it: that is what "declarative" means.',
    'zh-cn':
      '一个进程，里面有约四十个控制循环。每个循环监听 API 服务器，比较期望与现状，再朝期望走一步：这就是“声明式”。',
  },
  notes: {
    en: [
      '**Inside:** Deployment, ReplicaSet, StatefulSet, DaemonSet, Job, CronJob, HorizontalPodAutoscaler; Node (lifecycle, taints, eviction, Pod CIDRs); EndpointSlice; PersistentVolume (binding, attaching); Namespace, garbage collector, ResourceQuota; ServiceAccount and tokens; certificate signing.',
      'Port: 10257 (HTTPS: health, metrics). It talks to the API server alone. One leader works (a Lease in `kube-system`), others wait.',
      'While it is down nothing is repaired: dead Pods are not replaced, rollouts and scaling stand still, CronJobs do not start, endpoints go out of date, deleted namespaces stay `Terminating`.',
      'A node is NotReady after `--node-monitor-grace-period` (50 s; 40 s before 1.32); its Pods are evicted 300 s later by their default tolerations.',
    ],
    'zh-cn': [
      '**内含：** Deployment、ReplicaSet、StatefulSet、DaemonSet、Job、CronJob、HorizontalPodAutoscaler；Node（生命周期、污点、驱逐、Pod 网段）；EndpointSlice；PersistentVolume（绑定、挂接）；Namespace、垃圾收集、ResourceQuota；ServiceAccount 与令牌；证书签发。',
      '端口：10257（HTTPS，健康检查与指标）。它只与 API 服务器通信。只有一个领导者在工作（`kube-system` 里的 Lease），其余待命。',
      '它停机时没有任何修复：挂掉的 Pod 不补，滚动更新和扩缩停滞，CronJob 不触发，端点过时，删除中的命名空间停在 `Terminating`。',
      '节点失联超过 `--node-monitor-grace-period`（50 秒，1.32 之前 40 秒）变为 NotReady；其上的 Pod 按默认容忍度再过 300 秒被驱逐。',
    ],
  },
  see: docs('concepts/architecture/controller/'),
  explain(place) {
    const invocation = invocationOf(place, 'kube-controller-manager')
    const network = flagIn(invocation, 'cluster-cidr')
    const allocates = flagIn(invocation, 'allocate-node-cidrs')
    const told = explained(
      network !== undefined && allocates === 'true'
        ? say(
            {
              en: 'the controllers run as one process, and give each node a piece (/{mask}) of {network} for its Pods.',
              'zh-cn': '所有控制器在一个进程里运行，并从 {network} 中给每个节点分一段（/{mask}）作 Pod 地址。',
            },
            { network: code(network), mask: flagIn(invocation, 'node-cidr-mask-size') ?? 24 },
          )
        : { en: 'all controllers run in this one process.', 'zh-cn': '所有控制器都在这一个进程里运行。' },
      staticPod(place),
    )
    return told && { ...told, picture: drawControlPlane('kube-controller-manager') }
  },
} satisfies KubernetesTopic
