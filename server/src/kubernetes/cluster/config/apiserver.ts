import { type ConfigKind, field, reach, type Types } from './model.js'
import { tracing } from './shared.js'

const types: Types = {
  ...tracing,
  // encryption of what is stored in etcd
  EncryptionConfiguration: {
    resources: field('[]ResourceConfiguration', {
      en: 'What is encrypted, and how. For one resource the first entry that names it counts.',
      'zh-cn': '加密什么、如何加密。同一资源以最先写到它的那一项为准。',
      required: true,
    }),
  },
  ResourceConfiguration: {
    resources: field('[]string', {
      en: 'Resources to encrypt: `secrets`, `configmaps`, `deployments.apps`; `*.apps` covers a group and `*.*` everything (since 1.27).',
      'zh-cn':
        '要加密的资源：`secrets`、`configmaps`、`deployments.apps`；`*.apps` 涵盖一个组，`*.*` 涵盖全部（1.27 起）。',
      required: true,
    }),
    providers: field('[]ProviderConfiguration', {
      en: 'Ways to encrypt. The first one writes, all of them read: keep an old key until everything is written anew, and `identity` last until no plain text is left.',
      'zh-cn':
        '加密方式。写入用第一个，读取时逐个尝试：所有数据重新写入之前要保留旧密钥；还有明文时，把 `identity` 放在最后。',
      required: true,
    }),
  },
  ProviderConfiguration: {
    aescbc: field('AESConfiguration', {
      en: 'AES-CBC with keys from this file. Weaker than the others against tampering (padding oracle).',
      'zh-cn': 'AES-CBC，密钥写在本文件中。抗篡改能力弱于其他方式（填充提示攻击）。',
    }),
    aesgcm: field('AESConfiguration', {
      en: 'AES-GCM with keys from this file; a key must be changed every 200,000 writes.',
      'zh-cn': 'AES-GCM，密钥写在本文件中；每写入 200,000 次就必须更换密钥。',
    }),
    secretbox: field('SecretboxConfiguration', {
      en: 'XSalsa20 and Poly1305 with keys from this file: strong and fast, the best choice without KMS.',
      'zh-cn': 'XSalsa20 与 Poly1305，密钥写在本文件中：强度高且快，不用 KMS 时的最佳选择。',
    }),
    kms: field('KMSConfiguration', {
      en: 'A key service outside the cluster, so that no key lies beside the data: the strongest choice.',
      'zh-cn': '集群之外的密钥服务，密钥不与数据放在一起：最安全的选择。',
    }),
    identity: field('IdentityConfiguration', {
      en: 'No encryption. As the first provider it stores plain text.',
      'zh-cn': '不加密。排在第一位时，数据以明文存储。',
    }),
  },
  AESConfiguration: {
    keys: field('[]Key', {
      en: 'Keys; the first one encrypts, all decrypt.',
      'zh-cn': '密钥；第一把用于加密，全部用于解密。',
      required: true,
    }),
  },
  SecretboxConfiguration: {
    keys: field('[]Key', {
      en: 'Keys; the first one encrypts, all decrypt.',
      'zh-cn': '密钥；第一把用于加密，全部用于解密。',
      required: true,
    }),
  },
  IdentityConfiguration: {},
  Key: {
    name: field('string', {
      en: 'Name of the key; it is stored with the data, so never reuse it for another key.',
      'zh-cn': '密钥名；它与数据一起存储，因此不要给另一把密钥复用。',
      required: true,
    }),
    secret: field('string', {
      en: 'The key in base64: 32 random bytes (`head -c 32 /dev/urandom | base64`). Keep this file out of Git.',
      'zh-cn': 'base64 编码的密钥：32 字节随机数（`head -c 32 /dev/urandom | base64`）。不要把此文件提交到 Git。',
      required: true,
    }),
  },
  KMSConfiguration: {
    apiVersion: field('string', {
      en: "Version of the plugin's protocol. `v2` is fast and stable since 1.29; `v1` is off by default since then.",
      'zh-cn': '插件协议的版本。`v2` 更快，1.29 起稳定；`v1` 自那时起默认关闭。',
      default: 'v1',
      enum: ['v1', 'v2'],
    }),
    name: field('string', {
      en: 'Name of the plugin; it is stored with the data and cannot be changed.',
      'zh-cn': '插件名；与数据一起存储，不能更改。',
      required: true,
    }),
    endpoint: field('string', {
      en: 'Unix socket of the plugin, such as `unix:///tmp/kms.socket`.',
      'zh-cn': '插件的 Unix 套接字，例如 `unix:///tmp/kms.socket`。',
      required: true,
    }),
    cachesize: field('integer', {
      en: 'Data keys kept in memory; `v1` only.',
      'zh-cn': '缓存在内存中的数据密钥数；仅用于 `v1`。',
      default: '1000',
    }),
    timeout: field('duration', {
      en: 'How long a call to the plugin may take.',
      'zh-cn': '调用插件的时限。',
      default: '3s',
    }),
  },
  // admission
  AdmissionConfiguration: {
    plugins: field('[]AdmissionPluginConfiguration', {
      en: 'Configuration of admission plugins, one entry each.',
      'zh-cn': '各准入插件的配置，每个插件一项。',
    }),
    staticManifestsDir: field('string', {
      en: 'Folder of webhook and policy manifests that are in force from the start and cannot be deleted through the API.',
      'zh-cn': '存放 Webhook 与策略清单的目录，启动即生效，且无法通过 API 删除。',
      since: '1.36',
      format: 'path',
      gate: 'ManifestBasedAdmissionControlConfig',
    }),
  },
  AdmissionPluginConfiguration: {
    name: field('string', {
      en: 'Name of the plugin, such as `PodSecurity`.',
      'zh-cn': '插件名，例如 `PodSecurity`。',
      required: true,
    }),
    path: field('string', {
      en: "File with the plugin's configuration.",
      'zh-cn': '插件配置所在的文件。',
      format: 'path',
    }),
    configuration: field('any', {
      en: "The plugin's configuration itself; wins over `path`.",
      'zh-cn': '直接写出插件配置；优先于 `path`。',
    }),
  },
  WebhookAdmissionConfiguration: {
    kubeConfigFile: field('string', {
      en: 'Kubeconfig with the credentials the API server shows to webhooks.',
      'zh-cn': 'API 服务器向 Webhook 出示凭据所用的 kubeconfig。',
      required: true,
      format: 'path',
    }),
  },
  ResourceQuotaConfiguration: {
    limitedResources: field('[]LimitedResource', {
      en: 'Resources that may be used only where a ResourceQuota allows them.',
      'zh-cn': '只有 ResourceQuota 允许时才能使用的资源。',
    }),
  },
  LimitedResource: {
    apiGroup: field('string', {
      en: 'API group of the resource; empty for the core.',
      'zh-cn': '资源所属的 API 组；核心组为空。',
    }),
    resource: field('string', { en: 'Resource, such as `pods`.', 'zh-cn': '资源名，例如 `pods`。', required: true }),
    matchContains: field('[]string', {
      en: 'Names, or parts of names, of what is limited, such as `requests.nvidia.com/gpu`.',
      'zh-cn': '受限内容的名字或其中一段，例如 `requests.nvidia.com/gpu`。',
    }),
    matchScopes: field('[]core.ScopedResourceSelectorRequirement', {
      en: 'Scopes of what is limited, such as a priority class.',
      'zh-cn': '受限内容的作用域，例如某个优先级类。',
    }),
  },
  EventRateLimitConfiguration: {
    limits: field('[]Limit', {
      en: 'Limits on events, each of another kind.',
      'zh-cn': '对事件的限速，每项一种口径。',
      required: true,
    }),
  },
  Limit: {
    type: field('string', {
      en: 'What is counted: the whole server, a namespace, a user, or a source with its object.',
      'zh-cn': '按什么计数：整个服务器、命名空间、用户，或来源加对象。',
      required: true,
      enum: ['Server', 'Namespace', 'User', 'SourceAndObject'],
    }),
    qps: field('integer', { en: 'Events a second.', 'zh-cn': '每秒事件数。', required: true, min: 1 }),
    burst: field('integer', { en: 'Events at once.', 'zh-cn': '瞬间可接受的事件数。', required: true, min: 1 }),
    cacheSize: field('integer', {
      en: 'How many namespaces, users or objects are remembered.',
      'zh-cn': '记住多少个命名空间、用户或对象。',
      default: '4096',
      min: 0,
    }),
  },
  // authentication
  AuthenticationConfiguration: {
    jwt: field('[]JWTAuthenticator', {
      en: 'Issuers whose tokens let users in (OpenID Connect); replaces the `--oidc-*` flags and takes several.',
      'zh-cn': '可信的令牌签发方（OpenID Connect），取代 `--oidc-*` 标志，并可写多个。',
    }),
    anonymous: field('AnonymousAuthConfig', {
      en: 'Which requests may come without credentials; replaces `--anonymous-auth`.',
      'zh-cn': '哪些请求可以不带凭据；取代 `--anonymous-auth`。',
      since: '1.31',
    }),
  },
  AnonymousAuthConfig: {
    enabled: field('boolean', {
      en: 'Lets requests without credentials in, as `system:anonymous`.',
      'zh-cn': '允许不带凭据的请求以 `system:anonymous` 身份进入。',
      required: true,
    }),
    conditions: field('[]AnonymousAuthCondition', {
      en: 'Paths to which it is confined: `/livez`, `/readyz` and `/healthz` are enough for health checks.',
      'zh-cn': '只限这些路径：健康检查用 `/livez`、`/readyz` 和 `/healthz` 就够了。',
    }),
  },
  AnonymousAuthCondition: {
    path: field('string', {
      en: 'Path that may be asked without credentials.',
      'zh-cn': '可不带凭据访问的路径。',
      required: true,
    }),
  },
  JWTAuthenticator: {
    issuer: field('Issuer', { en: 'Who issues the tokens.', 'zh-cn': '令牌的签发方。', required: true }),
    claimMappings: field('ClaimMappings', {
      en: 'Which claims become user name, groups and so on.',
      'zh-cn': '用哪些声明作为用户名、用户组等。',
      required: true,
    }),
    claimValidationRules: field('[]ClaimValidationRule', {
      en: 'What claims must say for a token to be accepted.',
      'zh-cn': '令牌的声明必须满足什么才被接受。',
    }),
    userValidationRules: field('[]UserValidationRule', {
      en: 'What must hold for the resulting user, such as no name that begins with `system:`.',
      'zh-cn': '得到的用户必须满足什么，例如名字不能以 `system:` 开头。',
    }),
  },
  Issuer: {
    url: field('string', {
      en: 'URL of the issuer, as in the claim `iss`.',
      'zh-cn': '签发方的 URL，与声明 `iss` 一致。',
      required: true,
      format: 'url',
    }),
    discoveryURL: field('string', {
      en: "Where the issuer's keys are found, if not below `url`.",
      'zh-cn': '在哪里获取签发方的密钥；不在 `url` 之下时填写。',
      format: 'url',
    }),
    certificateAuthority: field('string', {
      en: "CA of the issuer's certificate, in PEM.",
      'zh-cn': '签发方证书的 CA，PEM 格式。',
    }),
    audiences: field('[]string', {
      en: 'Audiences the token must be made for: one of them.',
      'zh-cn': '令牌的受众必须是其中之一。',
      required: true,
    }),
    audienceMatchPolicy: field('string', {
      en: '`MatchAny`, needed with several `audiences`.',
      'zh-cn': '`audiences` 有多个时须为 `MatchAny`。',
      enum: ['MatchAny'],
    }),
    egressSelectorType: field('string', {
      en: 'Network the issuer is reached through.',
      'zh-cn': '经由哪个网络访问签发方。',
      since: '1.34',
      enum: ['controlplane', 'cluster'],
    }),
  },
  ClaimValidationRule: {
    claim: field('string', { en: 'Claim that must be there.', 'zh-cn': '必须存在的声明。' }),
    requiredValue: field('string', { en: 'Value the claim must have.', 'zh-cn': '该声明必须具有的值。' }),
    expression: field('string', {
      en: 'CEL expression over `claims` that must be true; instead of `claim`.',
      'zh-cn': '对 `claims` 求值必须为真的 CEL 表达式；代替 `claim`。',
    }),
    message: field('string', {
      en: 'What is said where the expression is false.',
      'zh-cn': '表达式为假时给出的说明。',
    }),
  },
  ClaimMappings: {
    username: field('PrefixedClaimOrExpression', { en: "The user's name.", 'zh-cn': '用户名。', required: true }),
    groups: field('PrefixedClaimOrExpression', { en: "The user's groups.", 'zh-cn': '用户组。' }),
    uid: field('ClaimOrExpression', { en: "The user's id.", 'zh-cn': '用户的唯一 ID。' }),
    extra: field('[]ExtraMapping', {
      en: 'More attributes, for webhooks and policies.',
      'zh-cn': '更多属性，供 Webhook 和策略使用。',
    }),
  },
  PrefixedClaimOrExpression: {
    claim: field('string', { en: 'Claim that holds it.', 'zh-cn': '取值的声明。' }),
    prefix: field('string', {
      en: 'Prefix put before it, so that an outside user cannot pose as one of the cluster; needed with `claim`, may be `""`.',
      'zh-cn': '加在前面的前缀，避免外部用户冒充集群内的用户；写了 `claim` 就必须给出，可为 `""`。',
    }),
    expression: field('string', {
      en: 'CEL expression over `claims`; instead of `claim` and `prefix`.',
      'zh-cn': '对 `claims` 求值的 CEL 表达式；代替 `claim` 和 `prefix`。',
    }),
  },
  ClaimOrExpression: {
    claim: field('string', { en: 'Claim that holds it.', 'zh-cn': '取值的声明。' }),
    expression: field('string', {
      en: 'CEL expression over `claims`; instead of `claim`.',
      'zh-cn': '对 `claims` 求值的 CEL 表达式；代替 `claim`。',
    }),
  },
  ExtraMapping: {
    key: field('string', {
      en: 'Name of the attribute: lower case, with a domain, such as `example.com/tenant`.',
      'zh-cn': '属性名：小写并带域名，例如 `example.com/tenant`。',
      required: true,
    }),
    valueExpression: field('string', {
      en: 'CEL expression that gives its value.',
      'zh-cn': '给出其值的 CEL 表达式。',
      required: true,
    }),
  },
  UserValidationRule: {
    expression: field('string', {
      en: 'CEL expression over `user` that must be true.',
      'zh-cn': '对 `user` 求值必须为真的 CEL 表达式。',
      required: true,
    }),
    message: field('string', { en: 'What is said where it is false.', 'zh-cn': '为假时给出的说明。' }),
  },
  // authorization
  AuthorizationConfiguration: {
    authorizers: field('[]AuthorizerConfiguration', {
      en: 'Authorizers in the order they are asked; the first that decides wins. Replaces `--authorization-mode`.',
      'zh-cn': '授权器，按顺序询问，先作出决定的为准。取代 `--authorization-mode`。',
      required: true,
    }),
  },
  AuthorizerConfiguration: {
    type: field('string', {
      en: 'Kind of authorizer. `Webhook` may appear several times, the others once.',
      'zh-cn': '授权器类型。`Webhook` 可以出现多次，其他只能一次。',
      required: true,
      enum: ['Webhook', 'Node', 'RBAC', 'ABAC', 'AlwaysAllow', 'AlwaysDeny'],
    }),
    name: field('string', {
      en: 'Name of the authorizer in metrics.',
      'zh-cn': '授权器在指标中的名字。',
      required: true,
    }),
    webhook: field('WebhookConfiguration', { en: 'Settings of a `Webhook`.', 'zh-cn': '`Webhook` 类型的设置。' }),
  },
  WebhookConfiguration: {
    authorizedTTL: field('duration', {
      en: 'How long a yes is remembered.',
      'zh-cn': '放行结果的缓存时间。',
      default: '5m0s',
    }),
    cacheAuthorizedRequests: field('boolean', {
      en: 'Remembers a yes at all.',
      'zh-cn': '是否缓存放行结果。',
      default: 'true',
      since: '1.34',
    }),
    unauthorizedTTL: field('duration', {
      en: 'How long a no is remembered.',
      'zh-cn': '拒绝结果的缓存时间。',
      default: '30s',
    }),
    cacheUnauthorizedRequests: field('boolean', {
      en: 'Remembers a no at all.',
      'zh-cn': '是否缓存拒绝结果。',
      default: 'true',
      since: '1.34',
    }),
    timeout: field('duration', {
      en: 'How long the webhook may take; 30 s at most.',
      'zh-cn': 'Webhook 应答的时限，最长 30 秒。',
      required: true,
    }),
    subjectAccessReviewVersion: field('string', {
      en: 'Version of the question that is sent.',
      'zh-cn': '所发请求的版本。',
      required: true,
      enum: ['v1', 'v1beta1'],
    }),
    matchConditionSubjectAccessReviewVersion: field('string', {
      en: 'Version that `matchConditions` see.',
      'zh-cn': '`matchConditions` 所见的版本。',
      required: true,
      enum: ['v1'],
    }),
    failurePolicy: field('string', {
      en: 'What happens where the webhook fails: `Deny` refuses, `NoOpinion` asks the next authorizer.',
      'zh-cn': 'Webhook 失败时怎么办：`Deny` 拒绝，`NoOpinion` 交给下一个授权器。',
      required: true,
      enum: ['NoOpinion', 'Deny'],
    }),
    connectionInfo: field('WebhookConnectionInfo', {
      en: 'How the webhook is reached.',
      'zh-cn': '如何连接 Webhook。',
      required: true,
    }),
    matchConditions: field('[]WebhookMatchCondition', {
      en: 'CEL conditions a request must meet for the webhook to be asked; 64 at most.',
      'zh-cn': '请求满足这些 CEL 条件时才询问 Webhook，最多 64 条。',
    }),
  },
  WebhookConnectionInfo: {
    type: field('string', {
      en: '`KubeConfigFile` for the API server; `InClusterConfig` is for other servers.',
      'zh-cn': 'API 服务器用 `KubeConfigFile`；`InClusterConfig` 供其他服务器使用。',
      required: true,
      enum: ['KubeConfigFile', 'InClusterConfig'],
    }),
    kubeConfigFile: field('string', {
      en: 'Kubeconfig with address and credentials of the webhook.',
      'zh-cn': '写有 Webhook 地址与凭据的 kubeconfig。',
      format: 'path',
    }),
  },
  WebhookMatchCondition: {
    expression: field('string', {
      en: 'CEL expression over `request` that must be true.',
      'zh-cn': '对 `request` 求值必须为真的 CEL 表达式。',
      required: true,
    }),
  },
  // how the API server reaches nodes, the control plane and etcd
  EgressSelectorConfiguration: {
    egressSelections: field('[]EgressSelection', {
      en: 'By destination, how the API server connects.',
      'zh-cn': '按目的地规定 API 服务器如何建立连接。',
      required: true,
    }),
  },
  EgressSelection: {
    name: field('string', {
      en: 'Destination: Pods and nodes (`cluster`), webhooks of the control plane (`controlplane`), or `etcd`.',
      'zh-cn': '目的地：Pod 与节点（`cluster`）、控制平面（`controlplane`），或 `etcd`。',
      required: true,
      enum: ['cluster', 'controlplane', 'etcd', 'master'],
    }),
    connection: field('Connection', { en: 'The way there.', 'zh-cn': '到达方式。', required: true }),
  },
  Connection: {
    proxyProtocol: field('string', {
      en: '`Direct`, or through a proxy such as konnectivity.',
      'zh-cn': '直连（`Direct`），或经由 konnectivity 之类的代理。',
      required: true,
      enum: ['Direct', 'HTTPConnect', 'GRPC'],
    }),
    transport: field('Transport', { en: 'How the proxy is reached.', 'zh-cn': '如何连接代理。' }),
  },
  Transport: {
    tcp: field('TCPTransport', { en: 'Over TCP.', 'zh-cn': '通过 TCP。' }),
    uds: field('UDSTransport', { en: 'Over a Unix socket.', 'zh-cn': '通过 Unix 套接字。' }),
  },
  TCPTransport: {
    url: field('string', {
      en: 'Address of the proxy, with `https://`.',
      'zh-cn': '代理的地址，以 `https://` 开头。',
      required: true,
      format: 'url',
    }),
    tlsConfig: field('TLSConfig', { en: 'Certificates of the connection.', 'zh-cn': '连接所用的证书。' }),
  },
  UDSTransport: {
    udsName: field('string', { en: 'Path of the socket.', 'zh-cn': '套接字的路径。', required: true, format: 'path' }),
  },
  TLSConfig: {
    caBundle: field('string', {
      en: "File with the CA of the proxy's certificate.",
      'zh-cn': '代理证书的 CA 文件。',
      format: 'path',
    }),
    clientKey: field('string', { en: 'File with the private key.', 'zh-cn': '私钥文件。', format: 'path' }),
    clientCert: field('string', {
      en: 'File with the client certificate.',
      'zh-cn': '客户端证书文件。',
      format: 'path',
    }),
    tlsServerName: field('string', {
      en: "Name expected in the proxy's certificate.",
      'zh-cn': '代理证书中应有的名称。',
      since: '1.36',
    }),
  },
}

