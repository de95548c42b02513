import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { imagesIn } from './_image.js'

export default {
  id: 'kubernetes/image-digest',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_43'] },
  title: { en: 'An image without a digest', 'zh-cn': '镜像没有摘要' },
  why: {
    en: 'A tag can be pushed again with other contents. Only a digest names the same image for ever.',
    'zh-cn': '标签可以重新推送成别的内容，只有摘要永远指向同一个镜像。',
  },
  instead: {
    en: 'Append `@sha256:…`, as `docker buildx imagetools inspect` shows it, and let a bot keep it fresh.',
    'zh-cn': '加上 `docker buildx imagetools inspect` 显示的 `@sha256:…`，并让机器人负责更新。',
  },
  message: {
    en: '`{image}` can change under its tag. Pin it by `@sha256:…`.',
    'zh-cn': '`{image}` 的标签不变，内容却可能变。用 `@sha256:…` 固定。',
  },
  examples: {
    bad: [podWith('containers:\n  - name: web\n    image: nginx:1.29\n           ^^^^^^^^^^')],
    good: [
      podWith(
        'containers:\n  - name: web\n    image: nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      ),
    ],
  },
  check(slice, report) {
    for (const { digest, text, span } of imagesIn(slice)) if (digest === undefined) report(span, { image: text })
  },
} satisfies KubernetesRule
