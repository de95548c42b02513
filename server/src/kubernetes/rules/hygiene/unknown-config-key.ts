import { nearest } from '../../../core/nearest.js'
import type { ManifestRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { pointIn } from '../_typed.js'
import { filed } from '../networking/_file.js'
import { keysOf, keyUses } from './_keys.js'

const configMap = `---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  log-level: debug
`

export default {
  id: 'kubernetes/unknown-config-key',
  severity: 'warning',
  aliases: { 'kube-linter': ['env-value-from'] },
  title: { en: 'A key that the ConfigMap or Secret does not have', 'zh-cn': 'ConfigMap 或 Secret 中没有的键' },
  why: {
    en: 'The container does not start: `CreateContainerConfigError`.',
    'zh-cn': '容器无法启动：`CreateContainerConfigError`。',
  },
  instead: {
    en: 'Name one of its keys, add the key, or write `optional: true`.',
    'zh-cn': '写它有的键，或添加这个键，或写 `optional: true`。',
  },
  message: {
    en: '{kind} `{name}` has no key `{key}`, so the container does not start. Add the key, or name another.',
    'zh-cn': '{kind} `{name}` 没有键 `{key}`，容器无法启动。添加这个键，或换一个。',
  },
  fix: { title: { en: 'Change to `{nearest}`', 'zh-cn': '改为 `{nearest}`' }, safe: false },
  examples: {
    bad: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    env:
      - name: LEVEL
        valueFrom:
          configMapKeyRef:
            name: shop
            key: log-levl
                 ^^^^^^^^`) + configMap,
    ],
    good: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
    env:
      - name: LEVEL
        valueFrom:
          configMapKeyRef:
            name: shop
            key: log-level`) + configMap,
    ],
  },
  check(manifest, report) {
    const all = filed(manifest)
    for (const use of keyUses(all)) {
      const [first, ...more] = use.sources
      const keys = first && more.length === 0 ? keysOf(first.resource) : undefined
      if (!keys || keys.includes(use.key)) continue
      const near = nearest(use.key, keys)
      const fix = near === undefined ? [] : use.owner.edits(setKey(use.owner.slice, use.node, 'key', near))
      report(
        use.owner.at(pointIn({ node: use.node, pair: undefined }, 'key')),
        { kind: use.kind, name: use.name, key: use.key, nearest: near ?? '' },
        fix,
      )
    }
  },
} satisfies ManifestRule