const reference = 'https://kubernetes.io/docs/reference/config-api/apiserver-config.v1/'

/** A kind under each of its versions. */
const kind = (
  name: string,
  versions: Readonly<Record<string, ConfigKind['lifetime']>>,
  rest: Pick<ConfigKind, 'summary' | 'see'>,
  type = name,
): readonly ConfigKind[] =>
  Object.entries(versions).map(([apiVersion, lifetime]) => ({
    apiVersion,
    kind: name,
    type,
    types: reach(types, type),
    ...(lifetime && { lifetime }),
    ...rest,
  }))

/** The files that flags of kube-apiserver name. */
export const apiserverKinds: readonly ConfigKind[] = [
  ...kind(
    'EncryptionConfiguration',
    { 'apiserver.config.k8s.io/v1': undefined },
    {
      summary: {
        en: 'Encryption of resources in etcd; the file of `--encryption-provider-config`. Every API server needs the same one, and existing objects are encrypted only when they are written again: `kubectl get secrets -A -o json | kubectl replace -f -`.',
        'zh-cn':
          '对 etcd 中资源的加密；由 `--encryption-provider-config` 指定。每个 API 服务器都要用同一份，已有对象要重新写入才会加密：`kubectl get secrets -A -o json | kubectl replace -f -`。',
      },
      see: 'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
    },
  ),
  ...kind(
    'AdmissionConfiguration',
    { 'apiserver.config.k8s.io/v1': undefined },
    {
      summary: {
        en: "Configuration of the API server's admission plugins; the file of `--admission-control-config-file`.",
        'zh-cn': 'API 服务器各准入插件的配置；由 `--admission-control-config-file` 指定。',
      },
      see: reference,
    },
  ),
  ...kind(
    'AuthenticationConfiguration',
    {
      'apiserver.config.k8s.io/v1': { since: '1.34' },
      'apiserver.config.k8s.io/v1beta1': { since: '1.30' },
      'apiserver.config.k8s.io/v1alpha1': { since: '1.29' },
    },
    {
      summary: {
        en: 'Who may log in with tokens of other issuers, and who without credentials; the file of `--authentication-config`. Changes apply without a restart.',
        'zh-cn':
          '哪些外部签发的令牌可以登录，谁可以不带凭据；由 `--authentication-config` 指定。修改后无需重启即可生效。',
      },
      see: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
    },
  ),
  ...kind(
    'AuthorizationConfiguration',
    {
      'apiserver.config.k8s.io/v1': { since: '1.32' },
      'apiserver.config.k8s.io/v1beta1': { since: '1.30' },
      'apiserver.config.k8s.io/v1alpha1': { since: '1.29' },
    },
    {
      summary: {
        en: 'The chain of authorizers; the file of `--authorization-config`. Changes apply without a restart.',
        'zh-cn': '授权器链；由 `--authorization-config` 指定。修改后无需重启即可生效。',
      },
      see: 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/',
    },
  ),
  ...kind(
    'TracingConfiguration',
    {
      'apiserver.config.k8s.io/v1': { since: '1.34' },
      'apiserver.config.k8s.io/v1beta1': { since: '1.27' },
      'apiserver.config.k8s.io/v1alpha1': { since: '1.22' },
    },
    {
      summary: {
        en: 'Where the API server sends traces; the file of `--tracing-config-file`.',
        'zh-cn': 'API 服务器把链路追踪发往何处；由 `--tracing-config-file` 指定。',
      },
      see: 'https://kubernetes.io/docs/concepts/cluster-administration/system-traces/',
    },
  ),
  ...kind(
    'EgressSelectorConfiguration',
    { 'apiserver.k8s.io/v1beta1': { since: '1.20' }, 'apiserver.k8s.io/v1alpha1': undefined },
    {
      summary: {
        en: 'By which way the API server reaches nodes, webhooks and etcd; the file of `--egress-selector-config-file`.',
        'zh-cn': 'API 服务器经由什么途径访问节点、Webhook 和 etcd；由 `--egress-selector-config-file` 指定。',
      },
      see: 'https://kubernetes.io/docs/tasks/extend-kubernetes/setup-konnectivity/',
    },
  ),
  ...kind(
    'WebhookAdmissionConfiguration',
    { 'apiserver.config.k8s.io/v1': undefined },
    {
      summary: {
        en: 'Credentials that the API server shows to admission webhooks.',
        'zh-cn': 'API 服务器向准入 Webhook 出示的凭据。',
      },
      see: 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
    },
  ),
  ...kind(
    'ResourceQuotaConfiguration',
    { 'apiserver.config.k8s.io/v1': undefined },
    {
      summary: {
        en: 'Resources that nobody may use without a quota; configuration of the admission plugin `ResourceQuota`.',
        'zh-cn': '没有配额就不许使用的资源；准入插件 `ResourceQuota` 的配置。',
      },
      see: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
    },
  ),
  ...kind(
    'Configuration',
    { 'eventratelimit.admission.k8s.io/v1alpha1': undefined },
    {
      summary: {
        en: 'Limits on how fast events are accepted; configuration of the admission plugin `EventRateLimit`.',
        'zh-cn': '限制接收事件的速度；准入插件 `EventRateLimit` 的配置。',
      },
      see: 'https://kubernetes.io/docs/reference/config-api/apiserver-eventratelimit.v1alpha1/',
    },
    'EventRateLimitConfiguration',
  ),
]
