import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { explainRule, rbacPage } from './_rbac.js'

export default {
  key: 'PolicyRule.resources',
  title: { en: 'on which resources', 'zh-cn': '对哪些资源' },
  summary: summary('PolicyRule.resources'),
  notes: {
    en: [
      'Names are plural and lower case (`deployments`), with the part behind `/` for a subresource: `pods/log`, `pods/exec`, `deployments/scale`.',
      '`pods` does not include `pods/exec`.',
      'Core resources (Pods, Services, Secrets …) have the API group `""`; Deployments are in `apps`.',
    ],
    'zh-cn': [
      '名字用小写复数（`deployments`），子资源写在 `/` 后面：`pods/log`、`pods/exec`、`deployments/scale`。',
      '`pods` 不包含 `pods/exec`。',
      '核心资源（Pod、Service、Secret 等）的 API 组是 `""`；Deployment 在 `apps` 组。',
    ],
  },
  see: rbacPage('#referring-to-resources'),
  explain: explainRule,
} satisfies KubernetesTopic
