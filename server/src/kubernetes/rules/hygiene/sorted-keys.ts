import type { YamlNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { keyOf } from '../../tree.js'

export default {
  id: 'kubernetes/sorted-keys',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['sorted-keys'] },
  title: { en: 'Keys out of alphabetical order', 'zh-cn': '键没有按字母排序' },
  why: {
    en: 'Where a team sorts its keys, changes are easier to compare.',
    'zh-cn': '团队约定按字母排序时，改动更容易比较。',
  },
  instead: { en: 'Move the key up to its place.', 'zh-cn': '把键移到它的位置。' },
  message: {
    en: '`{key}` stands behind `{previous}`, though it comes before it in the alphabet. Move it up.',
    'zh-cn': '`{key}` 按字母应在 `{previous}` 之前。把它往上移。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
metadata:
  name: shop
kind: ConfigMap
^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
`,
    ],
  },
  check(slice, report) {
    const visit = (node: YamlNode | undefined): void => {
      if (node?.type === 'seq') for (const { value } of node.items) visit(value)
      if (node?.type !== 'map') return
      for (const [index, { key, value }] of node.pairs.entries()) {
        const previous = node.pairs[index - 1]?.key
        if (previous && !previous.templated && !key.templated && keyOf(key) < keyOf(previous))
          report(key.span, { key: keyOf(key), previous: keyOf(previous) })
        visit(value)
      }
    }
    for (const { root } of slice.resources) visit(root)
  },
} satisfies KubernetesRule
