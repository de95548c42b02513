import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get, pairOf } from '../../tree.js'
import { isSet, isUnset, ofType, pointAt, textIn } from '../_typed.js'
import { claimWith } from './_examples.js'

export default {
  id: 'kubernetes/claim-data-source',
  severity: 'error',
  title: { en: 'A claim filled from something that it cannot be filled from', 'zh-cn': '申领的数据来源不成立' },
  why: {
    en: 'Without an API group only another claim can be the source; snapshots are of `snapshot.storage.k8s.io`. And `dataSource` is the old name of `dataSourceRef`: where both are written they must agree. The API server refuses the rest.',
    'zh-cn':
      '不写 API 组时，来源只能是另一个申领；快照属于 `snapshot.storage.k8s.io` 组。`dataSource` 是 `dataSourceRef` 的旧写法，两者都写时必须一致。否则 API 服务器会拒绝。',
  },
  instead: {
    en: 'Write `apiGroup`, and `dataSourceRef` alone.',
    'zh-cn': '写上 `apiGroup`，并且只写 `dataSourceRef`。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      claimWith(
        'accessModes: [ReadWriteOnce]\ndataSource:\n  kind: VolumeSnapshot\n        ^^^^^^^^^^^^^^\n  name: monday',
      ),
    ],
    good: [
      claimWith(
        'accessModes: [ReadWriteOnce]\ndataSource:\n  apiGroup: snapshot.storage.k8s.io\n  kind: VolumeSnapshot\n  name: monday',
      ),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PersistentVolumeClaimSpec')) {
      for (const key of ['dataSource', 'dataSourceRef']) {
        const source = get(node, key)
        const kind = pairOf(source, 'kind')
        const name = textIn(source, 'kind')
        const groupless = isUnset(source, 'apiGroup') || asString(get(source, 'apiGroup')) === ''
        if (kind && name && name !== 'PersistentVolumeClaim' && groupless) report(pointAt(kind), foreign(name))
      }
      const old = pairOf(node, 'dataSource')
      if (!old || !isSet(node, 'dataSource') || !isSet(node, 'dataSourceRef')) continue
      const differs = ['apiGroup', 'kind', 'name'].some(key => {
        const [a, b] = [textIn(get(node, 'dataSource'), key), textIn(get(node, 'dataSourceRef'), key)]
        return a !== b
      })
      if (differs) report(old.key.span, unequal)
    }
  },
} satisfies KubernetesRule

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const foreign = (kind: string): Words => ({
  problem: { en: `A ${kind} is of an API group, which is not written`, 'zh-cn': `${kind} 属于某个 API 组，这里没有写` },
  remedy: { en: 'Write `apiGroup`', 'zh-cn': '写上 `apiGroup`' },
})
const unequal: Words = {
  problem: {
    en: '`dataSource` and `dataSourceRef` name different things',
    'zh-cn': '`dataSource` 与 `dataSourceRef` 指的不是同一个对象',
  },
  remedy: { en: 'Keep `dataSourceRef`', 'zh-cn': '保留 `dataSourceRef`' },
}
