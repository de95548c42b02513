import { templateOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { get } from '../../tree.js'
import { podWith } from '../_examples.js'
import { isUnset } from '../_typed.js'
import { resourceHead } from './_resource.js'

export default {
  id: 'kubernetes/email-annotation',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['required-annotation-email'] },
  title: { en: 'No annotation says whom to write to', 'zh-cn': '没有注解说明联系方式' },
  why: { en: 'Labels name a team, an address reaches it.', 'zh-cn': '标签写的是团队，有了地址才能联系上。' },
  instead: { en: 'Add an annotation `email`.', 'zh-cn': '添加 `email` 注解。' },
  message: {
    en: 'No annotation `email` says whom to write to about this. Add one.',
    'zh-cn': '没有 `email` 注解说明该联系谁。加上它。',
  },
  examples: {
    bad: [podWith('restartPolicy: Always').replace('name: shop\n', 'name: shop\n        ^^^^\n')],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  annotations: { email: web-team@example.com }
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
      const annotations = get(metadata, 'annotations')
      if (templateOf(resource) && metadata && !metadata.templated && (!annotations || isUnset(annotations, 'email')))
        report(resourceHead(resource))
    }
  },
} satisfies KubernetesRule
