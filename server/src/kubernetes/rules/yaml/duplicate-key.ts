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
    en: 'YAML forbids it, and readers differ in what they do: kustomize and Helm refuse the file, others take the last one without a word.',
    'zh-cn': 'YAML 不允许这样写，各工具的处理也不一样：kustomize 和 Helm 会拒绝该文件，有的则一声不响地取最后一个。',
  },
  instead: {
    en: 'Delete one of them, or merge their values under one key.',
    'zh-cn': '删掉其中一个，或把两者的值合并到一个键下。',
  },
  message: {
    en: '`{key}` already stands further up in this map. kustomize and Helm refuse that, other readers take the last one without a word. Delete one, or merge the two.',
    'zh-cn': '这个映射在前面已经有 `{key}`。kustomize 和 Helm 会拒绝，有的工具则一声不响地取最后一个。删掉一个，或把两者合并。',
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
