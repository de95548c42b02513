import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { servesNode } from '../_node-programs.js'
import { podFlag } from './_flags.js'

export default {
  id: 'kubernetes/host-network',
  severity: 'warning',
  aliases: {
    'kube-linter': ['host-network'],
    polaris: ['hostNetworkSet'],
    trivy: ['KSV-0009'],
    checkov: ['CKV_K8S_19'],
    pss: ['hostNamespaces'],
  },
  title: { en: "The node's network", 'zh-cn': '使用节点的网络' },
  why: {
    en: "With `hostNetwork` the Pod has no network of its own: it reaches services that listen on the node's loopback, can listen in on traffic, takes ports of the node and escapes most NetworkPolicies.",
    'zh-cn':
      '设置 `hostNetwork` 后，Pod 没有自己的网络：它能访问节点回环地址上的服务，能监听流量，会占用节点端口，而且大多数 NetworkPolicy 管不到它。',
  },
  instead: {
    en: 'Let the Pod have its own network, and publish its ports with a Service.',
    'zh-cn': '让 Pod 使用自己的网络，用 Service 发布端口。',
  },
  message: {
    en: "`hostNetwork: true` puts the Pod into the node's network, beyond most NetworkPolicies. Remove it, and publish ports with a Service.",
    'zh-cn':
      '`hostNetwork: true` 把 Pod 放进节点的网络，大多数 NetworkPolicy 对它不起作用。去掉它，用 Service 发布端口。',
  },
  fix: { title: { en: 'Remove `hostNetwork`', 'zh-cn': '删除 `hostNetwork`' }, safe: false },
  examples: {
    bad: [podWith('hostNetwork: true\n             ^^^^')],
    good: [podWith('hostNetwork: false'), podWith('hostNetwork: true\npriorityClassName: system-node-critical')],
  },
  check: podFlag('hostNetwork', (slice, pod) => !servesNode(slice, pod)),
} satisfies KubernetesRule
