import type { Edit, Span } from '../../../core/types.js'
import type { MapNode, Pair, Slice, YamlNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'kubernetes/indentation',
  severity: 'error',
  title: { en: 'A line that is not in line', 'zh-cn': '没有对齐的行' },
  why: {
    en: 'Indentation is the structure of YAML. A line between two levels belongs to neither, and the file cannot be read.',
    'zh-cn': '缩进就是 YAML 的结构。夹在两级之间的行哪一级都不属于，文件也就读不了。',
  },
  instead: {
    en: 'Give all keys of one map, and all items of one list, the same indentation.',
    'zh-cn': '同一个映射的键、同一个列表的项，缩进要一致。',
  },
  message: {
    en: 'This line is in line neither with its neighbours nor with anything around them, so YAML cannot tell where it belongs. Give it the indentation of its neighbours.',
    'zh-cn': '这一行既没有和相邻的行对齐，也没有和外层对齐，YAML 无法判断它属于谁。让它与相邻的行缩进一致。',
  },
  fix: { title: { en: 'Line it up with `{neighbour}`', 'zh-cn': '与 `{neighbour}` 对齐' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
   labels:
   ^^^^^^^
      app: shop
spec: {}
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels:
    app: shop
spec: {}
`,
    ],
  },
  check(slice, report) {
    for (const { span } of problemsOf(slice, 'bad-indent')) {
      const pairs = neighbours(slice.root, span.start)
      const [first] = pairs ?? []
      const pair = pairs?.find(({ span: { start } }) => start === span.start)
      if (first && pair) report(span, { neighbour: first.key.source }, realign(slice, pair, first.span))
      else report(span)
    }
  },
} satisfies KubernetesRule

/** The pairs of the map in which a pair begins at an offset. */
function neighbours(root: YamlNode | undefined, offset: number): readonly Pair[] | undefined {
  let node = root
  let map: MapNode | undefined
  while (node && node.type !== 'alias' && node.type !== 'scalar') {
    const members: readonly { readonly span: Span; readonly value: YamlNode | undefined }[] =
      node.type === 'map' ? node.pairs : node.items
    const member = members.findLast(({ span }) => span.start <= offset)
    map = node.type === 'map' && member?.span.start === offset ? node : undefined
    node = map ? undefined : member?.value
  }
  return map?.pairs
}

/** Moves all lines of a pair so far that it begins at the column of another. */
function realign({ text }: Slice, pair: Pair, neighbour: Span): Edit[] {
  const lineStart = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1
  const by = neighbour.start - lineStart(neighbour.start) - (pair.span.start - lineStart(pair.span.start))
  const edits: Edit[] = []
  for (let start = lineStart(pair.span.start); start < pair.span.end; start = text.indexOf('\n', start) + 1) {
    let end = start
    while (text[end] === ' ') end++
    if (!/[\r\n]/.test(text.charAt(end)))
      edits.push({ span: { start, end }, text: ' '.repeat(Math.max(0, end - start + by)) })
    if (text.indexOf('\n', start) === -1) break
  }
  return edits
}
