import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { ofType } from '../_typed.js'
import { claimWith } from './_examples.js'

export default {
  id: 'kubernetes/no-access-modes',
  severity: 'error',
  title: { en: 'Storage without an access mode', 'zh-cn': '存储没有访问模式' },
  why: {
    en: 'Access modes say from how many nodes or Pods a volume may be used. The API server wants at least one.',
    'zh-cn': '访问模式规定卷可以从多少节点或 Pod 使用，API 服务器要求至少写一个。',
  },
  instead: {
    en: 'Write `ReadWriteOnce` unless several nodes need it at once.',
    'zh-cn': '除非多个节点同时使用，写 `ReadWriteOnce`。',
  },
  message: {
    en: 'The list of access modes is empty, and the API server wants at least one. Write `ReadWriteOnce` unless several nodes need the volume at once.',
    'zh-cn': '访问模式列表是空的，API 服务器要求至少一个。除非多个节点同时使用，写 `ReadWriteOnce`。',
  },
  fix: { title: { en: 'Write `[ReadWriteOnce]`', 'zh-cn': '写成 `[ReadWriteOnce]`' }, safe: false },
  examples: {
    bad: [claimWith('accessModes: []\n^^^^^^^^^^^')],
    good: [claimWith('accessModes: [ReadWriteOnce]')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PersistentVolumeClaimSpec', 'PersistentVolumeSpec')) {
      const pair = pairOf(node, 'accessModes')
      const modes = get(node, 'accessModes')
      if (pair && modes?.type === 'seq' && !modes.templated && modes.items.length === 0)
        report(pair.key.span, {}, setKey(slice, node, 'accessModes', ['ReadWriteOnce']))
    }
  },
} satisfies KubernetesRule
