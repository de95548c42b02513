import type { Localized } from '../../core/localized.js'

/** API priority and fairness. */
export const flowControl: Readonly<Record<string, Localized>> = {
  'FlowSchemaSpec.priorityLevelConfiguration': {
    en: 'The priority level that requests of this schema get. If it does not exist, the schema is ignored.',
    'zh-cn': '匹配的请求归入哪个优先级。不存在时该 FlowSchema 会被忽略。',
  },
  'FlowSchemaSpec.matchingPrecedence': {
    en: 'Of several schemas that match, the one with the smallest number wins; 1 to 10000.',
    'zh-cn': '多个匹配时数值最小的生效；1 到 10000。',
  },
  'FlowSchemaSpec.distinguisherMethod': {
    en: 'How requests are divided into flows that share fairly: `ByUser` or `ByNamespace`; left out, all are one flow.',
    'zh-cn': '按什么划分公平分享的流：`ByUser` 或 `ByNamespace`；不写则全部算一个流。',
  },
  'FlowSchemaSpec.rules': {
    en: 'Which requests match; one rule is enough. An empty list matches none.',
    'zh-cn': '哪些请求匹配，满足一条即可。空列表什么都不匹配。',
  },
  'FlowDistinguisherMethod.type': { en: '`ByUser` or `ByNamespace`.', 'zh-cn': '`ByUser` 或 `ByNamespace`。' },
  'PriorityLevelConfigurationReference.name': { en: 'The name of the priority level.', 'zh-cn': '优先级的名称。' },
  'PolicyRulesWithSubjects.subjects': { en: 'From whom; one of them is enough.', 'zh-cn': '来自谁，满足其一即可。' },
  'PolicyRulesWithSubjects.resourceRules': { en: 'For which resources and verbs.', 'zh-cn': '针对哪些资源和动词。' },
  'PolicyRulesWithSubjects.nonResourceRules': {
    en: 'For which paths, such as `/healthz`.',
    'zh-cn': '针对哪些路径，例如 `/healthz`。',
  },
  'ResourcePolicyRule.verbs': { en: 'Verbs such as `list`, or `*`.', 'zh-cn': '动词，例如 `list`，或 `*`。' },
  'ResourcePolicyRule.apiGroups': { en: 'API groups, or `*`.', 'zh-cn': 'API 组，或 `*`。' },
  'ResourcePolicyRule.resources': { en: 'Resources, or `*`.', 'zh-cn': '资源，或 `*`。' },
  'ResourcePolicyRule.namespaces': {
    en: 'Namespaces of the requests, or `*`.',
    'zh-cn': '请求所在的命名空间，或 `*`。',
  },
  'ResourcePolicyRule.clusterScope': {
    en: '`true` matches requests without a namespace too.',
    'zh-cn': '`true` 也匹配不带命名空间的请求。',
  },
  'NonResourcePolicyRule.verbs': { en: 'Verbs such as `get`, or `*`.', 'zh-cn': '动词，例如 `get`，或 `*`。' },
  'NonResourcePolicyRule.nonResourceURLs': {
    en: 'Paths such as `/healthz` or `/healthz/*`.',
    'zh-cn': '路径，例如 `/healthz`、`/healthz/*`。',
  },
  'PriorityLevelConfigurationSpec.type': {
    en: '`Limited` shares out concurrency and queues, `Exempt` lets everything through at once.',
    'zh-cn': '`Limited` 分配并发量并排队，`Exempt` 一律立即放行。',
  },
  'PriorityLevelConfigurationSpec.limited': {
    en: 'Shares and queues of a `Limited` level.',
    'zh-cn': '`Limited` 级别的份额和队列。',
  },
  'PriorityLevelConfigurationSpec.exempt': {
    en: 'Shares of an `Exempt` level, from which others may borrow.',
    'zh-cn': '`Exempt` 级别的份额，其他级别可以借用。',
  },
  'LimitedPriorityLevelConfiguration.nominalConcurrencyShares': {
    en: "The level's share of the API server's concurrency, in proportion to the other levels.",
    'zh-cn': '该级别在 API 服务器并发量中所占的份额，与其他级别按比例分。',
  },
  'LimitedPriorityLevelConfiguration.lendablePercent': {
    en: 'How many percent of its share other levels may borrow while it is idle, 0 to 100.',
    'zh-cn': '空闲时可借给其他级别的份额百分比，0 到 100。',
  },
  'LimitedPriorityLevelConfiguration.borrowingLimitPercent': {
    en: 'How much it may borrow, in percent of its own share; left out, without limit.',
    'zh-cn': '可以借入多少，占自身份额的百分比；不写则不限。',
  },
  'LimitedPriorityLevelConfiguration.limitResponse': {
    en: 'What happens to requests beyond the share: they wait in queues, or are refused.',
    'zh-cn': '超出份额的请求怎么办：排队，或拒绝。',
  },
  'LimitResponse.type': {
    en: '`Queue`, or `Reject` with HTTP 429.',
    'zh-cn': '`Queue` 排队，或 `Reject` 以 HTTP 429 拒绝。',
  },
  'LimitResponse.queuing': { en: 'The queues; only with `Queue`.', 'zh-cn': '队列设置，仅用于 `Queue`。' },
  'QueuingConfiguration.queues': {
    en: 'How many queues there are; more keep flows from disturbing each other.',
    'zh-cn': '队列个数，多一些可减少流之间的干扰。',
  },
  'QueuingConfiguration.handSize': {
    en: 'How many queues a flow may choose from; the shortest gets the request.',
    'zh-cn': '每个流可选几个队列，请求进入其中最短的。',
  },
  'QueuingConfiguration.queueLengthLimit': {
    en: 'How many requests a queue holds; more are refused.',
    'zh-cn': '每个队列最多容纳多少请求，再多就拒绝。',
  },
  'FlowcontrolSubject.kind': {
    en: '`User`, `Group` or `ServiceAccount`; the block of that name must follow.',
    'zh-cn': '`User`、`Group` 或 `ServiceAccount`，须写对应的配置块。',
  },
  'FlowcontrolSubject.user': { en: 'Requests of this user.', 'zh-cn': '该用户的请求。' },
  'FlowcontrolSubject.group': { en: 'Requests of this group.', 'zh-cn': '该组的请求。' },
  'FlowcontrolSubject.serviceAccount': {
    en: 'Requests of this ServiceAccount.',
    'zh-cn': '该 ServiceAccount 的请求。',
  },
  'UserSubject.name': { en: "The user's name, or `*` for all.", 'zh-cn': '用户名，`*` 表示全部。' },
  'GroupSubject.name': { en: "The group's name, or `*` for all.", 'zh-cn': '组名，`*` 表示全部。' },
  'ServiceAccountSubject.name': {
    en: "The ServiceAccount's name, or `*` for all of the namespace.",
    'zh-cn': 'ServiceAccount 的名称，`*` 表示该命名空间的全部。',
  },
  'ServiceAccountSubject.namespace': {
    en: "The ServiceAccount's namespace.",
    'zh-cn': 'ServiceAccount 所在的命名空间。',
  },
  'ExemptPriorityLevelConfiguration.nominalConcurrencyShares': {
    en: 'A share that is set aside, though the level is never limited by it.',
    'zh-cn': '预留的份额，但该级别本身不受它限制。',
  },
  'ExemptPriorityLevelConfiguration.lendablePercent': {
    en: 'How many percent of that share others may borrow, 0 to 100.',
    'zh-cn': '可借给其他级别的份额百分比，0 到 100。',
  },
}
