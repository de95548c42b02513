import type { Localized } from '../../core/localized.js'

/** CustomResourceDefinitions and API services. */
export const customResources: Readonly<Record<string, Localized>> = {
  'CustomResourceDefinitionSpec.group': {
    en: 'The API group of the new kind, a domain such as `example.com`. The CRD must be named `PLURAL.GROUP`.',
    'zh-cn': '新类型的 API 组，写域名，例如 `example.com`。CRD 的名称须为 `PLURAL.GROUP`。',
  },
  'CustomResourceDefinitionSpec.names': {
    en: 'What the kind is called in YAML, URLs and on the command line.',
    'zh-cn': '类型在 YAML、URL 和命令行里叫什么。',
  },
  'CustomResourceDefinitionSpec.scope': {
    en: '`Namespaced`, or `Cluster` for objects of the whole cluster. Cannot be changed.',
    'zh-cn': '`Namespaced`，或整个集群级别的 `Cluster`。之后不能改。',
  },
  'CustomResourceDefinitionSpec.versions': {
    en: 'The versions that are served; exactly one of them is the one stored.',
    'zh-cn': '提供的各个版本，其中恰好一个用于存储。',
  },
  'CustomResourceDefinitionSpec.conversion': {
    en: 'How objects are converted between versions: not at all but for `apiVersion`, or by a webhook.',
    'zh-cn': '各版本之间如何转换：只改 `apiVersion`，或由 Webhook 转换。',
  },
  'CustomResourceDefinitionSpec.preserveUnknownFields': {
    en: 'Left over from old CRDs; must be false. For single fields there is `x-kubernetes-preserve-unknown-fields`.',
    'zh-cn': '旧 CRD 的遗留字段，须为 false。个别字段可用 `x-kubernetes-preserve-unknown-fields`。',
  },
  'CustomResourceDefinitionNames.plural': {
    en: 'The name in URLs, in lower case: `widgets`.',
    'zh-cn': 'URL 里的名字，小写：`widgets`。',
  },
  'CustomResourceDefinitionNames.singular': {
    en: 'The name on the command line, in lower case: `widget`.',
    'zh-cn': '命令行里的名字，小写：`widget`。',
  },
  'CustomResourceDefinitionNames.kind': { en: 'The name in YAML: `Widget`.', 'zh-cn': 'YAML 里的名字：`Widget`。' },
  'CustomResourceDefinitionNames.listKind': {
    en: 'The name of a list; left out, the kind with `List` behind it.',
    'zh-cn': '列表的类型名；不写就是类型名后加 `List`。',
  },
  'CustomResourceDefinitionNames.shortNames': {
    en: 'Short names for `kubectl`: `wg`.',
    'zh-cn': '`kubectl` 用的简称：`wg`。',
  },
  'CustomResourceDefinitionNames.categories': {
    en: 'Groups for `kubectl get`: with `all` the objects show up in `kubectl get all`.',
    'zh-cn': '`kubectl get` 的分组：写 `all` 就会出现在 `kubectl get all` 里。',
  },
  'CustomResourceDefinitionVersion.name': {
    en: 'The version: `v1alpha1`, `v1beta1`, `v1`.',
    'zh-cn': '版本名：`v1alpha1`、`v1beta1`、`v1`。',
  },
  'CustomResourceDefinitionVersion.served': {
    en: '`false` switches the version off in the API.',
    'zh-cn': '`false` 表示不再通过 API 提供这个版本。',
  },
  'CustomResourceDefinitionVersion.storage': {
    en: '`true` for the one version in which objects are stored.',
    'zh-cn': '用于存储的那一个版本为 `true`。',
  },
  'CustomResourceDefinitionVersion.schema': {
    en: 'The fields and their types; fields that are not in it are dropped without a word.',
    'zh-cn': '字段及其类型；没有列出的字段会被悄悄丢掉。',
  },
  'CustomResourceDefinitionVersion.subresources': {
    en: '`status` keeps status and spec apart, `scale` makes `kubectl scale` and autoscalers work.',
    'zh-cn': '`status` 让状态和规约分开写，`scale` 让 `kubectl scale` 和自动扩缩可用。',
  },
  'CustomResourceDefinitionVersion.additionalPrinterColumns': {
    en: 'Columns that `kubectl get` shows besides name and age.',
    'zh-cn': '`kubectl get` 额外显示的列。',
  },
  'CustomResourceDefinitionVersion.selectableFields': {
    en: 'Fields by which `--field-selector` can filter, at most 8 (GA in 1.32).',
    'zh-cn': '可用于 `--field-selector` 过滤的字段，最多 8 个（1.32 起 GA）。',
  },
  'CustomResourceDefinitionVersion.deprecated': {
    en: '`true` warns everyone who uses this version.',
    'zh-cn': '`true` 会提醒使用这个版本的人。',
  },
  'CustomResourceDefinitionVersion.deprecationWarning': { en: 'The text of that warning.', 'zh-cn': '提醒的内容。' },
  'CustomResourceValidation.openAPIV3Schema': {
    en: 'The schema, as OpenAPI v3: every field needs a `type`.',
    'zh-cn': 'OpenAPI v3 格式的模式：每个字段都要有 `type`。',
  },
  'CustomResourceSubresources.status': {
    en: 'Gives `/status` an endpoint of its own: writers of `spec` cannot touch it, and the other way round. Write `{}`.',
    'zh-cn': '让 `/status` 有独立的端点：写 `spec` 的改不了状态，反之亦然。写 `{}` 即可。',
  },
  'CustomResourceSubresources.scale': {
    en: 'Where the numbers of replicas are, for `kubectl scale` and autoscalers.',
    'zh-cn': '副本数在哪里，供 `kubectl scale` 和自动扩缩使用。',
  },
  'CustomResourceSubresourceScale.specReplicasPath': {
    en: 'Path of the wanted number, such as `.spec.replicas`.',
    'zh-cn': '期望副本数的路径，例如 `.spec.replicas`。',
  },
  'CustomResourceSubresourceScale.statusReplicasPath': {
    en: 'Path of the current number, such as `.status.replicas`.',
    'zh-cn': '当前副本数的路径，例如 `.status.replicas`。',
  },
  'CustomResourceSubresourceScale.labelSelectorPath': {
    en: "Path of the Pods' selector as one string, such as `.status.selector`; autoscalers need it.",
    'zh-cn': 'Pod 选择算符（单个字符串）的路径，例如 `.status.selector`；自动扩缩需要它。',
  },
  'CustomResourceColumnDefinition.name': { en: "The column's heading.", 'zh-cn': '列标题。' },
  'CustomResourceColumnDefinition.type': {
    en: '`string`, `integer`, `number`, `boolean` or `date` (shown as an age).',
    'zh-cn': '`string`、`integer`、`number`、`boolean` 或 `date`（显示为时长）。',
  },
  'CustomResourceColumnDefinition.jsonPath': {
    en: 'Where the value is, such as `.spec.size`.',
    'zh-cn': '值所在的路径，例如 `.spec.size`。',
  },
  'CustomResourceColumnDefinition.priority': {
    en: '0 is always shown, more only with `-o wide`.',
    'zh-cn': '0 总是显示，更大的只在 `-o wide` 时显示。',
  },
  'CustomResourceColumnDefinition.description': {
    en: 'A description of the column, for people.',
    'zh-cn': '给人看的列说明。',
  },
  'CustomResourceConversion.strategy': {
    en: '`None` changes only `apiVersion`; `Webhook` calls yours, which is needed as soon as fields differ.',
    'zh-cn': '`None` 只改 `apiVersion`；`Webhook` 调用你的转换程序，字段有差异就需要它。',
  },
  'CustomResourceConversion.webhook': {
    en: 'The conversion webhook. If it is down, objects of other versions can be neither read nor written.',
    'zh-cn': '转换用的 Webhook。它不可用时，其他版本的对象既读不了也写不了。',
  },
  'JSONSchemaProps.type': {
    en: '`object`, `array`, `string`, `integer`, `number` or `boolean`; required at every level.',
    'zh-cn': '`object`、`array`、`string`、`integer`、`number` 或 `boolean`；每一层都必填。',
  },
  'JSONSchemaProps.properties': {
    en: 'The fields of an object; others are dropped.',
    'zh-cn': '对象的字段；其余的会被丢掉。',
  },
  'JSONSchemaProps.additionalProperties': {
    en: "The schema of a map's values, for free keys; not together with `properties`.",
    'zh-cn': '键不固定时，映射的值的模式；不能与 `properties` 同写。',
  },
  'JSONSchemaProps.items': { en: "The schema of a list's items.", 'zh-cn': '列表项的模式。' },
  'JSONSchemaProps.required': {
    en: 'Fields that must be there. One with a default need not be listed.',
    'zh-cn': '必须有的字段。有默认值的不用列。',
  },
  'JSONSchemaProps.enum': { en: 'The only values that are accepted.', 'zh-cn': '只接受这些值。' },
  'JSONSchemaProps.default': {
    en: 'The value that is filled in when the field is left out.',
    'zh-cn': '不写字段时填入的值。',
  },
  'JSONSchemaProps.pattern': {
    en: 'A regular expression (RE2) that the text must match somewhere; add `^` and `$` for all of it.',
    'zh-cn': '文本须匹配的正则表达式（RE2），匹配一部分即可；要匹配整体须加 `^` 和 `$`。',
  },
  'JSONSchemaProps.format': {
    en: 'The form of a text or number, such as `date-time`, `int64` or `ipv4`; unknown ones are ignored.',
    'zh-cn': '文本或数字的格式，例如 `date-time`、`int64`、`ipv4`；不认识的会被忽略。',
  },
  'JSONSchemaProps.minimum': { en: 'The least number.', 'zh-cn': '最小值。' },
  'JSONSchemaProps.maximum': { en: 'The greatest number.', 'zh-cn': '最大值。' },
  'JSONSchemaProps.maxItems': {
    en: 'The most items of a list; also keeps the cost of CEL rules within bounds.',
    'zh-cn': '列表最多多少项；也用来控制 CEL 规则的开销。',
  },
  'JSONSchemaProps.maxLength': {
    en: 'The most characters of a text; also keeps the cost of CEL rules within bounds.',
    'zh-cn': '文本最多多少字符；也用来控制 CEL 规则的开销。',
  },
  'JSONSchemaProps.nullable': { en: '`true` allows an explicit `null`.', 'zh-cn': '`true` 允许显式写 `null`。' },
  'JSONSchemaProps.description': {
    en: 'What the field means; `kubectl explain` shows it.',
    'zh-cn': '字段的含义，`kubectl explain` 会显示。',
  },
  'JSONSchemaProps.x-kubernetes-validations': {
    en: 'Rules in CEL that span several fields, such as `self.min <= self.max`.',
    'zh-cn': '跨字段的 CEL 规则，例如 `self.min <= self.max`。',
  },
  'JSONSchemaProps.x-kubernetes-preserve-unknown-fields': {
    en: '`true` keeps fields that the schema does not name.',
    'zh-cn': '`true` 保留模式里没有的字段。',
  },
  'JSONSchemaProps.x-kubernetes-int-or-string': {
    en: '`true`: a number or a text, as for ports and percentages.',
    'zh-cn': '`true` 表示数字或文本都行，例如端口和百分比。',
  },
  'JSONSchemaProps.x-kubernetes-list-type': {
    en: 'How lists are merged: `atomic` as a whole, `set` by value, `map` by the keys of `x-kubernetes-list-map-keys`.',
    'zh-cn': '列表如何合并：`atomic` 整体替换，`set` 按值，`map` 按 `x-kubernetes-list-map-keys` 里的键。',
  },
  'JSONSchemaProps.x-kubernetes-list-map-keys': {
    en: 'The fields that tell the items of a `map` list apart.',
    'zh-cn': '`map` 列表里区分各项的字段。',
  },
  'ValidationRule.rule': {
    en: 'A CEL expression that must be true; `self` is the value, `oldSelf` the one before an update.',
    'zh-cn': '须为真的 CEL 表达式；`self` 是当前值，`oldSelf` 是更新前的值。',
  },
  'ValidationRule.message': { en: 'What the user reads when it is not true.', 'zh-cn': '不成立时给用户看的话。' },
  'ValidationRule.messageExpression': {
    en: 'A CEL expression that computes the message; wins over `message`.',
    'zh-cn': '算出提示内容的 CEL 表达式，优先于 `message`。',
  },
  'ValidationRule.fieldPath': {
    en: 'The field that the error points at, such as `.spec.size`.',
    'zh-cn': '错误指向的字段，例如 `.spec.size`。',
  },
  'APIServiceSpec.group': {
    en: 'The API group that another server answers for, such as `metrics.k8s.io`.',
    'zh-cn': '由另一台服务器负责的 API 组，例如 `metrics.k8s.io`。',
  },
  'APIServiceSpec.version': { en: 'The version within the group.', 'zh-cn': '组内的版本。' },
  'APIServiceSpec.service': {
    en: 'The Service of that server; left out, the API server answers itself.',
    'zh-cn': '那台服务器的 Service；不写则由 API 服务器自己处理。',
  },
  'APIServiceSpec.insecureSkipTLSVerify': {
    en: "`true` does not check the server's certificate, so anyone between can answer; use `caBundle`.",
    'zh-cn': '`true` 不校验服务器证书，中间人可以冒充；应使用 `caBundle`。',
  },
  'APIServiceSpec.caBundle': {
    en: 'Base64 of the CA certificates (PEM) by which the server is checked.',
    'zh-cn': '校验该服务器的 CA 证书（PEM）的 base64。',
  },
  'APIServiceSpec.groupPriorityMinimum': {
    en: 'Which group clients prefer when names are alike; higher goes first.',
    'zh-cn': '同名资源优先用哪个组，数值大的优先。',
  },
  'APIServiceSpec.versionPriority': {
    en: 'Which version of the group is preferred; higher goes first.',
    'zh-cn': '组内优先用哪个版本，数值大的优先。',
  },
  'JSONSchemaProps.minLength': {
    en: 'The least characters of a text; 1 rules out the empty one.',
    'zh-cn': '文本最少多少字符；写 1 可排除空字符串。',
  },
  'JSONSchemaProps.minItems': { en: 'The least items of a list.', 'zh-cn': '列表最少多少项。' },
  'JSONSchemaProps.minProperties': { en: 'The least entries of a map.', 'zh-cn': '映射最少多少项。' },
  'JSONSchemaProps.maxProperties': {
    en: 'The most entries of a map; also keeps the cost of CEL rules within bounds.',
    'zh-cn': '映射最多多少项；也用来控制 CEL 规则的开销。',
  },
  'JSONSchemaProps.exclusiveMinimum': {
    en: '`true` excludes the value of `minimum` itself.',
    'zh-cn': '`true` 表示不含 `minimum` 本身。',
  },
  'JSONSchemaProps.exclusiveMaximum': {
    en: '`true` excludes the value of `maximum` itself.',
    'zh-cn': '`true` 表示不含 `maximum` 本身。',
  },
  'JSONSchemaProps.multipleOf': { en: 'The number must be a multiple of this.', 'zh-cn': '数字须是它的倍数。' },
  'JSONSchemaProps.anyOf': {
    en: 'At least one of these must hold. They only restrict: types and fields are declared outside.',
    'zh-cn': '至少满足其中一项。这里只能加限制，类型和字段须在外面声明。',
  },
  'JSONSchemaProps.oneOf': {
    en: 'Exactly one of these must hold. They only restrict: types and fields are declared outside.',
    'zh-cn': '恰好满足其中一项。这里只能加限制，类型和字段须在外面声明。',
  },
  'JSONSchemaProps.allOf': {
    en: 'All of these must hold. They only restrict: types and fields are declared outside.',
    'zh-cn': '须全部满足。这里只能加限制，类型和字段须在外面声明。',
  },
  'JSONSchemaProps.not': { en: 'This must not hold.', 'zh-cn': '不得满足这一项。' },
  'JSONSchemaProps.title': { en: 'A heading, for people.', 'zh-cn': '给人看的标题。' },
  'JSONSchemaProps.example': { en: 'An example value, for people.', 'zh-cn': '给人看的示例值。' },
  'JSONSchemaProps.uniqueItems': {
    en: 'Cannot be true in a CRD; for lists without repeats there is `x-kubernetes-list-type` with `set`.',
    'zh-cn': '在 CRD 里不能为 true；不重复的列表用 `x-kubernetes-list-type` 的 `set`。',
  },
  'JSONSchemaProps.x-kubernetes-map-type': {
    en: '`granular` merges the fields of an object one by one, `atomic` replaces it as a whole.',
    'zh-cn': '`granular` 逐个字段合并，`atomic` 整体替换。',
  },
  'JSONSchemaProps.x-kubernetes-embedded-resource': {
    en: '`true`: the value is a whole object with `apiVersion`, `kind` and `metadata`.',
    'zh-cn': '`true` 表示值是带 `apiVersion`、`kind` 和 `metadata` 的完整对象。',
  },
  'ValidationRule.reason': {
    en: 'The kind of error for machines, such as `FieldValueInvalid` or `FieldValueRequired`.',
    'zh-cn': '给程序看的错误类别，例如 `FieldValueInvalid`、`FieldValueRequired`。',
  },
  'ValidationRule.optionalOldSelf': {
    en: '`true` runs a rule about `oldSelf` on creation too; `oldSelf` is then an optional value.',
    'zh-cn': '`true` 表示涉及 `oldSelf` 的规则在创建时也执行，此时 `oldSelf` 是可选值。',
  },
  'SelectableField.jsonPath': {
    en: 'Path of the field, such as `.spec.color`; a text, number or boolean.',
    'zh-cn': '字段的路径，例如 `.spec.color`；须是文本、整数或布尔值。',
  },
  'WebhookConversion.clientConfig': {
    en: 'Where the conversion webhook is: a Service or a URL, and its CA.',
    'zh-cn': '转换 Webhook 在哪里：Service 或 URL，以及其 CA。',
  },
  'WebhookConversion.conversionReviewVersions': {
    en: 'Versions of `ConversionReview` that it understands, the best first; `v1`.',
    'zh-cn': '它认识的 `ConversionReview` 版本，优先的在前；写 `v1`。',
  },
  'CustomResourceColumnDefinition.format': {
    en: 'The format of the value, such as `date-time` or `int32`.',
    'zh-cn': '值的格式，例如 `date-time`、`int32`。',
  },
}
