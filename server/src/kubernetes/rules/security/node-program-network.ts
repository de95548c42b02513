import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { servesNode } from '../_node-programs.js'
import { podFlag } from './_flags.js'

export default {
  id: 'kubernetes/node-program-network',
  severity: 'information',
  preset: 'strict',
  aliases: {
    'kube-linter': ['host-network'],
    polaris: ['hostNetworkSet'],
    trivy: ['KSV-0009'],
    checkov: ['CKV_K8S_19'],
    pss: ['hostNamespaces'],
  },
  title: { en: "A program of the node on the node's network", 'zh-cn': '节点程序使用节点的网络' },
  why: {
    en: 'The control plane, kube-proxy and network agents need the network of the node. It still puts their ports within reach of everybody who reaches the node, and most NetworkPolicies do not hold there.',
    'zh-cn':
      '控制平面、kube-proxy 和网络代理确实需要节点的网络。但能访问节点的人也就能访问它们的端口，大多数 NetworkPolicy 在那里不起作用。',
  },
  instead: {
    en: 'Let them listen on `127.0.0.1` where the node alone asks, and keep the rest behind a firewall.',
    'zh-cn': '只供本节点访问的端口监听 `127.0.0.1`，其余的用防火墙保护。',
  },
  message: {
    en: "This program of the node is on the node's network, which no NetworkPolicy guards. Remove `hostNetwork` if it does without.",
    'zh-cn': '这个节点程序使用节点的网络，NetworkPolicy 保护不到它。若不需要，去掉 `hostNetwork`。',
  },
  fix: { title: { en: 'Remove `hostNetwork`', 'zh-cn': '删除 `hostNetwork`' }, safe: false },
  examples: {
    bad: [podWith('priorityClassName: system-node-critical\nhostNetwork: true\n             ^^^^')],
    good: [podWith('priorityClassName: system-node-critical\nhostNetwork: false')],
  },
  check: podFlag('hostNetwork', servesNode),
} satisfies KubernetesRule
