import type { ManifestRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { pointIn } from '../_typed.js'
import { filed } from '../networking/_file.js'
import { keyUses } from './_keys.js'

export default {
  id: 'kubernetes/config-missing',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['env-value-from'] },
  title: { en: 'A ConfigMap or Secret that is not in this file', 'zh-cn': 'ConfigMap 或 Secret 不在本文件中' },
  why: {
    en: 'If it is nowhere else either, the container does not start: `CreateContainerConfigError`.',
    'zh-cn': '如果别处也没有，容器无法启动：`CreateContainerConfigError`。',
  },
  instead: {
    en: 'Bring it along, correct the name, or write `optional: true`.',
    'zh-cn': '一并提供，或改正名称，或写 `optional: true`。',
  },
  message: {
    en: 'No {kind} `{name}` is in this file. See to it that another file brings it, or correct the name.',
    'zh-cn': '本文件中没有 {kind} `{name}`。确认别的文件里有，或改正名称。',
  },
  examples: {
    bad: [
      containerWith(
        'env:\n  - name: LEVEL\n    valueFrom:\n      configMapKeyRef:\n        name: shop\n              ^^^^\n        key: log-level',
      ),
    ],
    good: [
      containerWith(
        'env:\n  - name: LEVEL\n    valueFrom:\n      configMapKeyRef:\n        name: shop\n        key: log-level\n        optional: true',
      ),
    ],
  },
  check(manifest, report) {
    for (const { owner, node, kind, name, sources } of keyUses(filed(manifest)))
      if (sources.length === 0) report(owner.at(pointIn({ node, pair: undefined }, 'name')), { kind, name })
  },
} satisfies ManifestRule
