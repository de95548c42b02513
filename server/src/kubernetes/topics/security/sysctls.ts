import { joined } from '../../../core/localized.js'
import { podSecurityOffences } from '../../pod-security.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'

export default {
  key: 'PodSecurityContext.sysctls',
  also: ['Sysctl.name', 'Sysctl.value'],
  title: { en: "kernel parameters of the Pod's namespaces", 'zh-cn': 'Pod 命名空间里的内核参数' },
  summary: summary('PodSecurityContext.sysctls'),
  notes: {
    en: [
      'Only parameters with a namespace can be set here: `kernel.shm*`, `kernel.msg*`, `kernel.sem`, `fs.mqueue.*` and those of `net.*` that belong to a network namespace. `vm.*` such as `vm.max_map_count` belong to the node.',
      'Unsafe ones need `--allowed-unsafe-sysctls` of the kubelet on the node, or the Pod ends as `SysctlForbidden`.',
    ],
    'zh-cn': [
      '这里只能设置有命名空间的参数：`kernel.shm*`、`kernel.msg*`、`kernel.sem`、`fs.mqueue.*`，以及属于网络命名空间的 `net.*`。`vm.max_map_count` 之类的 `vm.*` 属于节点。',
      '不安全的参数要在节点的 kubelet 上用 `--allowed-unsafe-sysctls` 放行，否则 Pod 以 `SysctlForbidden` 失败。',
    ],
  },
  see: docs('tasks/administer-cluster/sysctl-cluster/'),
  explain: aboutPod(({ spec, resource }, { minor }) => {
    const set = itemsOf(get(spec, 'securityContext', 'sysctls')).flatMap(
      ({ value }) => asString(get(value, 'name')) ?? [],
    )
    const unsafe = podSecurityOffences(resource, minor)
      .filter(({ control }) => control === 'sysctls')
      .flatMap(({ node }) => asString(node) ?? [])
    if (set.length === 0) return undefined
    return joined([
      say({ en: 'the Pod sets {names} for itself.', 'zh-cn': 'Pod 为自己设置 {names}。' }, { names: codes(set) }),
      unsafe.length > 0
        ? say(
            {
              en: '{names} {are} not among the safe ones: the kubelet has to allow {it}, and the Baseline level refuses {it}.',
              'zh-cn': '{names} 不属于安全参数：要由 kubelet 放行，Baseline 级别也不接受。',
            },
            { names: codes(unsafe), are: unsafe.length > 1 ? 'are' : 'is', it: unsafe.length > 1 ? 'them' : 'it' },
          )
        : { en: 'All of them are safe everywhere.', 'zh-cn': '都是到处可用的安全参数。' },
    ])
  }),
} satisfies KubernetesTopic
