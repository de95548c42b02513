import { nearest } from '../../../core/nearest.js'
import type { Slice, YamlNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'
import { quoted } from './_text.js'

export default {
  id: 'kubernetes/unknown-alias',
  severity: 'error',
  title: { en: 'An alias without an anchor', 'zh-cn': '别名没有对应的锚点' },
  why: {
    en: '`*name` stands for what `&name` marks further up in the same document. Without it the file cannot be read. Anchors do not reach across `---`.',
    'zh-cn': '`*name` 代表同一文档前面用 `&name` 标记的内容。没有它，文件无法读取。锚点不能跨越 `---`。',
  },
  instead: {
    en: 'Mark a value above it with `&name`; or put the text in quotes if the `*` is meant as it stands.',
    'zh-cn': '在前面用 `&name` 标记一个值；如果 `*` 就是文字本身，给它加上引号。',
  },
  message: {
    en: 'Nothing above it in this document is marked `&{name}`, so the file cannot be read. Mark it, or put `*{name}` in quotes if it is text.',
    'zh-cn': '本文档前面没有用 `&{name}` 标记的内容，文件无法读取。补上锚点；如果 `*{name}` 只是文字，加上引号。',
  },
  fix: { title: { en: 'Put it in quotes', 'zh-cn': '加上引号' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  labels: &labels
    app: shop
data: *lables
      ^^^^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  labels: &labels
    app: shop
data: *labels
`,
    ],
  },
  check(slice, report) {
    for (const { span, args } of problemsOf(slice, 'unknown-alias')) {
      const name = String(args.name)
      const anchor = nearest(name, anchorsBefore(slice, span.start))
      const rename = {
        title: { en: `Change to \`*${anchor}\``, 'zh-cn': `改为 \`*${anchor}\`` },
        edits: anchor === undefined ? [] : [{ span, text: `*${anchor}` }],
      }
      report(span, { name }, rename, [{ span, text: quoted(`*${name}`) }])
    }
  },
} satisfies KubernetesRule

/** The names that are marked before an offset. */
function anchorsBefore({ root }: Slice, offset: number): string[] {
  const names: string[] = []
  const visit = (node: YamlNode | undefined): void => {
    if (!node || node.type === 'alias' || node.span.start >= offset) return
    if (node.anchor) names.push(node.anchor.name)
    if (node.type === 'map') for (const { value } of node.pairs) visit(value)
    if (node.type === 'seq') for (const { value } of node.items) visit(value)
  }
  visit(root)
  return names
}
