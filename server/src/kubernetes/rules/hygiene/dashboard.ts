import { templateOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get } from '../../tree.js'
import { podWith } from '../_examples.js'
import { imagesIn } from '../images/_image.js'
import { resourceHead } from './_resource.js'

export default {
  id: 'kubernetes/dashboard',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_33'] },
  title: { en: 'The Kubernetes Dashboard', 'zh-cn': '部署了 Kubernetes Dashboard' },
  why: {
    en: 'A dashboard with broad rights is a way into the cluster for whoever reaches it.',
    'zh-cn': '权限宽泛的仪表盘，谁能访问谁就能进入集群。',
  },
  instead: {
    en: 'Headlamp, or one that uses the rights of the person who signs in.',
    'zh-cn': '用 Headlamp，或使用登录者自身权限的工具。',
  },
  message: {
    en: 'Whoever reaches this dashboard uses its rights. Prefer one that uses those of the person who signs in.',
    'zh-cn': '谁能访问这个仪表盘，就能使用它的权限。改用以登录者自身权限工作的工具。',
  },
  examples: {
    bad: [
      podWith(
        'containers:\n  - name: web\n    image: kubernetesui/dashboard:v2.7.0\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [podWith('containers:\n  - name: web\n    image: nginx:1.29')],
  },
  check(slice, report) {
    const images = imagesIn(slice).filter(({ name }) => /kubernetes-dashboard|kubernetesui\/dashboard/.test(name))
    for (const { span } of images) report(span)
    for (const resource of images.length > 0 ? [] : slice.resources) {
      const labels = get(templateOf(resource)?.node, 'metadata', 'labels')
      if (['app', 'k8s-app'].some(key => asString(get(labels, key)) === 'kubernetes-dashboard'))
        report(resourceHead(resource))
    }
  },
} satisfies KubernetesRule
