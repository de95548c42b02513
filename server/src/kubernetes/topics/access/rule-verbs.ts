import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { explainRule } from './_rbac.js'

export default {
  key: 'PolicyRule.verbs',
  title: { en: 'what may be done', 'zh-cn': '能做什么' },
  summary: summary('PolicyRule.verbs'),
  notes: {
    en: [
      'Reading: `get` one, `list` all, `watch` for changes. Writing: `create`, `update`, `patch`, `delete`, `deletecollection`.',
      '`resourceNames` can not limit `create` (the name is not known yet) and hardly `list`.',
      'kubectl needs `list` and `watch` besides `get` for most commands.',
    ],
    'zh-cn': [
      '读：`get` 单个，`list` 全部，`watch` 变化。写：`create`、`update`、`patch`、`delete`、`deletecollection`。',
      '`resourceNames` 限制不了 `create`（名字还不知道），对 `list` 也基本没用。',
      'kubectl 多数命令除 `get` 外还需要 `list` 和 `watch`。',
    ],
  },
  see: docs('reference/access-authn-authz/authorization/#determine-the-request-verb'),
  explain: explainRule,
} satisfies KubernetesTopic
