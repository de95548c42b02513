import type { Edit } from '../../../core/types.js'
import { removePair } from '../../edits.js'
import { locate } from '../../locate.js'
import type { Slice } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/duplicate-key',
  severity: 'error',
  title: { en: 'The same key twice', 'zh-cn': '同一个键出现两次' },
  why: {
    en: 'Only one of the two can count. `kubectl` keeps the last one without a word; kustomize refuses the file, and so does the API server where it is sent the YAML itself.',
    'zh-cn':
      '两个里只有一个能算数。`kubectl` 会一声不响地取最后一个；kustomize 会拒绝该文件，直接收到 YAML 的 API 服务器也会拒绝。',
  },
  instead: {
    en: 'Delete one of them, or merge their values under one key.',
    'zh-cn': '删掉其中一个，或把两者的值合并到一个键下。',
  },
  message: {
    en: '`{key}` already stands further up in this map: `kubectl` drops that one without a word, kustomize refuses the file. Delete one, or merge the two.',
    'zh-cn':
      '这个映射在前面已经有 `{key}`：`kubectl` 会悄悄丢掉前一个，kustomize 会拒绝该文件。删掉一个，或把两者合并。',
  },
  fix: { title: { en: 'Delete this one', 'zh-cn': '删除这一个' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: web
      image: nginx:1.26
      image: nginx:1.27
      ^^^^^
`,
      `
apiVersion: v1
kind: ConfigMap
metadata: { name: shop, labels: { app: shop, app: web } }
                                             ^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: web
      image: nginx:1.27
`,
    ],
  },
  check(slice, report) {
    for (const { span, args } of problemsOf(slice, 'duplicate-key')) {
      const first = Number(args.first)
      report(span, { key: args.key ?? '' }, removal(slice, span.start), {
        title: { en: 'Delete the earlier one', 'zh-cn': '删除前一个' },
        edits: removal(slice, first),
      })
    }
  },
} satisfies KubernetesRule

/** The edits that remove the pair whose key begins at an offset. */
function removal(slice: Slice, offset: number): Edit[] {
  const { pair, parents } = locate(slice, offset)
  const map = parents.at(-1)
  return pair && map?.type === 'map' ? removePair(slice, map, pair) : []
}
