import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutPod } from '../_about.js'
import type { PodAt } from '../_pod.js'
import { codes, docs, say } from '../_text.js'
import { qosText } from '../resources/_qos.js'
import { levelText } from '../security/_level.js'

export default {
  key: 'Pod',
  title: { en: 'containers that run together on one node', 'zh-cn': '在同一节点上一起运行的一组容器' },
  summary: {
    en: 'The smallest thing Kubernetes places: its containers share one IP address, `localhost` and volumes, live on one node and end together. A bare Pod is not replaced when its node dies: let a Deployment, StatefulSet, DaemonSet or Job make Pods.',
    'zh-cn':
      'Kubernetes 调度的最小单位：其中的容器共用一个 IP 地址、`localhost` 和卷，在同一节点上，同生同灭。裸 Pod 在节点故障后不会重建：让 Deployment、StatefulSet、DaemonSet 或 Job 来创建 Pod。',
  },
  notes: {
    en: [
      '**How it comes to run**: the API server authenticates, authorizes, admits and stores it in etcd (`Pending`) → the scheduler picks a node and writes `nodeName` → the kubelet there makes the sandbox (pause container, network by CNI), mounts volumes, pulls images, runs init containers, then starts the containers (`Running`) → readiness puts it into the endpoints of its Services.',
      '**Phases**: `Pending`, `Running`, `Succeeded`, `Failed`, `Unknown`. `CrashLoopBackOff` and `Terminating` are no phases.',
      'Most of the `spec` cannot be changed afterwards; images, tolerations (more of them) and, through `resize`, CPU and memory can.',
    ],
    'zh-cn': [
      '**从提交到运行**：API 服务器认证、授权、准入后存入 etcd（`Pending`）→ 调度器选节点，写入 `nodeName` → 该节点的 kubelet 建立沙箱（pause 容器，由 CNI 配置网络）、挂载卷、拉取镜像、运行 Init 容器，再启动各容器（`Running`）→ 就绪后进入 Service 的端点。',
      '**阶段**：`Pending`、`Running`、`Succeeded`、`Failed`、`Unknown`。`CrashLoopBackOff` 和 `Terminating` 不是阶段。',
      '创建后 `spec` 大多不能改；能改的有镜像、容忍度（只增）以及通过 `resize` 调整的 CPU 和内存。',
    ],
  },
  see: docs('concepts/workloads/pods/pod-lifecycle/'),
  explain: aboutPod((pod, place) => joined([contents(pod), qosText(pod), levelText(place)])),
} satisfies KubernetesTopic

/** "the Pod runs `web` and the sidecar `proxy`, after the init container `wait`." */
export function contents({ containers }: PodAt): Localized {
  const names = (keep: (container: PodAt['containers'][number]) => boolean): readonly string[] =>
    containers.filter(keep).map(({ name }) => name ?? '?')
  const main = names(({ list }) => list === 'containers')
  const sidecars = names(({ sidecar }) => sidecar)
  const inits = names(({ list, sidecar }) => list === 'initContainers' && !sidecar)
  return say(
    { en: 'the Pod runs {main}{sidecars}{inits}.', 'zh-cn': 'Pod {inits}运行 {main}{sidecars}。' },
    {
      main: main.length > 0 ? codes(main) : { en: 'nothing', 'zh-cn': '（没有容器）' },
      sidecars:
        sidecars.length > 0
          ? say({ en: ' beside the sidecar {names}', 'zh-cn': '，旁边是边车 {names}' }, { names: codes(sidecars) })
          : '',
      inits:
        inits.length > 0
          ? say(
              { en: ', after {names} {have} run to {their} end', 'zh-cn': '先让 {names} 运行到结束，再' },
              {
                names: codes(inits),
                have: inits.length > 1 ? 'have' : 'has',
                their: inits.length > 1 ? 'their' : 'its',
              },
            )
          : '',
    },
  )
}
