import type { KubernetesTopic } from '../../../topic.js'
import { docs } from '../../_text.js'
import { drawControlPlane } from './_picture.js'

export default {
  key: 'cloud-controller-manager',
  title: { en: 'the controllers that talk to a cloud', 'zh-cn': '与云平台打交道的控制器' },
  summary: {
    en: 'What used to be a part of kube-controller-manager, one program for each cloud: node (addresses, zone, instance type, deletion with the machine), route (Pod networks in the VPC) and service (load balancers for `type: LoadBalancer`).',
    'zh-cn':
      '原本是 kube-controller-manager 的一部分，现在每家云一个程序：节点（地址、可用区、机型，随机器删除）、路由（VPC 里的 Pod 网段）和服务（为 `type: LoadBalancer` 创建负载均衡器）。',
  },
  notes: {
    en: [
      'Port: 10258 (HTTPS: health, metrics). It talks to the API server and to the API of the cloud.',
      'kubelets then start with `--cloud-provider=external`, and new nodes carry `node.cloudprovider.kubernetes.io/uninitialized:NoSchedule` until it has looked at them.',
      'While it is down new nodes take no Pods and new load balancers stay `<pending>`. Clusters on bare metal have none: there MetalLB or kube-vip does the load balancers.',
    ],
    'zh-cn': [
      '端口：10258（HTTPS，健康检查与指标）。它与 API 服务器和云平台的 API 通信。',
      '此时 kubelet 以 `--cloud-provider=external` 启动，新节点带着 `node.cloudprovider.kubernetes.io/uninitialized:NoSchedule`，直到它处理完。',
      '它停机时，新节点不接 Pod，新的负载均衡器停在 `<pending>`。裸机集群没有它：负载均衡由 MetalLB 或 kube-vip 承担。',
    ],
  },
  see: docs('concepts/architecture/cloud-controller/'),
  explain: () => ({
    text: { en: 'the cluster is tied to its cloud by this program.', 'zh-cn': '集群靠这个程序与云平台对接。' },
    picture: drawControlPlane('cloud-controller-manager'),
  }),
} satisfies KubernetesTopic
