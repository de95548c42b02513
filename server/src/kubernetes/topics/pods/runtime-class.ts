import { joined, type Localized } from '../../../core/localized.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.runtimeClassName',
  also: ['RuntimeClass', 'RuntimeClass.handler'],
  title: { en: 'which runtime isolates the containers', 'zh-cn': '容器用哪种运行时隔离' },
  summary: {
    en: "Left out, the node's usual runtime starts the containers as processes on the node's own kernel. A RuntimeClass names another handler of containerd or CRI-O. It has to exist, and on the node the handler too.",
    'zh-cn':
      '不写时由节点默认的运行时把容器作为进程跑在节点自己的内核上。RuntimeClass 指定 containerd 或 CRI-O 的另一个 handler。这个类必须存在，节点上也要有对应的 handler。',
  },
  notes: {
    en: [
      'A handler that a node lacks fails the Pod there; `scheduling.nodeSelector` of the class keeps it on nodes that have it.',
      '`overhead` of the class is added to the requests of each Pod: a small VM costs memory of its own.',
    ],
    'zh-cn': [
      '节点上没有该 handler 时 Pod 会失败；在类里写 `scheduling.nodeSelector` 可让 Pod 只去有它的节点。',
      '类的 `overhead` 会加到每个 Pod 的请求量上：小虚拟机自己也要占内存。',
    ],
  },
  compare: {
    en: '**Shared kernel or own kernel?** runc and crun: namespaces and cgroups on the shared kernel of the node, fast, and one kernel bug away from the node. gVisor (`runsc`) answers system calls in user space. Kata runs each Pod in a small VM with a kernel of its own: the strongest wall, at the price of memory and start time.',
    'zh-cn':
      '**共享内核还是独立内核？** runc、crun：在节点的共享内核上用命名空间和 cgroup 隔离，快，但一个内核漏洞就能波及节点。gVisor（`runsc`）在用户态处理系统调用。Kata 让每个 Pod 跑在带独立内核的小虚拟机里：隔离最强，代价是内存和启动时间。',
  },
  see: docs('concepts/containers/runtime-class/'),
  explain,
} satisfies KubernetesTopic

const handlers: readonly (readonly [RegExp, Localized])[] = [
  [/^kata/, { en: 'a small virtual machine with a kernel of its own', 'zh-cn': '带独立内核的小虚拟机' }],
  [
    /^(?:runsc|gvisor)/,
    { en: 'gVisor, which answers system calls in user space', 'zh-cn': '在用户态处理系统调用的 gVisor' },
  ],
  [
    /^(?:runc|crun|youki)$/,
    { en: 'ordinary processes on the shared kernel of the node', 'zh-cn': '节点共享内核上的普通进程' },
  ],
  [/^(?:nvidia)/, { en: 'ordinary processes with the GPUs of the node', 'zh-cn': '能使用节点 GPU 的普通进程' }],
  [/wasm|^spin|^slight|^lunatic/, { en: 'WebAssembly modules', 'zh-cn': 'WebAssembly 模块' }],
]

function explain({ manifest, resource, path }: KubernetesPlace): Explanation {
  const name = resource.kind === 'RuntimeClass' ? resource.name : asString(resource.at(...path))
  if (name === undefined) return undefined
  const known =
    resource.kind === 'RuntimeClass'
      ? resource
      : manifest.slices
          .flatMap(({ part }) => part.resources)
          .find(one => one.kind === 'RuntimeClass' && one.name === name)
  const handler = asString(known?.at('handler'))
  const kind = handlers.find(([pattern]) => pattern.test(handler ?? name))?.[1]
  return {
    text: joined([
      handler === undefined
        ? say(
            {
              en: 'the containers run as the RuntimeClass {name} says; without such a class the Pod is refused.',
              'zh-cn': '容器按 RuntimeClass {name} 指定的方式运行；没有这个类，Pod 会被拒绝。',
            },
            { name: code(name) },
          )
        : say(
            {
              en: 'Pods of the class {name} are run by the handler {handler} in the configuration of containerd or CRI-O on the node.',
              'zh-cn': '{name} 类的 Pod 由节点上 containerd 或 CRI-O 配置里的 {handler} 运行。',
            },
            { name: code(name), handler: code(handler) },
          ),
      kind && say({ en: 'By its name that is {kind}.', 'zh-cn': '从名字看是{kind}。' }, { kind }),
    ]),
  }
}

type Explanation = ReturnType<NonNullable<KubernetesTopic['explain']>>
