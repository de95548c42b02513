import { templateOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { get } from '../../tree.js'
import { podWith } from '../_examples.js'
import { isUnset } from '../_typed.js'
import { resourceHead } from './_resource.js'

export default {
  id: 'kubernetes/owner-label',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['required-label-owner'] },
  title: { en: 'No label says whom it belongs to', 'zh-cn': '没有标签说明归属' },
  why: {
    en: 'When it misbehaves at night, somebody has to find out whom to call.',
    'zh-cn': '半夜出问题时，得有人知道该找谁。',
  },
  instead: { en: "Add a label `owner` with the team's name.", 'zh-cn': '添加 `owner` 标签，写上团队名。' },
  message: {
    en: "No label `owner` says whom this belongs to. Add one with the team's name.",
    'zh-cn': '没有 `owner` 标签说明归属。添加并写上团队名。',
  },
  examples: {
    bad: [podWith('restartPolicy: Always').replace('name: shop\n', 'name: shop\n        ^^^^\n')],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels: { owner: web-team }
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
  },
  check(slice, report) {
    for (const resource of slice.resources) {
      const metadata = get(resource.root, 'metadata')
      const labels = get(metadata, 'labels')
      if (templateOf(resource) && metadata && !metadata.templated && (!labels || isUnset(labels, 'owner')))
        report(resourceHead(resource))
    }
  },
} satisfies KubernetesRule
