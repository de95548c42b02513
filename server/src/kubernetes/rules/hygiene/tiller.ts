import { templateOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { get } from '../../tree.js'
import { podWith } from '../_examples.js'
import { imagesIn } from '../images/_image.js'
import { resourceHead } from './_resource.js'
import { isTiller, isTillerLabels } from './_tiller.js'

export default {
  id: 'kubernetes/tiller',
  severity: 'warning',
  aliases: { trivy: ['KSV-0102'], checkov: ['CKV_K8S_34'] },
  title: { en: 'Tiller, the server of Helm 2', 'zh-cn': 'Helm 2 的服务端 Tiller' },
  why: {
    en: 'Tiller does whatever anybody in the cluster asks it to, mostly as administrator. Helm 2 has had no fixes since 2020.',
    'zh-cn': 'Tiller 会执行集群里任何人的请求，而且多半以管理员身份。Helm 2 自 2020 年起不再修复。',
  },
  instead: { en: 'Helm 3 and later need no server.', 'zh-cn': 'Helm 3 及以后不需要服务端。' },
  message: {
    en: 'Tiller does whatever anybody asks it to, mostly as administrator. Move on to a current Helm, which needs no server.',
    'zh-cn': 'Tiller 会执行任何人的请求，而且多半以管理员身份。改用不需要服务端的新版 Helm。',
  },
  examples: {
    bad: [
      podWith(
        'containers:\n  - name: tiller\n    image: ghcr.io/helm/tiller:v2.17.0\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
      podWith('restartPolicy: Always').replace(
        '  name: shop\n',
        '  name: shop\n        ^^^^\n  labels: { app: helm, name: tiller }\n',
      ),
    ],
    good: [podWith('containers:\n  - name: web\n    image: nginx:1.29')],
  },
  check(slice, report) {
    const images = imagesIn(slice).filter(({ name }) => isTiller(name))
    for (const { span } of images) report(span)
    for (const resource of images.length > 0 ? [] : slice.resources)
      if (isTillerLabels(get(templateOf(resource)?.node, 'metadata', 'labels'))) report(resourceHead(resource))
  },
} satisfies KubernetesRule
