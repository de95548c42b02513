import type { Localized } from '../../../core/localized.js'
import { migrate } from '../../migrate/index.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'

export default {
  id: 'kubernetes/deprecated-api-version',
  severity: 'warning',
  aliases: { 'kube-score': ['stable-version'], trivy: ['KSV-0107'] },
  tag: 'deprecated',
  title: { en: 'An API version on its way out', 'zh-cn': '即将停用的 API 版本' },
  why: {
    en: 'It is still served, and a later Kubernetes will not: an upgrade of the cluster then stops this file from being applied.',
    'zh-cn': '它目前还能用，但后续的 Kubernetes 会停止提供：集群一升级，这个文件就应用不了了。',
  },
  instead: {
    en: 'Move to the version that takes its place while both are served.',
    'zh-cn': '趁两个版本都还可用，换到取代它的版本。',
  },
  message: {
    en: '`{apiVersion}` of `{kind}` {state}. {instead}',
    'zh-cn': '`{kind}` 的 `{apiVersion}` {state}。{instead}',
  },
  fix: { title: { en: 'Migrate to `{next}`', 'zh-cn': '迁移到 `{next}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: admissionregistration.k8s.io/v1beta1
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
kind: MutatingAdmissionPolicyBinding
metadata:
  name: defaults
spec:
  policyName: defaults
`,
    ],
    good: [
      `
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingAdmissionPolicyBinding
metadata:
  name: defaults
spec:
  policyName: defaults
`,
      `
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 10
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, resource, since, until, instead } of problemsIn(slice, settings, 'deprecated-kind')) {
      const { apiVersion = '', kind = '' } = resource
      const same = instead?.kind === kind ? instead.apiVersion : undefined
      const migration = same === undefined ? undefined : migrate(resource, same)
      report(
        at,
        {
          ...{ apiVersion, kind, next: same ?? '' },
          state: stateWords(since, until),
          instead: useWords(instead, kind),
        },
        migration ?? [],
      )
    }
  },
} satisfies KubernetesRule

function useWords(
  instead: { readonly apiVersion: string; readonly kind: string } | undefined,
  kind: string,
): Localized {
  if (!instead) return { en: 'Nothing takes its place.', 'zh-cn': '没有替代它的版本。' }
  const name = instead.kind === kind ? `\`${instead.apiVersion}\`` : `\`${instead.kind}\` (\`${instead.apiVersion}\`)`
  return { en: `Use ${name}.`, 'zh-cn': `改用 ${name.replace(' (', '（').replace(')', '）')}。` }
}

function stateWords(since: number | undefined, until: number | undefined): Localized {
  if (until !== undefined)
    return { en: `is gone from Kubernetes 1.${until} on`, 'zh-cn': `从 Kubernetes 1.${until} 起不再提供` }
  if (since !== undefined)
    return { en: `is deprecated since Kubernetes 1.${since}`, 'zh-cn': `自 Kubernetes 1.${since} 起已弃用` }
  return {
    en: 'has a stable version beside it, and goes away some releases after that came',
    'zh-cn': '已有稳定版本，再过几个版本就不再提供',
  }
}
