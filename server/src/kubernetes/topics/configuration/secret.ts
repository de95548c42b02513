import type { Explanation } from '../../../core/topic.js'
import { bytesInWords } from '../../quantities.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained, isOpen, textOr } from '../_file.js'
import { summary } from '../_summary.js'
import { code, codes, docs, say } from '../_text.js'
import { configMapOrSecret, keyCount, keysIn, sizeIn, used } from './_secret.js'

export default {
  key: 'Secret',
  title: { en: 'passwords, keys and tokens', 'zh-cn': '密码、密钥和令牌' },
  summary: summary('Secret'),
  notes: {
    en: [
      'At most 1 MiB each; in etcd unencrypted unless the cluster encrypts at rest.',
      'In git it is in plain sight: seal or encrypt it (Sealed Secrets, SOPS), or fetch it from a vault (External Secrets).',
      'Whoever may create Pods in the namespace can read it through one.',
    ],
    'zh-cn': [
      '每个最多 1 MiB；集群没开静态加密时，在 etcd 里就是明文。',
      '放进 git 等于公开：用 Sealed Secrets、SOPS 加密，或用 External Secrets 从密钥库取。',
      '能在该命名空间创建 Pod 的人，就能通过 Pod 读到它。',
    ],
  },
  compare: configMapOrSecret,
  see: docs('concepts/configuration/secret/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource } = place
  if (resource.kind !== 'Secret' || isOpen(resource.at('data')) || isOpen(resource.at('stringData'))) return undefined
  const keys = [...new Set([...keysIn(resource.at('data')), ...keysIn(resource.at('stringData'))])]
  const type = textOr(resource.root, 'type', 'Opaque')
  const size = sizeIn(resource.at('data'), true) + sizeIn(resource.at('stringData'), false)
  return explained(
    say(
      { en: 'it has {count} of type {type}, {size}{names}.', 'zh-cn': '它有 {count}，类型 {type}，共 {size}{names}。' },
      {
        count: keyCount(keys.length),
        type: code(type ?? 'Opaque'),
        size: bytesInWords(size),
        names: keys.length > 0 ? say({ en: ': {keys}', 'zh-cn': '：{keys}' }, { keys: codes(keys) }) : '',
      },
    ),
    used(place),
  )
}
