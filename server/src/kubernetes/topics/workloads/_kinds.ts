import type { Localized } from '../../../core/localized.js'

export const whichWorkload: Localized = {
  en: '**Which workload?** Deployment: interchangeable Pods, nothing kept between them (stateless). StatefulSet: each Pod has a name and a disk of its own (stateful). DaemonSet: one Pod a node. Job: runs to its end; CronJob: does that on a schedule.',
  'zh-cn':
    '**用哪种工作负载？** Deployment：Pod 可互换、不保存状态（无状态）；StatefulSet：每个 Pod 有自己的名字和磁盘（有状态）；DaemonSet：每个节点一个；Job：跑完为止；CronJob：按计划跑 Job。',
}
