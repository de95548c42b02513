import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString } from '../../tree.js'
import { explained, isOpen } from '../_file.js'
import { summary } from '../_summary.js'
import { code, codes, docs, say } from '../_text.js'
import { keysIn } from './_secret.js'

export default {
  key: 'Secret.type',
  title: { en: 'which keys it must have', 'zh-cn': '必须有哪些键' },
  summary: summary('Secret.type'),
  see: docs('concepts/configuration/secret/#secret-types'),
  explain,
} satisfies KubernetesTopic

const required: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
}

/** Types of Kubernetes that ask for no particular key. */
const free: Readonly<Record<string, Localized>> = {
  Opaque: {
    en: 'any keys may be used: `Opaque` is the default, for data that Kubernetes need not understand.',
    'zh-cn': '键名任意：`Opaque` 是默认类型，Kubernetes 不关心里面是什么。',
  },
  'kubernetes.io/basic-auth': {
    en: '`username`, `password` or both are expected.',
    'zh-cn': '应有 `username`、`password` 之一或两者。',
  },
  'kubernetes.io/service-account-token': {
    en: 'the control plane writes `token`, `ca.crt` and `namespace` for the ServiceAccount that the annotation `kubernetes.io/service-account.name` names. Such a token never expires: the one that Pods get by themselves (about 1 h, renewed) or `kubectl create token` is safer.',
    'zh-cn':
      '控制平面会为注解 `kubernetes.io/service-account.name` 指定的 ServiceAccount 写入 `token`、`ca.crt` 和 `namespace`。这种令牌永不过期：Pod 自动获得的令牌（约 1 小时，自动续期）或 `kubectl create token` 更安全。',
  },
  'bootstrap.kubernetes.io/token': {
    en: 'it is a token with which new nodes join the cluster (`kubeadm join`); it belongs in `kube-system`, named `bootstrap-token-ID`.',
    'zh-cn': '这是新节点加入集群用的令牌（`kubeadm join`）；放在 `kube-system`，名字是 `bootstrap-token-ID`。',
  },
}

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const type = asString(resource.at('type'))
  if (resource.kind !== 'Secret' || type === undefined) return undefined
  const keys = [...keysIn(resource.at('data')), ...keysIn(resource.at('stringData'))]
  const wanted = Object.hasOwn(required, type) ? required[type]! : []
  const missing = wanted.filter(key => !keys.includes(key))
  return explained(
    wanted.length === 0
      ? Object.hasOwn(free, type)
        ? free[type]
        : say({ en: 'its users agree on {type}.', 'zh-cn': '类型 {type} 由使用者约定。' }, { type: code(type) })
      : say({ en: '{type} needs {keys}.', 'zh-cn': '{type} 需要 {keys}。' }, { type: code(type), keys: codes(wanted) }),
    missing.length > 0 && !isOpen(resource.at('data'))
      ? say(
          { en: 'The API server refuses it without {missing}.', 'zh-cn': 'API 服务器不接受：缺少 {missing}。' },
          { missing: codes(missing) },
        )
      : undefined,
  )
}
