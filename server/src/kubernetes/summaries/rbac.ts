import type { Localized } from '../../core/localized.js'

/** Roles, bindings, ServiceAccounts and leases. */
export const rbac: Readonly<Record<string, Localized>> = {
  'Role.rules': {
    en: 'What the Role permits within its namespace. Permissions only add up; there is no way to forbid something.',
    'zh-cn': 'Role 在其命名空间内允许做什么。权限只会叠加，没有“禁止”的写法。',
  },
  'ClusterRole.rules': {
    en: 'What the ClusterRole permits: in every namespace through a ClusterRoleBinding, in one through a RoleBinding. Left empty where `aggregationRule` fills it.',
    'zh-cn':
      'ClusterRole 允许做什么：经 ClusterRoleBinding 授予时对所有命名空间有效，经 RoleBinding 只对一个有效。由 `aggregationRule` 汇总时留空。',
  },
  'ClusterRole.aggregationRule': {
    en: 'Collects the rules of other ClusterRoles by label; the controller overwrites `rules` with them.',
    'zh-cn': '按标签汇总其他 ClusterRole 的规则，控制器会用结果覆盖 `rules`。',
  },
  'AggregationRule.clusterRoleSelectors': {
    en: 'Which ClusterRoles are collected; one of the selectors has to match.',
    'zh-cn': '要汇总哪些 ClusterRole，匹配任一选择算符即可。',
  },
  'PolicyRule.verbs': {
    en: 'What may be done: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`, or `*`. Reading usually takes the first three; `list` shows contents as well.',
    'zh-cn':
      '可以做什么：`get`、`list`、`watch`、`create`、`update`、`patch`、`delete`、`deletecollection`，或 `*`。只读一般要前三个；`list` 同样能看到内容。',
  },
  'PolicyRule.apiGroups': {
    en: 'The API groups of the resources, without version: `""` for Pods, Services, Secrets and the like, `apps` for Deployments. Several groups apply to each of the resources.',
    'zh-cn':
      '资源所属的 API 组，不带版本：Pod、Service、Secret 等是 `""`，Deployment 是 `apps`。写多个组时对每种资源都生效。',
  },
  'PolicyRule.resources': {
    en: 'Plural names in lower case, such as `pods`; parts of one with a slash: `pods/log`, `pods/exec`, `deployments/scale`. `pods` does not include them.',
    'zh-cn':
      '小写复数名，例如 `pods`；子资源用斜杠：`pods/log`、`pods/exec`、`deployments/scale`。写 `pods` 不包含它们。',
  },
  'PolicyRule.resourceNames': {
    en: 'Only objects of these names. Cannot restrict `create` (the name is not known yet); `list` and `watch` pass only with a field selector on the name.',
    'zh-cn':
      '只限这些名称的对象。限制不了 `create`（此时还没有名称）；`list` 和 `watch` 须带上名称的字段选择算符才放行。',
  },
  'PolicyRule.nonResourceURLs': {
    en: 'Paths such as `/healthz` or `/metrics`, `*` at the end; only in ClusterRoles, and not in one rule with resources.',
    'zh-cn': '`/healthz`、`/metrics` 之类的路径，末尾可用 `*`；只能写在 ClusterRole 里，且不能与资源写在同一条规则。',
  },
  'RoleBinding.subjects': {
    en: 'Who gets the permissions. An empty list gives them to nobody.',
    'zh-cn': '谁得到这些权限。空列表表示谁都没有。',
  },
  'RoleBinding.roleRef': {
    en: 'The Role of this namespace, or a ClusterRole whose rules then hold in this namespace only. Cannot be changed: delete and create anew.',
    'zh-cn': '本命名空间的 Role，或 ClusterRole（规则只在本命名空间有效）。之后不能改，只能删掉重建。',
  },
  'ClusterRoleBinding.subjects': {
    en: 'Who gets the permissions, in all namespaces.',
    'zh-cn': '谁在所有命名空间得到这些权限。',
  },
  'ClusterRoleBinding.roleRef': {
    en: 'The ClusterRole that is granted. Cannot be changed: delete and create anew.',
    'zh-cn': '授予的 ClusterRole。之后不能改，只能删掉重建。',
  },
  'RoleRef.apiGroup': { en: 'Always `rbac.authorization.k8s.io`.', 'zh-cn': '固定写 `rbac.authorization.k8s.io`。' },
  'RoleRef.kind': {
    en: '`Role` or `ClusterRole`; a ClusterRoleBinding takes only the latter.',
    'zh-cn': '`Role` 或 `ClusterRole`；ClusterRoleBinding 只能用后者。',
  },
  'RoleRef.name': {
    en: 'The name of the role. If it does not exist, the binding is accepted and grants nothing.',
    'zh-cn': '角色的名称。不存在时绑定照样能创建，但什么也不授予。',
  },
  'Subject.kind': { en: '`User`, `Group` or `ServiceAccount`.', 'zh-cn': '`User`、`Group` 或 `ServiceAccount`。' },
  'Subject.name': {
    en: 'The name. Groups such as `system:authenticated` mean everybody who is logged in, `system:serviceaccounts:NAMESPACE` all ServiceAccounts of a namespace.',
    'zh-cn':
      '名称。`system:authenticated` 这类组表示所有已登录者，`system:serviceaccounts:NAMESPACE` 表示某命名空间的全部 ServiceAccount。',
  },
  'Subject.namespace': {
    en: "The ServiceAccount's namespace, required for it even in a RoleBinding; not for users and groups.",
    'zh-cn': 'ServiceAccount 所在的命名空间，即使在 RoleBinding 里也必填；用户和组不写。',
  },
  'Subject.apiGroup': {
    en: '`rbac.authorization.k8s.io` for users and groups, empty for a ServiceAccount; the defaults are right.',
    'zh-cn': '用户和组是 `rbac.authorization.k8s.io`，ServiceAccount 为空；不写即可。',
  },
  'ServiceAccount.automountServiceAccountToken': {
    en: "Whether Pods of this account get an API token mounted; a Pod's own setting wins. `false` here, and `true` where it is needed, is the safe way round.",
    'zh-cn':
      '使用该账号的 Pod 是否挂载 API 令牌，以 Pod 自己的设置为准。这里写 `false`，需要的 Pod 再写 `true`，最稳妥。',
  },
  'ServiceAccount.imagePullSecrets': {
    en: 'Registry credentials that every new Pod of this account gets, unless it names its own.',
    'zh-cn': '使用该账号的新 Pod 自动得到的镜像仓库凭据，除非 Pod 自己写了。',
  },
  'ServiceAccount.secrets': {
    en: 'Secrets tied to the account. Tokens are no longer made here since 1.24; listing a Secret limits nothing.',
    'zh-cn': '与账号关联的 Secret。1.24 起不再自动在此生成令牌；列在这里也起不到限制作用。',
  },
  'LeaseSpec.holderIdentity': {
    en: 'Who holds the lease, such as the name of the leading Pod.',
    'zh-cn': '租约由谁持有，例如当选主节点的 Pod 名。',
  },
  'LeaseSpec.leaseDurationSeconds': {
    en: 'Seconds after the last renewal until others may take the lease.',
    'zh-cn': '最后一次续约后，过多少秒其他人可以接手。',
  },
  'LeaseSpec.renewTime': { en: 'When the holder last renewed.', 'zh-cn': '持有者最近一次续约的时间。' },
  'LeaseSpec.acquireTime': { en: 'When the holder got the lease.', 'zh-cn': '持有者取得租约的时间。' },
  'LeaseSpec.leaseTransitions': { en: 'How often the holder has changed.', 'zh-cn': '持有者更换过多少次。' },
  'CertificateSigningRequestSpec.request': {
    en: 'Base64 of the request in PEM form, as `openssl req` writes it.',
    'zh-cn': 'PEM 格式请求的 base64，由 `openssl req` 生成。',
  },
  'CertificateSigningRequestSpec.signerName': {
    en: 'Who should sign, such as `kubernetes.io/kube-apiserver-client`.',
    'zh-cn': '由谁签发，例如 `kubernetes.io/kube-apiserver-client`。',
  },
  'CertificateSigningRequestSpec.usages': {
    en: 'What the key may be used for, such as `client auth`.',
    'zh-cn': '密钥的用途，例如 `client auth`。',
  },
  'CertificateSigningRequestSpec.expirationSeconds': {
    en: 'The lifetime asked for in seconds, at least 600; the signer may give less.',
    'zh-cn': '申请的有效秒数，至少 600；签名者可以给得更短。',
  },
}
