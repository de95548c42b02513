import { type ConfigKind, field, type Types } from './model.js'

const stages = ['RequestReceived', 'ResponseStarted', 'ResponseComplete', 'Panic']

const types: Types = {
  Policy: {
    metadata: field('core.ObjectMeta', { en: 'Not used.', 'zh-cn': '不起作用。' }),
    rules: field('[]PolicyRule', {
      en: 'What is recorded. The first rule that matches a request decides; put the exceptions first and a rule for everything last.',
      'zh-cn': '记录什么。第一条匹配请求的规则决定结果：例外写在前面，最后写一条兜底规则。',
      required: true,
    }),
    omitStages: field('[]string', {
      en: 'Stages that are recorded for no request. `RequestReceived` doubles the log and says little.',
      'zh-cn': '任何请求都不记录的阶段。`RequestReceived` 会让日志翻倍，信息却很少。',
      enum: stages,
    }),
    omitManagedFields: field('boolean', {
      en: 'Leaves `managedFields` out of recorded bodies.',
      'zh-cn': '记录正文时去掉 `managedFields`。',
      default: 'false',
      since: '1.23',
    }),
  },
  PolicyRule: {
    level: field('string', {
      en: 'How much is recorded: nothing, who did what, also what was sent, or also the answer. `RequestResponse` on Secrets writes them into the log in plain text.',
      'zh-cn':
        '记录多少：不记、谁做了什么、加上请求正文，或再加上应答。对 Secret 用 `RequestResponse` 会把它们明文写进日志。',
      required: true,
      enum: ['None', 'Metadata', 'Request', 'RequestResponse'],
    }),
    users: field('[]string', {
      en: 'User names the rule is for; everybody where it is left out.',
      'zh-cn': '规则针对的用户名；不写则针对所有人。',
    }),
    userGroups: field('[]string', {
      en: 'Groups the rule is for; one match is enough.',
      'zh-cn': '规则针对的用户组；属于其中一个即可。',
    }),
    verbs: field('[]string', {
      en: 'Verbs the rule is for, such as `create` and `delete`.',
      'zh-cn': '规则针对的动词，例如 `create` 和 `delete`。',
    }),
    resources: field('[]GroupResources', {
      en: 'Resources the rule is for. Not together with `nonResourceURLs`.',
      'zh-cn': '规则针对的资源。不能与 `nonResourceURLs` 同时使用。',
    }),
    namespaces: field('[]string', {
      en: 'Namespaces the rule is for; `""` stands for resources without one.',
      'zh-cn': '规则针对的命名空间；`""` 表示不属于任何命名空间的资源。',
    }),
    nonResourceURLs: field('[]string', {
      en: 'Paths the rule is for, such as `/healthz*`; `*` only at the end.',
      'zh-cn': '规则针对的路径，例如 `/healthz*`；`*` 只能写在末尾。',
    }),
    omitStages: field('[]string', {
      en: 'Stages that this rule does not record, beside those of the policy.',
      'zh-cn': '在策略整体之外，本规则不记录的阶段。',
      enum: stages,
    }),
    omitManagedFields: field('boolean', {
      en: 'Leaves `managedFields` out, or in, for this rule.',
      'zh-cn': '本规则是否去掉 `managedFields`。',
      since: '1.23',
    }),
  },
  GroupResources: {
    group: field('string', {
      en: 'API group; `""` is the core, and since 1.36 `"*"` every group.',
      'zh-cn': 'API 组；`""` 是核心组，1.36 起 `"*"` 表示所有组。',
      default: '""',
    }),
    resources: field('[]string', {
      en: 'Resources and subresources: `pods`, `pods/log`, `pods/*`, `*/scale`; all of the group where it is left out.',
      'zh-cn': '资源与子资源：`pods`、`pods/log`、`pods/*`、`*/scale`；不写则为组内全部。',
    }),
    resourceNames: field('[]string', {
      en: 'Names of single objects; needs `resources`.',
      'zh-cn': '个别对象的名字，需要 `resources`。',
    }),
  },
}

export const auditPolicy: ConfigKind = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  summary: {
    en: 'What the API server writes into its audit log; the file of `--audit-policy-file`. Without it nothing is recorded.',
    'zh-cn': 'API 服务器的审计日志记录什么；由 `--audit-policy-file` 指定。没有它就什么也不记录。',
  },
  see: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
  type: 'Policy',
  types,
}
