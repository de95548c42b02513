import { codes } from '../../../core/prose.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { fieldsOf, head, isBuiltIn, ofType, setAmong } from '../_typed.js'

export default {
  id: 'kubernetes/volume-source',
  severity: 'error',
  title: {
    en: 'A volume of two kinds, or a PersistentVolume of none',
    'zh-cn': '卷有两种来源，或 PersistentVolume 没有来源',
  },
  why: {
    en: 'A volume comes from one place. The API server refuses a second source, and a PersistentVolume without any; a volume of a Pod that names none becomes an `emptyDir`.',
    'zh-cn':
      '一个卷只有一个来源。写了第二个，或 PersistentVolume 一个都没写，API 服务器会拒绝；Pod 里没写来源的卷会成为 `emptyDir`。',
  },
  instead: {
    en: 'Keep one source, and write a second volume for the other.',
    'zh-cn': '保留一个来源，另一个写成新的卷。',
  },
  message: {
    en: '{problem}, and the API server takes exactly one. {remedy}.',
    'zh-cn': '{problem}，API 服务器只接受恰好一个。{remedy}。',
  },
  examples: {
    bad: [
      podWith(`
volumes:
  - name: data
    emptyDir: {}
    persistentVolumeClaim:
    ^^^^^^^^^^^^^^^^^^^^^
      claimName: data`),
      `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: disk
spec:
^^^^
  capacity: { storage: 10Gi }
  accessModes: [ReadWriteOnce]
`,
    ],
    good: [podWith('volumes:\n  - name: scratch\n  - name: data\n    persistentVolumeClaim:\n      claimName: data')],
  },
  check(slice, report) {
    for (const type of ['Volume', 'PersistentVolumeSpec', 'VolumeProjection'])
      for (const typed of ofType(slice, type)) {
        const sources = fieldsOf(type).filter(name => name !== 'claimRef' && name !== 'nodeAffinity')
        const found = setAmong(typed.node, sources)
        const second = found[1] === undefined ? undefined : pairOf(typed.node, found[1])
        if (second)
          report(
            second.key.span,
            {
              problem: {
                en: `This volume has ${found.length} sources, ${codes(found).en}`,
                'zh-cn': `这个卷有 ${found.length} 个来源：${codes(found)['zh-cn']}`,
              },
              remedy: { en: 'Keep one', 'zh-cn': '保留一个' },
            },
            ...(found.length === 2
              ? found.map(name => ({
                  title: { en: `Remove \`${name}\``, 'zh-cn': `删除 \`${name}\`` },
                  safe: false,
                  edits: removeKeys(slice, typed.node, name),
                }))
              : []),
          )
        else if (type === 'PersistentVolumeSpec' && found.length === 0 && isWhole(typed.node, type) && isBuiltIn(typed))
          report(head(typed), {
            problem: {
              en: 'This PersistentVolume does not say where its data is',
              'zh-cn': '这个 PersistentVolume 没有写数据在哪里',
            },
            remedy: {
              en: 'Add a source such as `csi`, `nfs` or `local`',
              'zh-cn': '加上来源，例如 `csi`、`nfs` 或 `local`',
            },
          })
      }
  },
} satisfies KubernetesRule

/** True where nothing in a map is misspelt, or still to be filled in: that would be told as such. */
function isWhole(node: Parameters<typeof setAmong>[0], type: string): boolean {
  if (node?.type !== 'map' || node.templated) return false
  const known = new Set([...fieldsOf(type), ...plain])
  return node.pairs.every(({ key }) => known.has(String(key.value)))
}

const plain = [
  'accessModes',
  'capacity',
  'mountOptions',
  'persistentVolumeReclaimPolicy',
  'storageClassName',
  'volumeAttributesClassName',
  'volumeMode',
]
