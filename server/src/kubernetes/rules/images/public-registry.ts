import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { imagesIn, registryOf } from './_image.js'

/** Registries that anybody can push to, or that serve everybody. */
const open = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io', 'ghcr.io', 'quay.io', 'public.ecr.aws'])

export default {
  id: 'kubernetes/public-registry',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KSV-0032', 'KSV-0033', 'KSV-0034', 'KSV-0035'] },
  title: { en: 'An image from a public registry', 'zh-cn': '来自公共镜像仓库的镜像' },
  why: {
    en: 'Public registries limit how often nodes may pull, take images away at times, and let anybody publish under a name much like the one meant. A name without a registry means Docker Hub.',
    'zh-cn':
      '公共镜像仓库会限制拉取次数，镜像可能被下架，任何人还能用相似的名字发布镜像。没写镜像仓库就是 Docker Hub。',
  },
  instead: {
    en: 'Mirror the image into a registry of your own, and scan it on the way.',
    'zh-cn': '把镜像同步到自己的镜像仓库，顺便扫描。',
  },
  message: {
    en: '`{image}` comes from the public registry `{registry}`, which may limit pulls or drop the image. Mirror it into a registry of your own.',
    'zh-cn': '`{image}` 来自公共镜像仓库 `{registry}`，拉取可能受限，镜像也可能被下架。同步到自己的镜像仓库。',
  },
  examples: {
    bad: [
      podWith('containers:\n  - name: web\n    image: nginx:1.29\n           ^^^^^^^^^^'),
      podWith('containers:\n  - name: web\n    image: ghcr.io/acme/shop:1.4\n           ^^^^^^^^^^^^^^^^^^^^^'),
    ],
    good: [podWith('containers:\n  - name: web\n    image: registry.example.com/shop/web:1.4')],
  },
  check(slice, report) {
    for (const { name, text, span } of imagesIn(slice)) {
      const registry = registryOf(name) ?? 'docker.io'
      if (open.has(registry)) report(span, { image: text, registry })
    }
  },
} satisfies KubernetesRule
