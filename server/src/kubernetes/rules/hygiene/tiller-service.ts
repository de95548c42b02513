import type { KubernetesRule } from '../../rule.js'
import { resourceWith } from '../_examples.js'
import { resourceHead } from './_resource.js'
import { isTillerLabels } from './_tiller.js'

export default {
  id: 'kubernetes/tiller-service',
  severity: 'warning',
  aliases: { checkov: ['CKV_K8S_44'] },
  title: { en: 'A Service for Tiller', 'zh-cn': 'Tiller 的 Service' },
  why: {
    en: 'It lets every Pod of the cluster give orders to Tiller, which asks nobody for a password.',
    'zh-cn': '它让集群里的任何 Pod 都能向 Tiller 下命令，而 Tiller 不做任何身份验证。',
  },
  instead: {
    en: 'Delete it, and move on to a current Helm, which needs no server.',
    'zh-cn': '删除它，改用不需要服务端的新版 Helm。',
  },
  message: {
    en: 'This Service lets every Pod give orders to Tiller, mostly as administrator. Delete it; a current Helm needs no server.',
    'zh-cn': '这个 Service 让任何 Pod 都能向 Tiller 下命令，而且多半以管理员身份。删除它；新版 Helm 不需要服务端。',
  },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: helm, name: tiller }\n  ports:\n    - port: 44134',
      ).replace('name: shop\n', 'name: shop\n        ^^^^\n'),
    ],
    good: [resourceWith('v1', 'Service', 'spec:\n  selector: { app: shop }\n  ports:\n    - port: 80')],
  },
  check(slice, report) {
    for (const resource of slice.resources) {
      if (resource.group !== '' || resource.kind !== 'Service') continue
      const labels = [resource.at('metadata', 'labels'), resource.at('spec', 'selector')]
      if (labels.some(isTillerLabels)) report(resourceHead(resource))
    }
  },
} satisfies KubernetesRule
