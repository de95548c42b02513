import { templateOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, get } from '../../tree.js'
import { podWith } from '../_examples.js'
import { pointIn } from '../_typed.js'

export default {
  id: 'kubernetes/kube-system-workload',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0037'] },
  title: { en: 'A workload in `kube-system`', 'zh-cn': '`kube-system` 中的工作负载' },
  why: {
    en: '`kube-system` belongs to the cluster itself: policies mostly leave it out, and its ServiceAccounts and Secrets are powerful.',
    'zh-cn': '`kube-system` 属于集群自身：多数策略不管它，其中的 ServiceAccount 和 Secret 权限很大。',
  },
  instead: {
    en: 'A namespace of its own, even for tools of the cluster.',
    'zh-cn': '即使是集群工具，也放在单独的命名空间里。',
  },
  message: {
    en: "`kube-system` is the cluster's own, and most policies leave it out. Use another namespace.",
    'zh-cn': '`kube-system` 属于集群自身，多数策略不管它。换一个命名空间。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: kube-system
             ^^^^^^^^^^^
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
    good: [podWith('restartPolicy: Always')],
  },
  check(slice, report) {
    for (const resource of slice.resources) {
      const metadata = asMap(get(resource.root, 'metadata'))
      if (metadata && resource.namespace === 'kube-system' && templateOf(resource))
        report(pointIn({ node: metadata, pair: undefined }, 'namespace'))
    }
  },
} satisfies KubernetesRule
