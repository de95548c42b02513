import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString, get, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { say } from '../../_text.js'
import { quorumStory } from '../_numbers.js'

export default {
  key: 'KindCluster.nodes',
  also: ['KindCluster', 'KindNode.role'],
  title: { en: 'the nodes of a kind cluster', 'zh-cn': 'kind 集群的节点' },
  summary: {
    en: 'kind runs each node as a container on this machine and sets the cluster up with kubeadm: for development and tests, not for production.',
    'zh-cn': 'kind 在本机上以容器充当每个节点，再用 kubeadm 搭出集群：用于开发和测试，不用于生产。',
  },
  notes: {
    en: [
      'Several `control-plane` nodes get an HAProxy container in front, as `controlPlaneEndpoint`.',
      'Nodes cannot be added to a running cluster: `kind delete cluster`, then `kind create cluster --config FILE`.',
      'Images of the machine are not in the nodes: `kind load docker-image NAME`, and no tag `latest`, which is always pulled.',
    ],
    'zh-cn': [
      '有多个 `control-plane` 节点时，前面会自动加一个 HAProxy 容器作为 `controlPlaneEndpoint`。',
      '不能给运行中的集群加节点：先 `kind delete cluster`，再 `kind create cluster --config FILE`。',
      '本机镜像不在节点里：用 `kind load docker-image NAME` 导入，并且不要用 `latest` 标签，它总会去拉取。',
    ],
  },
  see: 'https://kind.sigs.k8s.io/docs/user/configuration/#nodes',
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const roles = itemsOf(resource.at('nodes')).map(({ value }) => asString(get(value, 'role')) ?? 'control-plane')
  if (roles.length === 0) return undefined
  const masters = roles.filter(role => role === 'control-plane').length
  const workers = roles.filter(role => role === 'worker').length
  if (masters === 0)
    return explained({
      en: 'there is no `control-plane` node: kind refuses to create the cluster.',
      'zh-cn': '没有 `control-plane` 节点：kind 拒绝创建集群。',
    })
  return explained(
    say(
      {
        en: 'kind starts {all} containers: {masters} control plane, {workers} {word}{balancer}.',
        'zh-cn': 'kind 会启动 {all} 个容器：{masters} 个控制平面、{workers} 个工作节点{balancer}。',
      },
      {
        all: roles.length + (masters > 1 ? 1 : 0),
        masters,
        workers,
        word: { en: workers === 1 ? 'worker' : 'workers', 'zh-cn': '' },
        balancer: masters > 1 ? { en: ', and a load balancer in front', 'zh-cn': '，外加前面的负载均衡器' } : '',
      },
    ),
    masters > 1
      ? say({ en: '{story}.', 'zh-cn': '{story}。' }, { story: quorumStory(masters) })
      : workers === 0
        ? {
            en: 'With no worker the control plane takes Pods as well: kind leaves its taint out.',
            'zh-cn': '没有工作节点时控制平面也跑 Pod：kind 会去掉它的污点。',
          }
        : undefined,
  )
}
