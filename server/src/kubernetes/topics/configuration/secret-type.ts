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

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const type = asString(resource.at('type'))
  if (resource.kind !== 'Secret' || type === undefined) return undefined
  const keys = [...keysIn(resource.at('data')), ...keysIn(resource.at('stringData'))]
  const wanted = Object.hasOwn(required, type) ? required[type]! : []
  const missing = wanted.filter(key => !keys.includes(key))
  return explained(
    wanted.length === 0
      ? type === 'Opaque'
        ? { en: 'any keys may be used.', 'zh-cn': '键名任意。' }
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
