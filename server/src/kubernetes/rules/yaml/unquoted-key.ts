import { quoteScalar } from '../../edits.js'
import type { ScalarNode, YamlNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { isMerge, keyOf } from '../../tree.js'

export default {
  id: 'kubernetes/unquoted-key',
  severity: 'warning',
  title: { en: 'A key that Kubernetes reads as something else', 'zh-cn': '会被 Kubernetes 读成别的内容的键' },
  why: {
    en: 'Kubernetes reads keys by YAML 1.1, then makes text of what it read: the key `on` becomes `true`, `1.10` becomes `1.1`, `010` becomes `8`.',
    'zh-cn': 'Kubernetes 先按 YAML 1.1 读取键，再转成文本：键 `on` 变成 `true`，`1.10` 变成 `1.1`，`010` 变成 `8`。',
  },
  instead: { en: 'Put such keys in quotes.', 'zh-cn': '给这样的键加上引号。' },
  message: {
    en: 'Kubernetes reads the key `{source}` as `{key}`. Put it in quotes to keep it as it is written.',
    'zh-cn': 'Kubernetes 会把键 `{source}` 读作 `{key}`。想保持原样就加上引号。',
  },
  fix: { title: { en: 'Change to `"{source}"`', 'zh-cn': '改为 `"{source}"`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: lights
data:
  on: green
  ^^
  1.10: dimmed
  ^^^^
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: lights
data:
  "on": green
  1.11: dimmed
  8080: open
`,
    ],
  },
  check({ root }, report) {
    for (const key of keysIn(root)) {
      if (key.style !== 'plain' || key.templated || key.source === '' || isMerge(key)) continue
      const read = keyOf(key)
      if (read !== key.source) report(key.span, { source: key.source, key: read }, quoteScalar(key))
    }
  },
} satisfies KubernetesRule

/** All keys that are written in a document. */
function* keysIn(node: YamlNode | undefined): Generator<ScalarNode> {
  if (node?.type === 'seq') for (const { value } of node.items) yield* keysIn(value)
  else if (node?.type === 'map')
    for (const { key, value } of node.pairs) {
      yield key
      yield* keysIn(value)
    }
}
