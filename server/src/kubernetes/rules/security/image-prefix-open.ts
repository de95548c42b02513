import { replaceScalar } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { asScalar, asString, itemsOf } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { resourceWith } from '../_examples.js'

const constraint = (repo: string) =>
  resourceWith('constraints.gatekeeper.sh/v1beta1', 'K8sAllowedRepos', `spec:\n  parameters:\n    repos:\n${repo}`)

export default {
  id: 'kubernetes/image-prefix-open',
  severity: 'warning',
  aliases: { trivy: ['KSV-0124'] },
  title: { en: 'An allowed image prefix without a `/` at its end', 'zh-cn': '允许的镜像前缀末尾没有 `/`' },
  why: {
    en: '`K8sAllowedRepos` compares the beginning of the image name only: `docker.io/acme` also lets in `docker.io/acme-evil`, which anybody can register.',
    'zh-cn':
      '`K8sAllowedRepos` 只比较镜像名的开头：`docker.io/acme` 也会放行 `docker.io/acme-evil`，而后者谁都可以注册。',
  },
  instead: { en: 'End every entry with a `/`.', 'zh-cn': '每一项都以 `/` 结尾。' },
  message: {
    en: '`{repo}` also allows `{repo}-evil`, since only the beginning is compared. End it with a `/`.',
    'zh-cn': '只比较开头，所以 `{repo}` 也会放行 `{repo}-evil`。在末尾加上 `/`。',
  },
  fix: { title: { en: 'Append a `/`', 'zh-cn': '在末尾加 `/`' }, safe: false },
  examples: {
    bad: [constraint('      - registry.example.com\n        ^^^^^^^^^^^^^^^^^^^^')],
    good: [constraint('      - registry.example.com/')],
  },
  check(slice, report) {
    for (const resource of slice.resources) {
      if (resource.group !== 'constraints.gatekeeper.sh' || resource.kind !== 'K8sAllowedRepos') continue
      for (const { value } of itemsOf(resource.at('spec', 'parameters', 'repos'))) {
        const scalar = asScalar(value)
        const repo = asString(value)
        if (!scalar || !repo || repo.endsWith('/') || isPlaceholder(repo)) continue
        report(scalar.span, { repo }, replaceScalar(scalar, `${repo}/`))
      }
    }
  },
} satisfies KubernetesRule
