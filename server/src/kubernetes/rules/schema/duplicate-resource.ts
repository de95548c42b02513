import { memo } from '../../../core/memo.js'
import type { Slice } from '../../model.js'
import type { ManifestRule } from '../../rule.js'
import { asScalar } from '../../tree.js'

export default {
  id: 'kubernetes/duplicate-resource',
  severity: 'warning',
  title: { en: 'The same object twice in a file', 'zh-cn': '同一个对象在文件中出现两次' },
  why: {
    en: 'Kind, namespace and name make an object. Of two with the same, kubectl applies one after the other and the later one wins, field by field.',
    'zh-cn': '类型、命名空间和名称确定一个对象。两份相同时，kubectl 先后应用，后一份逐字段覆盖前一份。',
  },
  instead: { en: 'Give one another name, or delete it.', 'zh-cn': '给其中一个改名，或删掉它。' },
  message: {
    en: '{kind} `{name}` stands in this file twice, so the later one overwrites the earlier. Rename or delete one.',
    'zh-cn': '{kind} `{name}` 在本文件中出现了两次，后一个会覆盖前一个。改名或删掉其中一个。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  color: red
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
        ^^^^
data:
  color: blue
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
  namespace: test
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
`,
    ],
  },
  check({ slices }, report) {
    const seen = new Set<string>()
    for (const { part, start } of slices) {
      // of two branches of a template only one is written
      if (part.actions.length > 0) continue
      for (const { id, kind, name, at } of identities(part)) {
        if (seen.has(id)) report({ start: at.start + start, end: at.end + start }, { kind: `\`${kind}\``, name })
        else seen.add(id)
      }
    }
  },
} satisfies ManifestRule

const identities = memo(({ resources }: Slice) =>
  resources.flatMap(({ group, kind, name, namespace = '', at }) => {
    const node = asScalar(at('metadata', 'name'))
    if (!kind || !name || !node || kind.endsWith('List') || group === 'kustomize.config.k8s.io') return []
    // a patch that deletes, or a test that lists the same object on purpose
    if (at('$patch')) return []
    return [{ id: JSON.stringify([group, kind, namespace, name]), kind, name, at: node.span }]
  }),
)
