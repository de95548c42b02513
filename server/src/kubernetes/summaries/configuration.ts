import type { Localized } from '../../core/localized.js'

/** ConfigMaps, Secrets, quotas and limit ranges. */
export const configuration: Readonly<Record<string, Localized>> = {
  'ConfigMap.data': {
    en: 'Keys and texts, for environment variables or files; at most 1 MiB together. Every value must be a string: quote numbers and booleans.',
    'zh-cn': '键和文本，用作环境变量或文件；总共最多 1 MiB。每个值都必须是字符串：数字和布尔值要加引号。',
  },
  'ConfigMap.binaryData': {
    en: 'Keys and base64 of arbitrary bytes, for files only; a key may not be in `data` as well.',
    'zh-cn': '键和任意字节的 base64，只能用作文件；键不能与 `data` 里的重复。',
  },
  'ConfigMap.immutable': {
    en: '`true` forbids any later change of the data and spares the API server the watching. To change it, make a new ConfigMap and point the Pods at it.',
    'zh-cn': '`true` 表示数据之后不能再改，也省去 API 服务器的监视。要改就新建一个 ConfigMap 并让 Pod 指向它。',
  },
  'Secret.data': {
    en: 'Keys and base64 of the values. Base64 hides nothing: whoever reads the file or the object reads the secret. At most 1 MiB together.',
    'zh-cn': '键和值的 base64。base64 不是加密：能读到文件或对象的人就能读到内容。总共最多 1 MiB。',
  },
  'Secret.stringData': {
    en: 'Keys and plain values, which the API server encodes into `data`; of equal keys this one wins. Never shown when reading.',
    'zh-cn': '键和明文值，API 服务器会编码进 `data`；键相同时以它为准。读取时不会显示。',
  },
  'Secret.type': {
    en: 'What the Secret is for, and by that which keys it needs: `kubernetes.io/tls`, `kubernetes.io/dockerconfigjson`, `kubernetes.io/basic-auth` … or `Opaque` for anything. Cannot be changed.',
    'zh-cn':
      'Secret 的用途，决定需要哪些键：`kubernetes.io/tls`、`kubernetes.io/dockerconfigjson`、`kubernetes.io/basic-auth` 等，或什么都能放的 `Opaque`。之后不能改。',
  },
  'Secret.immutable': {
    en: '`true` forbids any later change of the data and spares the API server the watching. To change it, make a new Secret.',
    'zh-cn': '`true` 表示数据之后不能再改，也省去 API 服务器的监视。要改就新建一个 Secret。',
  },
  'NamespaceSpec.finalizers': {
    en: 'What must be finished before the namespace is gone; set by the system.',
    'zh-cn': '命名空间消失前必须完成的事，由系统填写。',
  },
  'ResourceQuotaSpec.hard': {
    en: 'The sums that the namespace may not exceed: `requests.cpu`, `limits.memory`, `pods`, `count/jobs.batch` … If CPU or memory is limited, Pods that do not state it are refused.',
    'zh-cn':
      '命名空间不能超过的总量：`requests.cpu`、`limits.memory`、`pods`、`count/jobs.batch` 等。限了 CPU 或内存后，没写明的 Pod 会被拒绝。',
  },
  'ResourceQuotaSpec.scopes': {
    en: 'Counts only Pods (or objects) of these kinds, all of which must fit: `Terminating`, `NotTerminating`, `BestEffort`, `NotBestEffort` …',
    'zh-cn':
      '只统计满足这些范围的 Pod（或对象），须全部满足：`Terminating`、`NotTerminating`、`BestEffort`、`NotBestEffort` 等。',
  },
  'ResourceQuotaSpec.scopeSelector': {
    en: 'Scopes with values, such as a quota for Pods of one `PriorityClass`.',
    'zh-cn': '带取值的范围，例如只针对某个 `PriorityClass` 的 Pod 的配额。',
  },
  'ScopeSelector.matchExpressions': {
    en: 'Conditions on scopes, all of which must hold.',
    'zh-cn': '对范围的条件，须全部满足。',
  },
  'ScopedResourceSelectorRequirement.scopeName': {
    en: 'The scope: `PriorityClass`, `BestEffort`, `CrossNamespacePodAffinity`, `VolumeAttributesClass` …',
    'zh-cn': '范围：`PriorityClass`、`BestEffort`、`CrossNamespacePodAffinity`、`VolumeAttributesClass` 等。',
  },
  'ScopedResourceSelectorRequirement.operator': {
    en: '`In` and `NotIn` compare with `values`; `Exists` and `DoesNotExist` take none. Scopes without values know only `Exists`.',
    'zh-cn': '`In`、`NotIn` 与 `values` 比较；`Exists`、`DoesNotExist` 不写值。没有取值的范围只能用 `Exists`。',
  },
  'ScopedResourceSelectorRequirement.values': {
    en: 'The values, such as names of priority classes.',
    'zh-cn': '取值，例如优先级类的名称。',
  },
  'LimitRangeSpec.limits': {
    en: 'Bounds and defaults, one item for each type.',
    'zh-cn': '上下限和默认值，每种类型一项。',
  },
  'LimitRangeItem.type': {
    en: 'What is bounded: `Container` each container, `Pod` the sum of a Pod, `PersistentVolumeClaim` the size of a claim.',
    'zh-cn': '约束对象：`Container` 每个容器，`Pod` 一个 Pod 的总和，`PersistentVolumeClaim` 申领的容量。',
  },
  'LimitRangeItem.default': {
    en: 'Limits that containers get if they state none; without it they get `max`. For `Container` only.',
    'zh-cn': '容器没写限制时得到的值，不设则用 `max`。仅用于 `Container`。',
  },
  'LimitRangeItem.defaultRequest': {
    en: 'Requests that containers get if they state none; without it they get the limit, or else `min`.',
    'zh-cn': '容器没写请求量时得到的值；不设则等于限制，没有限制则用 `min`。',
  },
  'LimitRangeItem.max': {
    en: 'The most that may be set; more is refused. For containers it is also the limit of those that state none, unless `default` says otherwise.',
    'zh-cn': '允许的最大值，超出会被拒绝。没写限制的容器也以它为限制，除非另设 `default`。',
  },
  'LimitRangeItem.min': { en: 'The least that may be set; less is refused.', 'zh-cn': '允许的最小值，不足会被拒绝。' },
  'LimitRangeItem.maxLimitRequestRatio': {
    en: 'How many times the request the limit may be; it keeps nodes from being overcommitted too far.',
    'zh-cn': '限制最多是请求量的几倍，防止节点超卖过头。',
  },
}
