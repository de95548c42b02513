import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { servesNode } from '../_node-programs.js'
import { addsCapability, dangerousCapabilities } from './_capabilities.js'

const containers = `priorityClassName: system-node-critical
containers:
  - name: agent
    image: registry.example.com/agent:2.1
    securityContext:
      capabilities:
        add:
`

export default {
  id: 'kubernetes/node-program-capability',
  severity: 'information',
  preset: 'strict',
  aliases: { polaris: ['dangerousCapabilities'], pss: ['capabilities_baseline'] },
  title: { en: 'A program of the node with power over it', 'zh-cn': '节点程序有影响节点的权能' },
  why: {
    en: 'A network agent needs `NET_ADMIN`: setting up routes is its work. Other capabilities of that sort are worth a second look, for it runs on every node.',
    'zh-cn': '网络代理需要 `NET_ADMIN`，设置路由正是它的工作。其他同类权能值得再看一眼，因为它跑在每个节点上。',
  },
  instead: { en: 'Keep the capabilities that its work needs.', 'zh-cn': '只保留工作所需的权能。' },
  message: {
    en: '`{capability}` gives container `{container}` power over the node. Remove it if its work does without.',
    'zh-cn': '`{capability}` 让容器 `{container}` 能影响节点。工作用不到就去掉它。',
  },
  fix: { title: { en: 'Remove `{capability}`', 'zh-cn': '删除 `{capability}`' }, safe: false },
  examples: {
    bad: [podWith(`${containers}          - NET_ADMIN\n            ^^^^^^^^^`)],
    good: [podWith(`${containers}          - NET_BIND_SERVICE`)],
  },
  check: addsCapability(name => dangerousCapabilities.has(name), servesNode),
} satisfies KubernetesRule
