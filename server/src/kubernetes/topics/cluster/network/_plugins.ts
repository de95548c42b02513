import type { Localized } from '../../../../core/localized.js'

/** The contrast that is asked for whenever somebody chooses a network plugin. */
export const flannelOrCalico: Localized = {
  en: '**flannel or Calico?** flannel only connects Pods (VXLAN or plain routes): simple, and **no NetworkPolicy**. Calico also enforces NetworkPolicy, routes without tunnels by BGP, hands out addresses in blocks and can use eBPF: more to learn. Canal is flannel with the policies of Calico.',
  'zh-cn':
    '**flannel 还是 Calico？** flannel 只负责连通 Pod（VXLAN 或普通路由）：简单，但**不支持 NetworkPolicy**。Calico 还执行 NetworkPolicy，可用 BGP 免隧道路由，按块分配地址，也能用 eBPF：功能多，要学的也多。Canal 是 flannel 加 Calico 的策略。',
}
