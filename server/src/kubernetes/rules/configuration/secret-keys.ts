import type { Localized } from '../../../core/localized.js'
import { listed } from '../../../core/localized.js'
import type { MapNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { mayHoldMore, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/secret-keys',
  severity: 'error',
  title: { en: 'A Secret without the keys of its type', 'zh-cn': 'Secret 缺少其类型要求的键' },
  why: {
    en: 'The type of a Secret promises which keys are in it, and what reads it relies on that. The API server refuses a Secret that does not keep the promise.',
    'zh-cn': 'Secret 的类型说明了里面有哪些键，读取它的程序以此为准。与类型不符的 Secret，API 服务器会拒绝。',
  },
  instead: {
    en: 'Add the key under that very name, or use `type: Opaque`.',
    'zh-cn': '用指定的名字补上这个键，或改用 `type: Opaque`。',
  },
  message: {
    en: 'A Secret of type `{type}` needs {what}, and the API server refuses it without. Add it, or use `type: Opaque`.',
    'zh-cn': '`{type}` 类型的 Secret 需要{what}，否则 API 服务器会拒绝。补上它，或改用 `type: Opaque`。',
  },
  examples: {
    bad: [
      resourceWith('v1', 'Secret', 'type: kubernetes.io/tls\n      ^^^^^^^^^^^^^^^^^\ndata:\n  tls.crt: aGk='),
      resourceWith(
        'v1',
        'Secret',
        'type: kubernetes.io/service-account-token\n      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      resourceWith('v1', 'Secret', 'type: kubernetes.io/tls\ndata:\n  tls.crt: aGk=\n  tls.key: aGk='),
      resourceWith('v1', 'Secret', 'type: kubernetes.io/basic-auth\nstringData:\n  username: shop'),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'Secret')) {
      const pair = pairOf(node, 'type')
      const type = textIn(node, 'type')
      const wanted = type === undefined || !Object.hasOwn(types, type) ? undefined : types[type]
      if (!pair || !type || !wanted || node.templated) continue
      for (const need of wanted) if (!need.holds(node)) report(pointAt(pair), { type, what: need.what })
    }
  },
} satisfies KubernetesRule

interface Need {
  readonly what: Localized
  readonly holds: (secret: MapNode) => boolean
}

/** True where a template may still write more keys, or one of these is there. */
const has = (secret: MapNode, keys: readonly string[]): boolean =>
  ['data', 'stringData'].some(field => {
    const map = asMap(get(secret, field))
    return map !== undefined && (mayHoldMore(map) || keys.some(key => pairOf(map, key) !== undefined))
  })

const key = (name: string): Need => ({
  what: { en: `the key \`${name}\``, 'zh-cn': `键 \`${name}\`` },
  holds: secret => has(secret, [name]),
})
const oneOf = (...names: string[]): Need => {
  const words = listed(
    names.map(name => `\`${name}\``),
    'or',
  )
  return { what: { en: `the key ${words.en}`, 'zh-cn': `键 ${words['zh-cn']}` }, holds: secret => has(secret, names) }
}
const account = 'kubernetes.io/service-account.name'

const types: Readonly<Record<string, readonly Need[]>> = {
  'kubernetes.io/tls': [key('tls.crt'), key('tls.key')],
  'kubernetes.io/dockerconfigjson': [key('.dockerconfigjson')],
  'kubernetes.io/dockercfg': [key('.dockercfg')],
  'kubernetes.io/basic-auth': [oneOf('username', 'password')],
  'kubernetes.io/ssh-auth': [key('ssh-privatekey')],
  'kubernetes.io/service-account-token': [
    {
      what: { en: `the annotation \`${account}\``, 'zh-cn': `注解 \`${account}\`` },
      holds: secret => {
        const annotations = asMap(get(secret, 'metadata', 'annotations'))
        return (
          annotations?.templated === true ||
          get(secret, 'metadata')?.templated === true ||
          pairOf(annotations, account) !== undefined
        )
      },
    },
  ],
}
