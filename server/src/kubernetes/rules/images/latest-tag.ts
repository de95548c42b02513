import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { imagesIn } from './_image.js'

const untagged = { en: 'has no tag, which means `latest`', 'zh-cn': '没有标签，等于 `latest`' }
const latest = { en: 'is whatever was pushed last', 'zh-cn': '就是最后推送的那个' }

export default {
  id: 'kubernetes/latest-tag',
  severity: 'warning',
  aliases: {
    'kube-linter': ['latest-tag'],
    'kube-score': ['container-image-tag'],
    polaris: ['tagNotSpecified'],
    trivy: ['KSV-0013'],
    checkov: ['CKV_K8S_14'],
  },
  title: { en: 'An image without a fixed tag', 'zh-cn': '镜像没有固定标签' },
  why: {
    en: '`latest` (which is also what no tag means) is whatever was pushed last. Nodes that pull at different times run different programs, and there is no way back by `kubectl rollout undo`.',
    'zh-cn':
      '`latest`（不写标签也是它）永远是最后推送的那个。不同时间拉取的节点会运行不同的程序，`kubectl rollout undo` 也回不去。',
  },
  instead: { en: 'Name a version, or pin the image by its digest.', 'zh-cn': '写明版本，或用摘要固定镜像。' },
  message: {
    en: '`{image}` {means}, so it may be another program at the next start. Name a version or a digest.',
    'zh-cn': '`{image}` {means}，下次启动时可能已经是另一个程序。写明版本或摘要。',
  },
  examples: {
    bad: [
      podWith(
        'containers:\n  - name: web\n    image: nginx\n           ^^^^^\n  - name: log\n    image: example.com:5000/log:latest\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      podWith(
        'containers:\n  - name: web\n    image: nginx:1.29\n  - name: log\n    image: example.com:5000/log@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      ),
    ],
  },
  check(slice, report) {
    for (const { tag, digest, text, span } of imagesIn(slice)) {
      if (digest !== undefined || (tag !== undefined && tag !== 'latest')) continue
      report(span, { image: text, means: tag === undefined ? untagged : latest })
    }
  },
} satisfies KubernetesRule
