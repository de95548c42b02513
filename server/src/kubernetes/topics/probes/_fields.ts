import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace } from '../../topic.js'
import { docs } from '../_text.js'
import { type Handler, handlerOf } from './_handler.js'
import { type Probe, probeAt } from './_probe.js'
import { refusal } from './_story.js'

export const probePage = docs('tasks/configure-pod-container/configure-liveness-readiness-startup-probes/')
export const conceptPage = docs('concepts/configuration/liveness-readiness-startup-probes/')

/** An explanation of a field of a probe, for probes that the API server accepts and that say how they ask. */
export const aboutProbe =
  (tell: (probe: Probe, handler: Handler) => Localized | undefined) =>
  (place: KubernetesPlace): Explanation | undefined => {
    const probe = probeAt(place)
    const handler = probe && handlerOf(probe.node, probe.container)
    if (!probe || !handler) return undefined
    const text = refusal(probe) ?? tell(probe, handler)
    return text && { text }
  }

export const threeProbes: Localized = {
  en: '**Three probes, three jobs.** Liveness *restarts* the container. Readiness takes the Pod out of its Services and never restarts anything. Startup holds the other two back until it has succeeded once.',
  'zh-cn':
    '**三种探针，各管一事。** 存活探针负责*重启*容器；就绪探针只把 Pod 从 Service 的端点中摘下，从不重启；启动探针成功一次之前，前两种都不会执行。',
}

export const fourHandlers: Localized = {
  en: '**Which handler?** `httpGet` asks the program itself. `tcpSocket` only proves that something listens. `grpc` calls the standard health service. `exec` starts a process in the container each time, so it costs the most.',
  'zh-cn':
    '**用哪种方式？** `httpGet` 直接问程序本身；`tcpSocket` 只能证明有东西在监听；`grpc` 调用标准的健康检查服务；`exec` 每次都要在容器里启动一个进程，开销最大。',
}
