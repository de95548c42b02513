import type { Localized } from '../../core/localized.js'

/** Admission webhooks and policies. */
export const admission: Readonly<Record<string, Localized>> = {
  'MutatingWebhookConfiguration.webhooks': {
    en: 'The webhooks, called one after the other; each may change the object.',
    'zh-cn': '各个 Webhook，依次调用，每个都可以修改对象。',
  },
  'ValidatingWebhookConfiguration.webhooks': {
    en: 'The webhooks, called at the same time; one refusal is enough.',
    'zh-cn': '各个 Webhook，同时调用，有一个拒绝就拒绝。',
  },
  'MutatingWebhook.name': {
    en: 'A full domain name with at least three parts, such as `pods.example.com`.',
    'zh-cn': '完整域名，至少三段，例如 `pods.example.com`。',
  },
  'MutatingWebhook.clientConfig': {
    en: 'Where the webhook is: a Service of the cluster, or a URL; and the CA of its certificate.',
    'zh-cn': 'Webhook 在哪里：集群内的 Service 或 URL，以及其证书的 CA。',
  },
  'MutatingWebhook.rules': {
    en: 'Which requests it gets: operations, API groups, resources. The wider, the more of the cluster depends on its being up.',
    'zh-cn': '接收哪些请求：操作、API 组、资源。范围越大，集群对它的依赖越重。',
  },
  'MutatingWebhook.failurePolicy': {
    en: "When it does not answer: `Fail` refuses the request, so an outage can stop the cluster, even the webhook's own Pods; `Ignore` lets it pass unchecked.",
    'zh-cn': '没有应答时：`Fail` 拒绝请求，它一宕机可能卡住整个集群，连自己的 Pod 都起不来；`Ignore` 不检查就放行。',
  },
  'MutatingWebhook.timeoutSeconds': {
    en: 'Seconds to wait, 1 to 30; every matching request waits that long in the worst case. A few seconds are enough.',
    'zh-cn': '等待的秒数，1 到 30；最坏情况下每个匹配的请求都要等这么久。几秒就够。',
  },
  'MutatingWebhook.sideEffects': {
    en: '`None`, or `NoneOnDryRun` if it changes something elsewhere but not for dry runs. Anything else is refused.',
    'zh-cn': '`None`，或 `NoneOnDryRun`（会改动别处，但试运行时不会）。其他值会被拒绝。',
  },
  'MutatingWebhook.admissionReviewVersions': {
    en: 'Versions of `AdmissionReview` that it understands, the best first; `v1`.',
    'zh-cn': '它认识的 `AdmissionReview` 版本，优先的在前；写 `v1`。',
  },
  'MutatingWebhook.matchPolicy': {
    en: '`Equivalent` also sends requests made through other versions of the same API, `Exact` only those as written.',
    'zh-cn': '`Equivalent` 会把经同一 API 其他版本发来的请求也转来，`Exact` 只认所写的版本。',
  },
  'MutatingWebhook.namespaceSelector': {
    en: 'Only for objects in namespaces with these labels. Leaving out `kube-system` and its own namespace avoids locking the cluster.',
    'zh-cn': '只针对带这些标签的命名空间。排除 `kube-system` 和自己所在的命名空间，可以避免把集群锁死。',
  },
  'MutatingWebhook.objectSelector': {
    en: 'Only for objects with these labels. Whoever writes the object can avoid it, so it is no safeguard.',
    'zh-cn': '只针对带这些标签的对象。写对象的人可以绕开它，所以不能当安全措施。',
  },
  'MutatingWebhook.matchConditions': {
    en: 'CEL conditions that must all be true before it is called, at most 64 (GA in 1.30).',
    'zh-cn': '调用之前须全部为真的 CEL 条件，最多 64 条（1.30 起 GA）。',
  },
  'MutatingWebhook.reinvocationPolicy': {
    en: '`IfNeeded` calls it once more if a later webhook changed the object; it must cope with its own changes.',
    'zh-cn': '`IfNeeded` 表示后面的 Webhook 改动对象后再调用一次；它须能处理已被自己改过的对象。',
  },
  'RuleWithOperations.operations': {
    en: '`CREATE`, `UPDATE`, `DELETE`, `CONNECT`, or `*` for all.',
    'zh-cn': '`CREATE`、`UPDATE`、`DELETE`、`CONNECT`，或表示全部的 `*`。',
  },
  'RuleWithOperations.apiGroups': {
    en: 'API groups; `""` is the core group, `*` all.',
    'zh-cn': 'API 组；`""` 是核心组，`*` 表示全部。',
  },
  'RuleWithOperations.apiVersions': {
    en: 'API versions such as `v1`, or `*`.',
    'zh-cn': 'API 版本，例如 `v1`，或 `*`。',
  },
  'RuleWithOperations.resources': {
    en: 'Plural names such as `pods` or `pods/exec`; `*` covers resources, `*/*` their parts too.',
    'zh-cn': '复数名，例如 `pods`、`pods/exec`；`*` 表示所有资源，`*/*` 连子资源也算。',
  },
  'RuleWithOperations.scope': { en: '`Namespaced`, `Cluster` or `*`.', 'zh-cn': '`Namespaced`、`Cluster` 或 `*`。' },
  'NamedRuleWithOperations.resourceNames': {
    en: 'Only objects of these names; left out, all.',
    'zh-cn': '只限这些名称的对象；不写表示全部。',
  },
  'WebhookClientConfig.service': {
    en: 'The Service in front of the webhook; either this or `url`.',
    'zh-cn': 'Webhook 前面的 Service；与 `url` 二选一。',
  },
  'WebhookClientConfig.url': {
    en: 'An `https://` address; for webhooks outside the cluster.',
    'zh-cn': '`https://` 地址，用于集群外的 Webhook。',
  },
  'WebhookClientConfig.caBundle': {
    en: "Base64 of the CA certificates (PEM) by which the webhook's certificate is checked; often filled in by cert-manager.",
    'zh-cn': '校验 Webhook 证书的 CA（PEM）的 base64；常由 cert-manager 填入。',
  },
  'ServiceReference.name': { en: "The Service's name.", 'zh-cn': 'Service 的名称。' },
  'ServiceReference.namespace': { en: "The Service's namespace.", 'zh-cn': 'Service 所在的命名空间。' },
  'ServiceReference.path': {
    en: 'The path of the URL, such as `/validate`.',
    'zh-cn': 'URL 的路径，例如 `/validate`。',
  },
  'ServiceReference.port': {
    en: "The Service's port; 443 where it is left out.",
    'zh-cn': 'Service 的端口，不写是 443。',
  },
  'MatchCondition.name': {
    en: 'A name for the condition, for logs and metrics.',
    'zh-cn': '条件的名字，用于日志和指标。',
  },
  'MatchCondition.expression': {
    en: 'A CEL expression that gives true or false; it sees `object`, `oldObject`, `request` and `authorizer`.',
    'zh-cn': '结果为真假的 CEL 表达式，可用 `object`、`oldObject`、`request`、`authorizer`。',
  },
  'ValidatingAdmissionPolicySpec.matchConstraints': {
    en: 'Which requests the policy is about: operations, groups, resources.',
    'zh-cn': '策略针对哪些请求：操作、组、资源。',
  },
  'ValidatingAdmissionPolicySpec.matchConditions': {
    en: 'CEL conditions that must all be true, at most 64; otherwise the policy does not apply.',
    'zh-cn': '须全部为真的 CEL 条件，最多 64 条；否则策略不适用。',
  },
  'ValidatingAdmissionPolicySpec.validations': {
    en: 'CEL expressions that must be true, or the request is handled as the binding says. The policy does nothing without a binding.',
    'zh-cn': '须为真的 CEL 表达式，否则按绑定的规定处理。没有绑定的策略不起作用。',
  },
  'ValidatingAdmissionPolicySpec.variables': {
    en: 'Named CEL expressions for the others to use as `variables.NAME`.',
    'zh-cn': '带名字的 CEL 表达式，其他表达式可用 `variables.NAME` 引用。',
  },
  'ValidatingAdmissionPolicySpec.failurePolicy': {
    en: 'What an error in an expression means: `Fail` refuses the request, `Ignore` lets it pass.',
    'zh-cn': '表达式出错时：`Fail` 拒绝请求，`Ignore` 放行。',
  },
  'ValidatingAdmissionPolicySpec.paramKind': {
    en: 'The kind of objects that give parameters to the policy, read as `params`.',
    'zh-cn': '为策略提供参数的对象类型，用 `params` 读取。',
  },
  'ValidatingAdmissionPolicySpec.auditAnnotations': {
    en: 'Notes for the audit log, computed by CEL.',
    'zh-cn': '由 CEL 算出、写进审计日志的注解。',
  },
  'MutatingAdmissionPolicySpec.mutations': {
    en: 'The changes to make, in order, computed by CEL (GA in 1.36). They do nothing without a binding.',
    'zh-cn': '要做的修改，按顺序由 CEL 算出（1.36 起 GA）。没有绑定不起作用。',
  },
  'MutatingAdmissionPolicySpec.reinvocationPolicy': {
    en: '`IfNeeded` runs the changes again if something later changed the object.',
    'zh-cn': '`IfNeeded` 表示对象之后又被改动时再执行一次。',
  },
  'Mutation.patchType': {
    en: '`ApplyConfiguration` merges fields as server-side apply does, `JSONPatch` gives single operations. The block of that name must follow.',
    'zh-cn': '`ApplyConfiguration` 像服务器端应用那样合并字段，`JSONPatch` 给出逐项操作。须写同名的配置块。',
  },
  'Mutation.applyConfiguration': {
    en: 'A CEL expression that gives the fields to set.',
    'zh-cn': '算出要设置的字段的 CEL 表达式。',
  },
  'Mutation.jsonPatch': {
    en: 'A CEL expression that gives a list of JSON patch operations.',
    'zh-cn': '算出 JSON Patch 操作列表的 CEL 表达式。',
  },
  'Validation.expression': {
    en: 'A CEL expression that must be true, such as `object.spec.replicas <= 5`.',
    'zh-cn': '须为真的 CEL 表达式，例如 `object.spec.replicas <= 5`。',
  },
  'Validation.message': { en: 'What the user reads when it is not true.', 'zh-cn': '不成立时给用户看的话。' },
  'Validation.messageExpression': {
    en: 'A CEL expression that computes the message; wins over `message`.',
    'zh-cn': '算出提示内容的 CEL 表达式，优先于 `message`。',
  },
  'Validation.reason': {
    en: 'The kind of error for machines: `Invalid`, `Forbidden`, `Unauthorized` or `RequestEntityTooLarge`.',
    'zh-cn': '给程序看的错误类别：`Invalid`、`Forbidden`、`Unauthorized` 或 `RequestEntityTooLarge`。',
  },
  'Variable.name': {
    en: "The variable's name, used as `variables.NAME`.",
    'zh-cn': '变量名，用 `variables.NAME` 引用。',
  },
  'Variable.expression': { en: 'The CEL expression that it stands for.', 'zh-cn': '它所代表的 CEL 表达式。' },
  'MatchResources.resourceRules': {
    en: 'Requests that are included, by operation and resource.',
    'zh-cn': '要包含的请求，按操作和资源。',
  },
  'MatchResources.excludeResourceRules': {
    en: 'Requests that are left out; they win over `resourceRules`.',
    'zh-cn': '要排除的请求，优先于 `resourceRules`。',
  },
  'MatchResources.namespaceSelector': {
    en: 'Only in namespaces with these labels.',
    'zh-cn': '只针对带这些标签的命名空间。',
  },
  'MatchResources.objectSelector': {
    en: 'Only objects with these labels; whoever writes the object can avoid it.',
    'zh-cn': '只针对带这些标签的对象；写对象的人可以绕开。',
  },
  'MatchResources.matchPolicy': {
    en: '`Equivalent` also covers other versions of the same API, `Exact` only those as written.',
    'zh-cn': '`Equivalent` 也覆盖同一 API 的其他版本，`Exact` 只认所写的版本。',
  },
  'ParamKind.apiVersion': { en: 'The API version of the parameter objects.', 'zh-cn': '参数对象的 API 版本。' },
  'ParamKind.kind': {
    en: 'The kind of the parameter objects, such as `ConfigMap`.',
    'zh-cn': '参数对象的类型，例如 `ConfigMap`。',
  },
  'ValidatingAdmissionPolicyBindingSpec.policyName': {
    en: 'The policy that is put in force. Several bindings may use one policy.',
    'zh-cn': '要启用的策略。一个策略可以有多个绑定。',
  },
  'ValidatingAdmissionPolicyBindingSpec.validationActions': {
    en: 'What a violation does: `Deny` refuses, `Warn` tells the user, `Audit` writes to the audit log. `Deny` and `Warn` exclude each other.',
    'zh-cn': '违反时怎么办：`Deny` 拒绝，`Warn` 提醒用户，`Audit` 写进审计日志。`Deny` 和 `Warn` 不能同写。',
  },
  'ValidatingAdmissionPolicyBindingSpec.matchResources': {
    en: 'Narrows the requests further than the policy does.',
    'zh-cn': '在策略的基础上进一步缩小范围。',
  },
  'ValidatingAdmissionPolicyBindingSpec.paramRef': {
    en: 'The parameter object or objects for this binding.',
    'zh-cn': '这个绑定使用的参数对象。',
  },
  'ParamRef.name': {
    en: "The parameter object's name; either this or `selector`.",
    'zh-cn': '参数对象的名称；与 `selector` 二选一。',
  },
  'ParamRef.namespace': {
    en: 'Where to look for it; left out, in the namespace of the request.',
    'zh-cn': '去哪个命名空间找；不写则用请求所在的命名空间。',
  },
  'ParamRef.selector': {
    en: 'Parameter objects by label; all of them must be satisfied.',
    'zh-cn': '按标签选参数对象，须全部满足。',
  },
  'ParamRef.parameterNotFoundAction': {
    en: "`Allow` lets requests pass while there is no such object, `Deny` goes by the policy's `failurePolicy`.",
    'zh-cn': '没有这样的对象时，`Allow` 放行，`Deny` 按策略的 `failurePolicy` 处理。',
  },
  'AuditAnnotation.key': {
    en: "The note's key; the policy's name is put before it.",
    'zh-cn': '注解的键，前面会加上策略名。',
  },
  'AuditAnnotation.valueExpression': {
    en: 'A CEL expression that gives the text; empty or null leaves the note out.',
    'zh-cn': '算出文本的 CEL 表达式；为空或 null 则不写。',
  },
}
