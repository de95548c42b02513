import { joined, type Localized } from '../../../../core/localized.js'
import { say } from '../../_text.js'
import { type FlagTopic, itemsOf } from './_flag.js'

const modes: Readonly<Record<string, Localized>> = {
  Node: {
    en: '`Node` lets each kubelet at what its own Pods need',
    'zh-cn': '`Node` 让每个 kubelet 只能访问自己的 Pod 所需的对象',
  },
  RBAC: { en: '`RBAC` follows Roles and bindings', 'zh-cn': '`RBAC` 按 Role 与绑定判断' },
  Webhook: { en: '`Webhook` asks a service', 'zh-cn': '`Webhook` 询问外部服务' },
  ABAC: { en: '`ABAC` follows a file, and needs a restart to change', 'zh-cn': '`ABAC` 按文件判断，修改要重启' },
  AlwaysAllow: { en: '`AlwaysAllow` lets everything pass', 'zh-cn': '`AlwaysAllow` 放行一切' },
  AlwaysDeny: { en: '`AlwaysDeny` refuses everything', 'zh-cn': '`AlwaysDeny` 拒绝一切' },
}

export const authorizationMode: FlagTopic = {
  flags: ['kube-apiserver --authorization-mode'],
  title: { en: 'who decides what callers may do', 'zh-cn': '由谁决定调用者能做什么' },
  notes: {
    en: [
      'They are asked in this order. The first that says yes or no decides; RBAC and Node only ever say yes or nothing. When nobody says yes, the request is refused with 403.',
      'Left out, the API server allows everything (`AlwaysAllow`); kubeadm writes `Node,RBAC`.',
      'Since 1.30 (stable in 1.32) `--authorization-config` takes a file with several webhooks and conditions instead; both together are refused.',
    ],
    'zh-cn': [
      '按书写顺序逐个询问，最先明确允许或拒绝的说了算；RBAC 和 Node 只会允许或不表态。无人允许则返回 403。',
      '不写该标志时放行一切（`AlwaysAllow`）；kubeadm 写的是 `Node,RBAC`。',
      '从 1.30 起（1.32 稳定）可改用 `--authorization-config` 指定文件，支持多个 Webhook 和条件；两者不能同时写。',
    ],
  },
  compare: {
    en: '**401 or 403?** 401: the API server does not know who you are (authentication). 403: it knows, and nobody here allows it (authorization).',
    'zh-cn': '**401 还是 403？** 401 表示不知道你是谁（认证失败）；403 表示知道你是谁，但没有人允许（授权失败）。',
  },
  see: 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/',
  explain: ({ value }) => {
    const known = itemsOf(value).flatMap(item => (Object.hasOwn(modes, item) ? [modes[item]] : []))
    if (known.length === 0) return undefined
    return say(
      { en: 'In this order: {modes}.', 'zh-cn': '依次为：{modes}。' },
      { modes: joined(known, { en: '; ', 'zh-cn': '；' }) },
    )
  },
}
