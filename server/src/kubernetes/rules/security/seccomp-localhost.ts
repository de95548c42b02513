import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/seccomp-localhost',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_31'] },
  title: { en: 'A seccomp profile that every node has to bring', 'zh-cn': '每个节点都要自备的 seccomp 配置' },
  why: {
    en: 'A `Localhost` profile is a file on the node. Where it is missing, the container does not start; what it allows, this file does not tell.',
    'zh-cn': '`Localhost` 配置是节点上的文件。节点上没有它，容器就不能启动；它允许什么，从本文件看不出来。',
  },
  instead: {
    en: '`RuntimeDefault`, unless the profile is stricter and something puts it onto every node.',
    'zh-cn': '用 `RuntimeDefault`，除非自己的配置更严格，并且有程序把它放到每个节点上。',
  },
  message: {
    en: 'The profile has to lie on every node, and this container does not start without it. Use `RuntimeDefault` where that is strict enough.',
    'zh-cn': '每个节点上都要有这个配置，没有就不能启动容器。`RuntimeDefault` 够严格时用它。',
  },
  examples: {
    bad: [
      containerWith(
        'securityContext:\n  seccompProfile:\n    type: Localhost\n          ^^^^^^^^^\n    localhostProfile: profiles/shop.json',
      ),
    ],
    good: [containerWith('securityContext:\n  seccompProfile:\n    type: RuntimeDefault')],
  },
  check(slice, report) {
    for (const profile of ofType(slice, 'SeccompProfile'))
      if (textIn(profile.node, 'type') === 'Localhost') report(pointIn(profile, 'type'))
  },
} satisfies KubernetesRule
