import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { servesNode } from '../_node-programs.js'
import { addsCapability, dangerousCapabilities } from './_capabilities.js'

export default {
  id: 'kubernetes/capability-dangerous',
  severity: 'warning',
  aliases: { polaris: ['dangerousCapabilities'], pss: ['capabilities_baseline'] },
  title: { en: 'A capability that reaches the node', 'zh-cn': '能影响节点的权能' },
  why: {
    en: '`ALL` is every capability there is. `NET_ADMIN` changes routes and firewalls, `SYS_PTRACE` reads other processes, `BPF`, `SYS_RAWIO` and `DAC_READ_SEARCH` see past the walls of the container.',
    'zh-cn':
      '`ALL` 就是全部权能。`NET_ADMIN` 能改路由和防火墙，`SYS_PTRACE` 能读取其他进程，`BPF`、`SYS_RAWIO` 和 `DAC_READ_SEARCH` 能越过容器的边界。',
  },
  instead: {
    en: 'Grant the one capability that is needed, only where it is needed: in an init container, for example.',
    'zh-cn': '只给确实需要的那一个权能，并且只给需要它的容器，例如某个 Init 容器。',
  },
  message: {
    en: '`{capability}` gives container `{container}` power over the node rather than over itself. Remove it, or move it to a container that does nothing else.',
    'zh-cn': '`{capability}` 让容器 `{container}` 的权力延伸到节点。去掉它，或移到只做这一件事的容器里。',
  },
  fix: { title: { en: 'Remove `{capability}`', 'zh-cn': '删除 `{capability}`' }, safe: false },
  examples: {
    bad: [containerWith('securityContext:\n  capabilities:\n    add:\n      - NET_ADMIN\n        ^^^^^^^^^')],
    good: [containerWith('securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]')],
  },
  check: addsCapability(
    name => dangerousCapabilities.has(name),
    (slice, pod) => !servesNode(slice, pod),
  ),
} satisfies KubernetesRule
