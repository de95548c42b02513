import type { Localized } from '../../core/localized.js'

/** What every object carries: names, labels, owners, selectors, references. */
export const metadata: Readonly<Record<string, Localized>> = {
  'ObjectMeta.name': {
    en: "The object's name, unique among its kind in the namespace; it cannot be changed. Usually lower case letters, digits, `-` and `.`, at most 253; stricter for Services, namespaces and a few others.",
    'zh-cn':
      '对象名，在命名空间内同类中唯一，创建后不能改。一般是小写字母、数字、`-` 和 `.`，最多 253 个字符；Service、命名空间等更严格。',
  },
  'ObjectMeta.generateName': {
    en: 'A prefix to which the server adds five random characters, instead of `name`. Works with `kubectl create`, not with `apply`, which needs a fixed name.',
    'zh-cn': '名称前缀，服务器会补五个随机字符，代替 `name`。用于 `kubectl create`，不能用于需要固定名称的 `apply`。',
  },
  'ObjectMeta.namespace': {
    en: 'The namespace in which the object lives; left out, the one of the current context. Cluster-wide kinds have none. Cannot be changed.',
    'zh-cn': '对象所在的命名空间；不写用当前上下文的。集群级的类型没有命名空间。创建后不能改。',
  },
  'ObjectMeta.labels': {
    en: 'Key and value pairs by which selectors find the object: Services their Pods, workloads theirs. Values are strings of at most 63 characters (letters, digits, `-`, `_`, `.`).',
    'zh-cn':
      '供选择算符查找对象的键值对：Service 找 Pod，工作负载找自己的 Pod。值是字符串，最多 63 个字符（字母、数字、`-`、`_`、`.`）。',
  },
  'ObjectMeta.annotations': {
    en: 'Notes and settings for tools, any text, 256 KiB in all; nothing can be selected by them. Values are strings: quote numbers and booleans.',
    'zh-cn': '给工具看的说明和设置，任意文本，总共 256 KiB；不能用来选择对象。值是字符串：数字和布尔值要加引号。',
  },
  'ObjectMeta.finalizers': {
    en: 'Names of controllers that must clean up first: a deleted object stays in `Terminating` until the list is empty. Removing one by hand skips its cleaning up.',
    'zh-cn': '必须先做清理的控制器名单：列表清空之前，被删除的对象一直是 `Terminating`。手动去掉某项等于跳过它的清理。',
  },
  'ObjectMeta.ownerReferences': {
    en: 'Who owns the object; when all owners are gone, it is deleted too. Written by controllers; owners are in the same namespace or cluster-wide.',
    'zh-cn': '对象的属主，属主都没了它也会被删除。由控制器写入；属主须在同一命名空间或是集群级对象。',
  },
  'ObjectMeta.uid': {
    en: 'A unique id given by the server; a new object of the same name gets another.',
    'zh-cn': '服务器给的唯一 ID；同名的新对象会得到不同的 ID。',
  },
  'ObjectMeta.resourceVersion': {
    en: "The server's mark of this state; a write that carries an old one is refused. Leave it out of manifests.",
    'zh-cn': '服务器对当前状态的标记，带着旧标记的写入会被拒绝。清单里不要写。',
  },
  'ObjectMeta.generation': {
    en: 'Counts the changes of `spec`; `status.observedGeneration` shows how far a controller has caught up.',
    'zh-cn': '`spec` 每改一次加一；`status.observedGeneration` 表示控制器处理到了哪一次。',
  },
  'ObjectMeta.creationTimestamp': {
    en: 'When the object was created; set by the server. In a manifest it has no effect.',
    'zh-cn': '对象的创建时间，由服务器填写。写在清单里不起作用。',
  },
  'ObjectMeta.deletionTimestamp': {
    en: 'Present once deletion has been asked for; the object goes when grace period and finalizers are done.',
    'zh-cn': '请求删除后出现；等宽限期和 Finalizer 都结束，对象才消失。',
  },
  'ObjectMeta.deletionGracePeriodSeconds': {
    en: 'Seconds that the object may take to end; set when it is deleted.',
    'zh-cn': '对象结束前可用的秒数，删除时由系统填写。',
  },
  'ObjectMeta.managedFields': {
    en: 'Which tool last set which field, for server-side apply. Leave it out of manifests.',
    'zh-cn': '记录哪个工具最后设置了哪个字段，供服务器端应用使用。清单里不要写。',
  },
  'ObjectMeta.selfLink': { en: 'No longer filled in since 1.20. Leave it out.', 'zh-cn': '1.20 起不再填写。不要写。' },
  'OwnerReference.apiVersion': { en: "The owner's API version.", 'zh-cn': '属主的 API 版本。' },
  'OwnerReference.kind': { en: "The owner's kind.", 'zh-cn': '属主的类型。' },
  'OwnerReference.name': { en: "The owner's name.", 'zh-cn': '属主的名称。' },
  'OwnerReference.uid': {
    en: "The owner's id. It must be that of the living owner: with a wrong one the object is soon deleted as an orphan.",
    'zh-cn': '属主的 ID。须是现存属主的 ID：写错的话，对象很快会被当作无主对象删除。',
  },
  'OwnerReference.controller': {
    en: '`true` for the one owner that manages the object.',
    'zh-cn': '负责管理该对象的那一个属主为 `true`。',
  },
  'OwnerReference.blockOwnerDeletion': {
    en: '`true` keeps the owner until this object is gone, when the owner is deleted in the foreground.',
    'zh-cn': '前台删除属主时，`true` 表示等这个对象消失后属主才消失。',
  },
  'LabelSelector.matchLabels': {
    en: 'Labels that must all be there with these values. Together with `matchExpressions` all must hold.',
    'zh-cn': '须全部存在且取值一致的标签。与 `matchExpressions` 同写时须全部满足。',
  },
  'LabelSelector.matchExpressions': {
    en: 'Conditions on labels, all of which must hold.',
    'zh-cn': '对标签的条件，须全部满足。',
  },
  'LabelSelectorRequirement.key': { en: "The label's key.", 'zh-cn': '标签的键。' },
  'LabelSelectorRequirement.operator': {
    en: '`In` and `NotIn` compare with `values`, `Exists` and `DoesNotExist` ask for the key alone. `NotIn` also selects objects without the label.',
    'zh-cn':
      '`In`、`NotIn` 与 `values` 比较，`Exists`、`DoesNotExist` 只看有没有这个键。`NotIn` 也会选中没有该标签的对象。',
  },
  'LabelSelectorRequirement.values': {
    en: 'Values for `In` and `NotIn`, at least one; none for the others.',
    'zh-cn': '`In`、`NotIn` 的取值，至少一个；其余不写。',
  },
  'ObjectReference.apiVersion': { en: 'The API version of the object.', 'zh-cn': '对象的 API 版本。' },
  'ObjectReference.kind': { en: 'The kind of the object.', 'zh-cn': '对象的类型。' },
  'ObjectReference.name': { en: 'The name of the object.', 'zh-cn': '对象的名称。' },
  'ObjectReference.namespace': { en: 'The namespace of the object.', 'zh-cn': '对象所在的命名空间。' },
  'ObjectReference.uid': { en: 'The id of the object.', 'zh-cn': '对象的 ID。' },
  'ObjectReference.fieldPath': {
    en: 'A part of the object, such as `spec.containers{web}`.',
    'zh-cn': '对象的某个部分，例如 `spec.containers{web}`。',
  },
  'ObjectReference.resourceVersion': { en: 'The state of the object that is meant.', 'zh-cn': '所指的对象状态版本。' },
}
