import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asBoolean, get, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { mapsIn, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/sysctl',
  severity: 'error',
  title: { en: 'A sysctl that the API server refuses', 'zh-cn': 'API 服务器不接受的 sysctl' },
  why: {
    en: 'A sysctl of a Pod is set once, in a namespace of the Pod. The API server refuses names that no kernel has, names that stand twice, and settings of a namespace which the Pod shares with its node.',
    'zh-cn':
      'Pod 的 sysctl 在它自己的命名空间里设置一次。写法不合法、重复，或所属的命名空间与节点共用时，API 服务器会拒绝。',
  },
  instead: {
    en: 'Write each sysctl once, as `sysctl -a` names it, and leave host namespaces to the administrator of the node.',
    'zh-cn': '每个 sysctl 只写一次，名字与 `sysctl -a` 的一致；主机命名空间的参数交给节点管理员设置。',
  },
  message: {
    en: 'The API server refuses `{name}` here: {reason}.',
    'zh-cn': 'API 服务器不接受这里的 `{name}`：{reason}。',
  },
  examples: {
    bad: [
      podWith(`
hostNetwork: true
securityContext:
  sysctls:
    - name: net.core.somaxconn
            ^^^^^^^^^^^^^^^^^^
      value: "1024"`),
      podWith(`
securityContext:
  sysctls:
    - { name: kernel.shm_rmid_forced, value: "1" }
    - { name: kernel.shm_rmid_forced, value: "0" }
              ^^^^^^^^^^^^^^^^^^^^^^
    - { name: Kernel Shm, value: "0" }
              ^^^^^^^^^^`),
    ],
    good: [
      podWith(`
securityContext:
  sysctls:
    - name: net.ipv4.ip_local_port_range
      value: "10240 65535"`),
    ],
  },
  check(slice, report) {
    for (const { node, parent } of ofType(slice, 'PodSecurityContext')) {
      const known = new Set<string>()
      for (const sysctl of mapsIn(get(node, 'sysctls'))) {
        const name = textIn(sysctl, 'name')
        const pair = pairOf(sysctl, 'name')
        if (!name || !pair) continue
        const shared = hostNamespaces.find(
          ({ field, names }) => names.test(name.replaceAll('/', '.')) && asBoolean(get(parent?.node, field)) === true,
        )
        const reason = !isName(name) ? badName : known.has(name) ? twice : shared?.reason
        if (reason) report(pointAt(pair), { name, reason })
        known.add(name)
      }
    }
  },
} satisfies KubernetesRule

const isName = (name: string): boolean =>
  name.length <= 253 && name.split(/[./]/).every(part => /^[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/.test(part))

const badName: Localized = {
  en: 'a name is made of lower case letters, digits, `-` and `_`, with dots or slashes between. Write it as `sysctl -a` does',
  'zh-cn': '名字只能由小写字母、数字、`-` 和 `_` 组成，用点或斜杠分隔。照 `sysctl -a` 的写法填写',
}
const twice: Localized = {
  en: 'it stands further up already. Keep one of the two',
  'zh-cn': '前面已经写过一次。保留其中一个',
}
const hostNamespaces: readonly { readonly field: string; readonly names: RegExp; readonly reason: Localized }[] = [
  {
    field: 'hostNetwork',
    names: /^net\./,
    reason: {
      en: 'with `hostNetwork: true` it would change the network of the node. Remove one of the two',
      'zh-cn': '在 `hostNetwork: true` 下它会改动节点的网络。去掉其中一个',
    },
  },
  {
    field: 'hostIPC',
    names: /^(?:kernel\.(?:shm|msg|sem)|fs\.mqueue\.)/,
    reason: {
      en: 'with `hostIPC: true` it would change the IPC of the node. Remove one of the two',
      'zh-cn': '在 `hostIPC: true` 下它会改动节点的 IPC。去掉其中一个',
    },
  },
]
