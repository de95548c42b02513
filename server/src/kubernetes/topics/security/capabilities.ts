import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import { code, codes, say } from '../_text.js'
import { contextPage } from './_level.js'

export default {
  key: 'SecurityContext.capabilities',
  also: ['Capabilities.add', 'Capabilities.drop'],
  title: { en: "which parts of root's power the container has", 'zh-cn': '容器拥有 root 的哪些权能' },
  summary: {
    en: 'Linux divides what root may do into some forty capabilities. A container begins with about a dozen, chosen by the runtime; `drop` takes some away, `add` grants more. Names stand without `CAP_`.',
    'zh-cn':
      'Linux 把 root 的权力分成四十来个权能。容器起初有运行时给的十几个；`drop` 去掉一些，`add` 再加一些。名字不带 `CAP_`。',
  },
  notes: {
    en: [
      '`drop` comes first: `drop: [ALL]` with `add: [NET_BIND_SERVICE]` leaves exactly one.',
      'A program that is not root has an added capability only if its file carries it too (`setcap`).',
      'Ports below 1024 need `NET_BIND_SERVICE`, or the sysctl `net.ipv4.ip_unprivileged_port_start`, which containerd sets to 0 for Pods on many clusters.',
      'Baseline allows to add only the default ones; Restricted wants `drop: [ALL]` and allows to add `NET_BIND_SERVICE` alone.',
    ],
    'zh-cn': [
      '先算 `drop`：`drop: [ALL]` 加上 `add: [NET_BIND_SERVICE]`，只剩这一个。',
      '非 root 的程序要可执行文件本身带有该权能（`setcap`），加上的才生效。',
      '绑定 1024 以下的端口需要 `NET_BIND_SERVICE`，或内核参数 `net.ipv4.ip_unprivileged_port_start`；许多集群上 containerd 已为 Pod 把它设为 0。',
      'Baseline 只允许加默认就有的那些；Restricted 要求 `drop: [ALL]`，并且只允许加 `NET_BIND_SERVICE`。',
    ],
  },
  example: podExample('securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [NET_BIND_SERVICE]'),
  see: contextPage,
  explain: aboutContainer(({ node }) => {
    const names = (list: 'add' | 'drop'): readonly string[] =>
      itemsOf(get(node, 'securityContext', 'capabilities', list)).flatMap(({ value }) => asString(value) ?? [])
    const [add, drop] = [names('add'), names('drop')]
    if (add.length + drop.length === 0) return undefined
    const grave = add.filter(name => Object.hasOwn(dangers, name.replace(/^CAP_/, '')))
    return joined([
      drop.includes('ALL')
        ? add.length > 0
          ? say({ en: 'the container has only {add}.', 'zh-cn': '容器只有 {add}。' }, { add: codes(add) })
          : {
              en: 'the container has no capabilities at all: even root in it can do little.',
              'zh-cn': '容器没有任何权能：里面的 root 也做不了什么。',
            }
        : say(
            {
              en: 'the container has the default set{drop}{add}.',
              'zh-cn': '容器拥有默认的那些权能{drop}{add}。',
            },
            {
              drop:
                drop.length > 0
                  ? say({ en: ' without {names}', 'zh-cn': '，去掉 {names}' }, { names: codes(drop) })
                  : '',
              add: add.length > 0 ? say({ en: ' and {names}', 'zh-cn': '，加上 {names}' }, { names: codes(add) }) : '',
            },
          ),
      ...grave
        .slice(0, 3)
        .map(name =>
          say(
            { en: '{name} {danger}.', 'zh-cn': '{name} {danger}。' },
            { name: code(name), danger: dangers[name.replace(/^CAP_/, '')]! },
          ),
        ),
    ])
  }),
} satisfies KubernetesTopic

/** What those that are far from harmless give. */
const dangers: Readonly<Record<string, Localized>> = {
  ALL: { en: 'is as good as `privileged`', 'zh-cn': '与 `privileged` 几乎无异' },
  BPF: { en: 'loads programs into the kernel of the node', 'zh-cn': '可以往节点内核里加载程序' },
  DAC_READ_SEARCH: { en: 'reads every file, and has been used to break out', 'zh-cn': '能读所有文件，曾被用来逃逸' },
  NET_ADMIN: {
    en: 'changes routes, addresses and iptables of the Pod (with `hostNetwork`: of the node)',
    'zh-cn': '可以改 Pod 的路由、地址和 iptables（用了 `hostNetwork` 就是节点的）',
  },
  NET_RAW: {
    en: 'sends forged packets, to deceive other Pods on the network (`ping` works without it nowadays)',
    'zh-cn': '可以发伪造的数据包欺骗网络里的其他 Pod（如今 `ping` 不需要它）',
  },
  SYS_ADMIN: {
    en: 'is nearly root on the node: mounts, namespaces and much more',
    'zh-cn': '几乎等于节点上的 root：挂载、命名空间等等',
  },
  SYS_BOOT: { en: 'can restart the node', 'zh-cn': '可以重启节点' },
  SYS_MODULE: { en: 'loads kernel modules: the node is yours', 'zh-cn': '可以加载内核模块，等于控制节点' },
  SYS_PTRACE: { en: 'reads the memory of other processes it can see', 'zh-cn': '可以读取它看得到的其他进程的内存' },
  SYS_RAWIO: { en: 'talks to devices and memory directly', 'zh-cn': '可以直接访问设备和内存' },
  SYS_TIME: {
    en: 'sets the clock of the node, not just of the container',
    'zh-cn': '改的是整个节点的时钟，不只是容器的',
  },
}
