import { byName, type Component, type Flag, flag, varied } from './model.js'
import {
  azureRegistry,
  debugging,
  emulation,
  features,
  help,
  logging,
  metrics,
  removedKlog,
  requestHeader,
  sanitization,
  serving,
} from './shared.js'

/** Admission plugins of Kubernetes 1.35; newer releases may know more. */
export const admissionPlugins: readonly string[] = [
  'AlwaysAdmit',
  'AlwaysDeny',
  'AlwaysPullImages',
  'CertificateApproval',
  'CertificateSigning',
  'CertificateSubjectRestriction',
  'ClusterTrustBundleAttest',
  'DefaultIngressClass',
  'DefaultStorageClass',
  'DefaultTolerationSeconds',
  'DenyServiceExternalIPs',
  'EventRateLimit',
  'ExtendedResourceToleration',
  'ImagePolicyWebhook',
  'LimitPodHardAntiAffinityTopology',
  'LimitRanger',
  'MutatingAdmissionPolicy',
  'MutatingAdmissionWebhook',
  'NamespaceAutoProvision',
  'NamespaceExists',
  'NamespaceLifecycle',
  'NodeDeclaredFeatureValidator',
  'NodeRestriction',
  'OwnerReferencesPermissionEnforcement',
  'PersistentVolumeClaimResize',
  'PodNodeSelector',
  'PodSecurity',
  'PodTolerationRestriction',
  'PodTopologyLabels',
  'Priority',
  'ResourceQuota',
  'RuntimeClass',
  'ServiceAccount',
  'StorageObjectInUseProtection',
  'TaintNodesByCondition',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionWebhook',
]

/** Admission plugins that are gone, and the first minor that refuses to start with them. */
export const removedAdmissionPlugins: Readonly<Record<string, string>> = {
  PodPreset: '1.20',
  PodSecurityPolicy: '1.25',
  SecurityContextDeny: '1.30',
}

/** Where the API server listens, and how it is found. */
const network: readonly Flag[] = [
  ...varied(serving, { 'secure-port': { default: '6443', min: 1 }, 'cert-dir': { default: '/var/run/kubernetes' } }),
  flag('advertise-address', 'ip', {
    en: 'Address at which the other parts of the cluster reach this API server; it becomes an endpoint of the Service `kubernetes`. Left out, `--bind-address` or the address of the default route.',
    'zh-cn':
      '集群其他部分访问本 API 服务器的地址，会成为 Service `kubernetes` 的一个端点。不写则取 `--bind-address` 或默认路由的地址。',
  }),
  flag('external-hostname', 'string', {
    en: 'Host name in links that the API server makes.',
    'zh-cn': 'API 服务器生成链接时使用的主机名。',
  }),
  flag('endpoint-reconciler-type', 'string', {
    en: 'How several API servers keep the endpoints of the Service `kubernetes` up to date; `lease` drops one that has died.',
    'zh-cn': '多个 API 服务器如何维护 Service `kubernetes` 的端点；`lease` 会剔除已失效的。',
    default: 'lease',
    enum: ['lease', 'master-count', 'none'],
  }),
  flag('apiserver-count', 'int', {
    en: 'Number of API servers, for `master-count`.',
    'zh-cn': 'API 服务器的数量，供 `master-count` 使用。',
    default: '1',
    deprecated: '1.24',
    min: 1,
  }),
  flag('kubernetes-service-node-port', 'int', {
    en: 'Gives the Service `kubernetes` a NodePort; `0` leaves it a ClusterIP.',
    'zh-cn': '为 Service `kubernetes` 分配 NodePort；`0` 表示保持 ClusterIP。',
    default: '0',
    min: 0,
    max: 65535,
  }),
  flag('service-cluster-ip-range', 'cidrs', {
    en: 'Range of Service addresses (ClusterIP), two for dual stack. It must overlap neither Pods nor nodes, and all API servers need the same.',
    'zh-cn': 'Service 地址（ClusterIP）的网段，双栈时写两个。不能与 Pod 或节点的网段重叠，所有 API 服务器必须一致。',
  }),
  flag('service-node-port-range', 'portRange', {
    en: 'Ports from which NodePorts are taken. Keep it clear of ports that nodes use themselves, and of the range for outgoing connections (32768 and above).',
    'zh-cn': 'NodePort 的取值范围。要避开节点自身使用的端口，以及对外连接所用的端口范围（32768 及以上）。',
    default: '30000-32767',
  }),
  flag('cors-allowed-origins', 'strings', {
    en: 'Origins (regular expressions) whose web pages may call the API from a browser.',
    'zh-cn': '允许在浏览器中调用 API 的网页来源（正则表达式）。',
  }),
  flag('strict-transport-security-directives', 'strings', {
    en: 'Directives of the `Strict-Transport-Security` header, such as `max-age=31536000`.',
    'zh-cn': '`Strict-Transport-Security` 响应头的指令，例如 `max-age=31536000`。',
    since: '1.21',
  }),
  flag('goaway-chance', 'float', {
    en: 'Chance that a client is asked to connect anew, so that load spreads again over several API servers behind a balancer; `0.001` is a good start, and `0` suits a single one.',
    'zh-cn':
      '随机要求客户端重连的概率，使负载在均衡器后的多个 API 服务器间重新摊开；可从 `0.001` 开始，单个 API 服务器保持 `0`。',
    default: '0',
    since: '1.18',
    min: 0,
    max: 0.02,
  }),
  flag('max-connection-bytes-per-sec', 'int', {
    en: 'Limits each user connection to so many bytes a second, for long-running requests; `0` sets no limit.',
    'zh-cn': '限制每个用户连接每秒的字节数，用于长时间的请求；`0` 表示不限。',
    default: '0',
    min: 0,
    unit: 'bytes',
  }),
]

/** Nodes and aggregated API servers, which the API server calls. */
const outgoing: readonly Flag[] = [
  flag('kubelet-client-certificate', 'path', {
    en: 'Client certificate the API server shows to kubelets, for logs, exec and metrics.',
    'zh-cn': 'API 服务器访问 kubelet（日志、exec、指标）时出示的客户端证书。',
  }),
  flag('kubelet-client-key', 'path', {
    en: 'Private key that belongs to `--kubelet-client-certificate`.',
    'zh-cn': '与 `--kubelet-client-certificate` 配对的私钥。',
  }),
  flag('kubelet-certificate-authority', 'path', {
    en: "CA by which kubelets' serving certificates are checked. Left out, the API server talks to whoever answers at the node's address.",
    'zh-cn': '校验 kubelet 服务端证书的 CA。不写的话，节点地址上无论谁应答，API 服务器都会与之通信。',
  }),
  flag('kubelet-preferred-address-types', 'strings', {
    en: "Which of a node's addresses is tried first. kubeadm puts `InternalIP` first, because host names often resolve nowhere.",
    'zh-cn': '优先使用节点的哪种地址。主机名往往无法解析，因此 kubeadm 把 `InternalIP` 放在最前。',
    default: 'Hostname,InternalDNS,InternalIP,ExternalDNS,ExternalIP',
    enum: ['Hostname', 'InternalDNS', 'InternalIP', 'ExternalDNS', 'ExternalIP'],
  }),
  flag('kubelet-timeout', 'duration', {
    en: 'How long a call to a kubelet may take.',
    'zh-cn': '调用 kubelet 的时限。',
    default: '5s',
  }),
  flag('kubelet-https', 'bool', {
    en: 'Called kubelets over HTTPS; today nothing else is possible.',
    'zh-cn': '曾用于选择以 HTTPS 访问 kubelet；如今只能如此。',
    default: 'true',
    deprecated: '1.19',
    until: '1.18',
  }),
  flag('proxy-client-cert-file', 'path', {
    en: 'Client certificate the API server shows to aggregated API servers and webhooks, to prove that it forwards requests.',
    'zh-cn': 'API 服务器向聚合 API 服务器和 Webhook 转发请求时，用来证明身份的客户端证书。',
  }),
  flag('proxy-client-key-file', 'path', {
    en: 'Private key that belongs to `--proxy-client-cert-file`.',
    'zh-cn': '与 `--proxy-client-cert-file` 配对的私钥。',
  }),
  flag('enable-aggregator-routing', 'bool', {
    en: 'Sends requests for aggregated APIs to the Pods directly, not through the ClusterIP; needed where no kube-proxy runs on the control plane.',
    'zh-cn': '把聚合 API 的请求直接发往 Pod，而不经过 ClusterIP；控制平面上没有 kube-proxy 时需要开启。',
    default: 'false',
  }),
  flag('aggregator-reject-forwarding-redirect', 'bool', {
    en: 'Refuses redirects from aggregated API servers instead of passing them on to the client.',
    'zh-cn': '拒绝聚合 API 服务器返回的重定向，而不是转给客户端。',
    default: 'true',
    since: '1.26',
  }),
  flag('egress-selector-config-file', 'path', {
    en: 'File (EgressSelectorConfiguration) that says by which way nodes, webhooks and etcd are reached.',
    'zh-cn': '规定经由什么途径访问节点、Webhook 和 etcd 的文件（EgressSelectorConfiguration）。',
  }),
  flag('peer-ca-file', 'path', {
    en: 'CA by which the API servers of a mixed-version cluster check each other; it turns on the forwarding of requests that one of them does not know.',
    'zh-cn': '混合版本集群中 API 服务器互相校验所用的 CA；设置后，自己不认识的请求会转给认识的那个。',
    since: '1.28',
  }),
  flag('peer-advertise-ip', 'ip', {
    en: 'Address at which the other API servers reach this one.',
    'zh-cn': '其他 API 服务器访问本服务器的地址。',
    since: '1.28',
  }),
  flag('peer-advertise-port', 'port', {
    en: 'Port at which the other API servers reach this one.',
    'zh-cn': '其他 API 服务器访问本服务器的端口。',
    since: '1.28',
  }),
]

/** Load: how much is let in at a time, and how the server stops. */
const load: readonly Flag[] = [
  flag('max-requests-inflight', 'int', {
    en: 'Read requests answered at the same time. With API Priority and Fairness on, it and `--max-mutating-requests-inflight` are added up and shared out among the priority levels.',
    'zh-cn':
      '同时处理的只读请求数。启用 API 优先级与公平性时，它与 `--max-mutating-requests-inflight` 相加，按比例分给各优先级。',
    default: '400',
    min: 0,
  }),
  flag('max-mutating-requests-inflight', 'int', {
    en: 'Writing requests answered at the same time; excess ones get 429, or wait in a queue under API Priority and Fairness.',
    'zh-cn': '同时处理的写请求数；超出的返回 429，启用 API 优先级与公平性时则排队。',
    default: '200',
    min: 0,
  }),
  flag('enable-priority-and-fairness', 'bool', {
    en: 'Sorts requests into priority levels with queues of their own, so that one busy client cannot starve the rest.',
    'zh-cn': '把请求归入各有队列的优先级，一个繁忙的客户端不会饿死其他客户端。',
    default: 'true',
    since: '1.18',
  }),
  flag('request-timeout', 'duration', {
    en: 'How long an ordinary request may take; watches have `--min-request-timeout`.',
    'zh-cn': '普通请求的时限；watch 请求另有 `--min-request-timeout`。',
    default: '1m0s',
  }),
  flag('min-request-timeout', 'int', {
    en: 'Watches end after a random time of at least this, so that they do not all reconnect at once.',
    'zh-cn': 'watch 请求在不短于此的随机时间后结束，避免同时重连。',
    default: '1800',
    min: 0,
    unit: 's',
  }),
  flag('shutdown-delay-duration', 'duration', {
    en: 'How long the server goes on answering after it was told to stop, while `/readyz` already fails: time for load balancers to notice.',
    'zh-cn': '收到停止信号后继续应答多久，其间 `/readyz` 已返回失败：留时间给负载均衡器察觉。',
    default: '0s',
  }),
  flag('shutdown-send-retry-after', 'bool', {
    en: 'While stopping, tells clients to come back later and closes their connections.',
    'zh-cn': '停止过程中让客户端稍后重试，并关闭其连接。',
    default: 'false',
    since: '1.23',
  }),
  flag('shutdown-watch-termination-grace-period', 'duration', {
    en: 'How long a stopping server lets watches drain, instead of cutting all of them at once.',
    'zh-cn': '停止时给 watch 请求留出多久陆续结束，而不是一起切断。',
    default: '0s',
    since: '1.27',
  }),
  flag('livez-grace-period', 'duration', {
    en: 'How long `/livez` reports success while the server still starts, so that a slow start is not taken for a dead process.',
    'zh-cn': '启动期间 `/livez` 在多久之内报告成功，避免启动慢被当成进程已死。',
    default: '0s',
  }),
  flag('delete-collection-workers', 'int', {
    en: 'Objects deleted in parallel when a collection is deleted, as with a namespace.',
    'zh-cn': '删除集合（例如命名空间）时并行删除的对象数。',
    default: '1',
    min: 1,
  }),
  flag('enable-garbage-collector', 'bool', {
    en: 'Deletes what belongs to deleted owners. Must be the same as in kube-controller-manager.',
    'zh-cn': '删除属主已不存在的对象。必须与 kube-controller-manager 的设置一致。',
    default: 'true',
  }),
  flag('enable-inflight-quota-handler', 'bool', {
    en: 'Early name of API Priority and Fairness.',
    'zh-cn': 'API 优先级与公平性的早期名称。',
    default: 'false',
    until: '1.17',
    instead: 'enable-priority-and-fairness',
  }),
  flag('target-ram-mb', 'int', {
    en: 'Sized the caches; they size themselves now.',
    'zh-cn': '曾用于决定缓存大小，如今会自动调整。',
    default: '0',
    until: '1.18',
    unit: 'MB',
  }),
]

/** What is kept in etcd, and what of it in memory. */
const storage: readonly Flag[] = [
  flag('etcd-servers', 'urls', {
    en: 'Client URLs of etcd, such as `https://127.0.0.1:2379`; several with commas.',
    'zh-cn': 'etcd 的客户端 URL，例如 `https://127.0.0.1:2379`；多个用逗号分隔。',
  }),
  flag('etcd-servers-overrides', 'strings', {
    en: 'Other etcd servers for one resource, as `group/resource#url;url`. The usual case is events: `/events#https://…`.',
    'zh-cn': '为某种资源另选 etcd，写成 `group/resource#url;url`。常见用法是事件：`/events#https://…`。',
  }),
  flag('etcd-cafile', 'path', { en: "CA by which etcd's certificate is checked.", 'zh-cn': '校验 etcd 证书的 CA。' }),
  flag('etcd-certfile', 'path', {
    en: 'Client certificate the API server shows etcd.',
    'zh-cn': 'API 服务器访问 etcd 时出示的客户端证书。',
  }),
  flag('etcd-keyfile', 'path', {
    en: 'Private key that belongs to `--etcd-certfile`.',
    'zh-cn': '与 `--etcd-certfile` 配对的私钥。',
  }),
  flag('etcd-prefix', 'string', {
    en: 'Path in etcd under which everything is stored. Changing it shows you an empty cluster.',
    'zh-cn': '所有数据在 etcd 中的路径前缀。改了它，集群看上去就是空的。',
    default: '/registry',
  }),
  flag('etcd-compaction-interval', 'duration', {
    en: 'How often the API server has etcd forget old revisions; `0` leaves that to etcd.',
    'zh-cn': '多久让 etcd 清理一次旧版本；`0` 表示交给 etcd 自己。',
    default: '5m0s',
  }),
  flag('etcd-healthcheck-timeout', 'duration', {
    en: 'How long etcd may take to answer the check behind `/healthz` and `/livez`.',
    'zh-cn': '`/healthz` 和 `/livez` 检查 etcd 时的时限。',
    default: '2s',
    since: '1.20',
  }),
  flag('etcd-readycheck-timeout', 'duration', {
    en: 'How long etcd may take to answer the check behind `/readyz`.',
    'zh-cn': '`/readyz` 检查 etcd 时的时限。',
    default: '2s',
    since: '1.25',
  }),
  flag('etcd-count-metric-poll-period', 'duration', {
    en: 'How often the objects of each resource are counted for metrics; `0` turns it off.',
    'zh-cn': '多久统计一次各资源的对象数供指标使用；`0` 表示关闭。',
    default: '1m0s',
  }),
  flag('etcd-db-metric-poll-interval', 'duration', {
    en: "How often the size of etcd's database is asked for metrics.",
    'zh-cn': '多久查询一次 etcd 数据库大小供指标使用。',
    default: '30s',
    since: '1.19',
  }),
  flag('lease-reuse-duration-seconds', 'int', {
    en: 'How long one etcd lease is used for new events; more events share a lease, fewer leases burden etcd.',
    'zh-cn': '一个 etcd 租约供新事件使用多久；共用的事件越多，etcd 要管的租约越少。',
    default: '60',
    since: '1.21',
    unit: 's',
  }),
  flag('storage-backend', 'string', {
    en: 'Kind of storage; only `etcd3` is left.',
    'zh-cn': '存储类型；如今只剩 `etcd3`。',
    default: 'etcd3',
    enum: ['etcd3'],
  }),
  flag('storage-media-type', 'string', {
    en: 'Format in which objects are stored.',
    'zh-cn': '对象的存储格式。',
    default: 'application/vnd.kubernetes.protobuf',
    enum: ['application/json', 'application/yaml', 'application/vnd.kubernetes.protobuf'],
  }),
  flag('storage-initialization-timeout', 'duration', {
    en: 'How long the server waits for its storage before it reports ready all the same.',
    'zh-cn': '等待存储初始化的时限，超过后照样报告就绪。',
    default: '1m0s',
    since: '1.31',
  }),
  flag('watch-cache', 'bool', {
    en: 'Answers watches and many reads from memory. Off, every one of them goes to etcd.',
    'zh-cn': 'watch 和大量读取由内存应答。关闭后全部压到 etcd 上。',
    default: 'true',
  }),
  flag('watch-cache-sizes', 'strings', {
    en: 'Size of the watch cache by resource, as `resource.group#size`. Sizes adapt by themselves; only `0`, which turns the cache off, still matters.',
    'zh-cn': '各资源的 watch 缓存大小，写成 `resource.group#size`。大小会自动调整，只有表示关闭的 `0` 还有意义。',
  }),
  flag('default-watch-cache-size', 'int', {
    en: 'Set the size of watch caches, which adapt by themselves now; `0` turned them off.',
    'zh-cn': '曾用于设置 watch 缓存的大小，如今会自动调整；`0` 表示关闭。',
    default: '100',
    until: '1.24',
    min: 0,
  }),
  flag('event-ttl', 'duration', {
    en: 'How long events are kept. Longer helps when you look back, and fills etcd.',
    'zh-cn': '事件保留多久。越长越便于回溯，也越占 etcd。',
    default: '1h0m0s',
  }),
  flag('encryption-provider-config', 'path', {
    en: 'File (EncryptionConfiguration) that says which resources are encrypted in etcd, and with which keys. Without it, Secrets lie there in plain text.',
    'zh-cn': '规定 etcd 中哪些资源加密、用什么密钥的文件（EncryptionConfiguration）。没有它，Secret 就以明文存放。',
  }),
  flag('encryption-provider-config-automatic-reload', 'bool', {
    en: 'Reads that file again when it changes. With several KMS providers, their health is then reported by one check.',
    'zh-cn': '该文件变化时自动重新读取。使用多个 KMS 时，其健康状况合并为一项检查。',
    default: 'false',
    since: '1.26',
  }),
]

/** Which APIs are offered. */
const apis: readonly Flag[] = [
  flag('runtime-config', 'map', {
    en: 'Switches API versions on or off: `batch/v2alpha1=true`, or groups of them: `api/all`, `api/ga`, `api/beta`, `api/alpha`. Beta APIs that are new since 1.24 are off until named here.',
    'zh-cn':
      '开启或关闭 API 版本：`batch/v2alpha1=true`，或成组的 `api/all`、`api/ga`、`api/beta`、`api/alpha`。1.24 以来新增的 beta API 默认关闭，要在此开启。',
  }),
  flag('emulation-forward-compatible', 'bool', {
    en: 'With `--emulated-version`, keeps APIs that are newer versions of those the emulated release has.',
    'zh-cn': '配合 `--emulated-version`，保留被模拟版本中已有 API 的更新版本。',
    default: 'false',
    since: '1.33',
  }),
  flag('runtime-config-emulation-forward-compatible', 'bool', {
    en: 'With `--emulated-version`, keeps APIs that `--runtime-config` names although they are newer.',
    'zh-cn': '配合 `--emulated-version`，保留 `--runtime-config` 点名的更新的 API。',
    default: 'false',
    since: '1.33',
  }),
  flag('coordinated-leadership-lease-duration', 'duration', {
    en: 'Lifetime of leases where the API server chooses the leader of control-plane components.',
    'zh-cn': '由 API 服务器为控制平面组件选定领导者时，租约的有效期。',
    default: '15s',
    since: '1.34',
  }),
  flag('coordinated-leadership-renew-deadline', 'duration', {
    en: 'How long such a leader tries to renew its lease before it gives up.',
    'zh-cn': '这样选出的领导者续约失败多久后放弃。',
    default: '10s',
    since: '1.34',
  }),
  flag('coordinated-leadership-retry-period', 'duration', {
    en: 'Pause between two attempts of such a leader.',
    'zh-cn': '这样选出的领导者两次尝试之间的间隔。',
    default: '2s',
    since: '1.34',
  }),
]

/** Who asks. */
const authentication: readonly Flag[] = [
  flag('anonymous-auth', 'bool', {
    en: 'Lets requests without credentials in as `system:anonymous`; RBAC gives it next to nothing. `false` breaks health checks that send no credentials: `--authentication-config` can allow just their paths.',
    'zh-cn':
      '允许不带凭据的请求以 `system:anonymous` 身份进入；RBAC 几乎不给它权限。设为 `false` 会让不带凭据的健康检查失败：`--authentication-config` 可以只放行那几个路径。',
    default: 'true',
  }),
  flag('client-ca-file', 'path', {
    en: 'CA of client certificates: the common name becomes the user, organizations the groups. Whoever has its key can become anybody, `system:masters` included.',
    'zh-cn': '客户端证书的 CA：通用名作为用户名，组织作为用户组。拿到它私钥的人可以冒充任何人，包括 `system:masters`。',
  }),
  flag('token-auth-file', 'path', {
    en: 'File of static tokens. They never expire and change only with a restart: better not.',
    'zh-cn': '静态令牌文件。令牌永不过期，改动要重启才生效：最好不用。',
  }),
  flag('enable-bootstrap-token-auth', 'bool', {
    en: 'Accepts bootstrap tokens, with which nodes join (`kubeadm join`).',
    'zh-cn': '接受引导令牌，供节点加入集群（`kubeadm join`）。',
    default: 'false',
  }),
  flag('authentication-config', 'path', {
    en: 'File (AuthenticationConfiguration) with token issuers and the rules for anonymous requests; replaces the `--oidc-*` flags.',
    'zh-cn': '写有令牌签发方与匿名请求规则的文件（AuthenticationConfiguration）；取代 `--oidc-*` 标志。',
    since: '1.29',
  }),
  flag('oidc-issuer-url', 'url', {
    en: 'URL of the OpenID Connect issuer whose tokens log users in.',
    'zh-cn': 'OpenID Connect 签发方的 URL，其令牌可用于登录。',
  }),
  flag('oidc-client-id', 'string', {
    en: 'Client id that tokens must be made for.',
    'zh-cn': '令牌必须签发给的客户端 ID。',
  }),
  flag('oidc-username-claim', 'string', {
    en: "Claim that becomes the user name. Any other than `email` is prefixed with the issuer's URL by default.",
    'zh-cn': '作为用户名的声明。除 `email` 外，默认都会加上签发方 URL 作为前缀。',
    default: 'sub',
  }),
  flag('oidc-username-prefix', 'string', {
    en: 'Prefix of user names, so that none clashes with those of the cluster; `-` means none.',
    'zh-cn': '用户名前缀，避免与集群内的名字冲突；`-` 表示不加。',
  }),
  flag('oidc-groups-claim', 'string', { en: "Claim that lists the user's groups.", 'zh-cn': '列出用户组的声明。' }),
  flag('oidc-groups-prefix', 'string', {
    en: 'Prefix of group names, such as `oidc:`.',
    'zh-cn': '用户组前缀，例如 `oidc:`。',
  }),
  flag('oidc-required-claim', 'map', {
    en: 'Claims a token must have, as `key=value`.',
    'zh-cn': '令牌必须具有的声明，写成 `key=value`。',
  }),
  flag('oidc-signing-algs', 'strings', {
    en: 'Signature algorithms that are accepted.',
    'zh-cn': '接受的签名算法。',
    default: 'RS256',
    enum: ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512'],
  }),
  flag('oidc-ca-file', 'path', {
    en: "CA by which the issuer's certificate is checked.",
    'zh-cn': '校验签发方证书的 CA。',
  }),
  flag('authentication-token-webhook-config-file', 'path', {
    en: 'Kubeconfig of a webhook that is asked who a token belongs to.',
    'zh-cn': '查验令牌归属的 Webhook 的 kubeconfig。',
  }),
  flag('authentication-token-webhook-cache-ttl', 'duration', {
    en: "How long that webhook's answer is remembered.",
    'zh-cn': '该 Webhook 查验结果的缓存时间。',
    default: '2m0s',
  }),
  flag('authentication-token-webhook-version', 'string', {
    en: 'Version of the `TokenReview` that is sent.',
    'zh-cn': '发送给它的 `TokenReview` 版本。',
    default: 'v1beta1',
    since: '1.18',
    enum: ['v1', 'v1beta1'],
  }),
  ...requestHeader,
]

/** Tokens of service accounts. */
const serviceAccounts: readonly Flag[] = [
  flag('service-account-issuer', 'strings', {
    en: 'Issuer of service account tokens, a URL by rule; the first one signs, all are accepted. Changing it makes old tokens invalid unless the old one stays in second place.',
    'zh-cn':
      'ServiceAccount 令牌的签发方，一般是 URL；第一个用于签发，全部都接受。更换后旧令牌会失效，除非把旧的保留在第二位。',
  }),
  flag('service-account-key-file', 'path', {
    en: 'Public key by which service account tokens are checked; several may be given.',
    'zh-cn': '校验 ServiceAccount 令牌的公钥，可以给出多个。',
    repeatable: true,
  }),
  flag('service-account-signing-key-file', 'path', {
    en: 'Private key that signs service account tokens.',
    'zh-cn': '签发 ServiceAccount 令牌的私钥。',
  }),
  flag('service-account-signing-endpoint', 'path', {
    en: 'Socket of an outside signer, instead of a key file.',
    'zh-cn': '外部签名服务的套接字，代替私钥文件。',
    since: '1.32',
  }),
  flag('service-account-jwks-uri', 'url', {
    en: 'Where others find the public keys of the tokens.',
    'zh-cn': '供外部获取令牌公钥的地址。',
    since: '1.18',
  }),
  flag('service-account-lookup', 'bool', {
    en: 'Checks that the service account and the token still exist. Off, deleting a token does not lock anybody out.',
    'zh-cn': '校验 ServiceAccount 与令牌是否仍然存在。关闭后，删除令牌也拦不住持有者。',
    default: 'true',
  }),
  flag('service-account-max-token-expiration', 'duration', {
    en: 'Longest lifetime a token may ask for.',
    'zh-cn': '令牌可申请的最长有效期。',
  }),
  flag('service-account-extend-token-expiration', 'bool', {
    en: 'Lets tokens of Pods live up to a year, for programs that never read them again; warns of the late ones.',
    'zh-cn': '让 Pod 的令牌最长有效一年，照顾不会重新读取令牌的程序，同时对迟迟不更新的发出警告。',
    default: 'true',
    since: '1.19',
  }),
  flag('api-audiences', 'strings', {
    en: 'Audiences a service account token may be made for; the issuer where it is left out.',
    'zh-cn': 'ServiceAccount 令牌可用的受众；不写则为签发方。',
  }),
]

/** What a caller may do. */
const authorization: readonly Flag[] = [
  flag('authorization-mode', 'strings', {
    en: 'Authorizers in the order they are asked. `Node,RBAC` is what kubeadm sets; without this flag and `--authorization-config` everything is allowed.',
    'zh-cn':
      '授权器，按顺序询问。kubeadm 设为 `Node,RBAC`；此标志与 `--authorization-config` 都没有时，一切请求都放行。',
    enum: ['AlwaysAllow', 'AlwaysDeny', 'ABAC', 'Webhook', 'RBAC', 'Node'],
  }),
  flag('authorization-config', 'path', {
    en: 'File (AuthorizationConfiguration) with the chain of authorizers; instead of `--authorization-mode` and the webhook flags.',
    'zh-cn': '写有授权器链的文件（AuthorizationConfiguration）；代替 `--authorization-mode` 和各 Webhook 标志。',
    since: '1.29',
  }),
  flag('authorization-policy-file', 'path', {
    en: 'File of rules for the mode `ABAC`, one JSON object a line.',
    'zh-cn': '`ABAC` 模式的规则文件，每行一个 JSON 对象。',
  }),
  flag('authorization-webhook-config-file', 'path', {
    en: 'Kubeconfig of the webhook that the mode `Webhook` asks.',
    'zh-cn': '`Webhook` 模式所询问的 Webhook 的 kubeconfig。',
  }),
  flag('authorization-webhook-cache-authorized-ttl', 'duration', {
    en: 'How long a yes of that webhook is remembered.',
    'zh-cn': '该 Webhook 放行结果的缓存时间。',
    default: '5m0s',
  }),
  flag('authorization-webhook-cache-unauthorized-ttl', 'duration', {
    en: 'How long a no of that webhook is remembered.',
    'zh-cn': '该 Webhook 拒绝结果的缓存时间。',
    default: '30s',
  }),
  flag('authorization-webhook-version', 'string', {
    en: 'Version of the `SubjectAccessReview` that is sent.',
    'zh-cn': '发送给它的 `SubjectAccessReview` 版本。',
    default: 'v1beta1',
    since: '1.18',
    enum: ['v1', 'v1beta1'],
  }),
]

/** What may be created. */
const admission: readonly Flag[] = [
  flag('enable-admission-plugins', 'strings', {
    en: 'Admission plugins on top of those that are on by default; their order does not matter. `NodeRestriction` keeps a kubelet to its own node.',
    'zh-cn': '在默认开启之外追加的准入插件，顺序无关紧要。`NodeRestriction` 让 kubelet 只能改动自己的节点。',
    known: admissionPlugins,
  }),
  flag('disable-admission-plugins', 'strings', {
    en: 'Admission plugins to switch off, although they are on by default.',
    'zh-cn': '要关闭的、默认开启的准入插件。',
    known: admissionPlugins,
  }),
  flag('admission-control', 'strings', {
    en: 'The old way to name all admission plugins, in order.',
    'zh-cn': '旧写法：按顺序列出全部准入插件。',
    deprecated: '1.16',
    known: admissionPlugins,
  }),
  flag('admission-control-config-file', 'path', {
    en: 'File (AdmissionConfiguration) with the configuration of admission plugins.',
    'zh-cn': '各准入插件的配置文件（AdmissionConfiguration）。',
  }),
  flag('default-not-ready-toleration-seconds', 'int', {
    en: 'How long Pods stay on a node that is NotReady, unless they say otherwise; less moves them sooner, and moves them for short hiccups too.',
    'zh-cn': '节点 NotReady 后 Pod 默认停留多久；越短迁移越快，但短暂抖动也会触发迁移。',
    default: '300',
    min: 0,
    unit: 's',
  }),
  flag('default-unreachable-toleration-seconds', 'int', {
    en: 'The same, for a node that no longer answers.',
    'zh-cn': '同上，用于失联的节点。',
    default: '300',
    min: 0,
    unit: 's',
  }),
  flag('allow-privileged', 'bool', {
    en: 'Permits privileged containers at all. Network and storage plugins need it; Pod Security decides who may.',
    'zh-cn': '是否允许特权容器。网络和存储插件需要它，具体谁可用由 Pod 安全性标准决定。',
    default: 'false',
  }),
]

/** What is written down. */
const audit: readonly Flag[] = [
  flag('audit-policy-file', 'path', {
    en: 'File (audit Policy) that says what is recorded. Without it there is no audit log.',
    'zh-cn': '规定记录什么的文件（审计 Policy）。没有它就没有审计日志。',
  }),
  flag('audit-log-path', 'string', {
    en: 'File of the audit log; `-` means standard output. It must be mounted into the static Pod.',
    'zh-cn': '审计日志文件；`-` 表示标准输出。要把它挂载进静态 Pod。',
  }),
  flag('audit-log-maxage', 'int', {
    en: 'Days old log files are kept; without it, for ever.',
    'zh-cn': '旧日志文件保留的天数；不写则一直保留。',
    min: 0,
    unit: 'days',
  }),
  flag('audit-log-maxbackup', 'int', {
    en: 'Old log files that are kept; without it, all.',
    'zh-cn': '保留的旧日志文件数；不写则全部保留。',
    min: 0,
  }),
  flag('audit-log-maxsize', 'int', {
    en: 'Size at which the log file is rotated.',
    'zh-cn': '日志文件达到此大小时轮转。',
    min: 0,
    unit: 'MB',
  }),
  flag('audit-log-compress', 'bool', {
    en: 'Compresses rotated log files.',
    'zh-cn': '压缩轮转后的日志文件。',
    default: 'false',
    since: '1.20',
  }),
  flag('audit-log-format', 'string', {
    en: '`json`, or `legacy`: one line of text for each event.',
    'zh-cn': '`json`，或 `legacy`（每个事件一行文本）。',
    default: 'json',
    enum: ['legacy', 'json'],
  }),
  flag('audit-log-mode', 'string', {
    en: '`blocking` writes before the answer goes out, `batch` later and in bulk, `blocking-strict` also fails the request where writing at its receipt fails.',
    'zh-cn': '`blocking` 在应答前写入，`batch` 稍后成批写入，`blocking-strict` 在接收阶段写入失败时会使请求失败。',
    default: 'blocking',
    enum: ['batch', 'blocking', 'blocking-strict'],
  }),
  flag('audit-log-batch-buffer-size', 'int', {
    en: 'In `batch` mode, events that may wait; more are dropped.',
    'zh-cn': '`batch` 模式下可等待的事件数，超出的会丢弃。',
    default: '10000',
    min: 1,
  }),
  flag('audit-log-batch-max-size', 'int', {
    en: 'In `batch` mode, events written at once.',
    'zh-cn': '`batch` 模式下每批写入的事件数。',
    default: '1',
    min: 1,
  }),
  flag('audit-log-batch-max-wait', 'duration', {
    en: 'In `batch` mode, how long a batch waits to fill up.',
    'zh-cn': '`batch` 模式下一批最多等待多久。',
  }),
  flag('audit-log-batch-throttle-enable', 'bool', {
    en: 'In `batch` mode, limits how fast batches are written.',
    'zh-cn': '`batch` 模式下限制写入速度。',
    default: 'false',
  }),
  flag('audit-log-batch-throttle-qps', 'float', {
    en: 'In `batch` mode, batches a second.',
    'zh-cn': '`batch` 模式下每秒写入的批数。',
    min: 0,
  }),
  flag('audit-log-batch-throttle-burst', 'int', {
    en: 'In `batch` mode, batches at once.',
    'zh-cn': '`batch` 模式下允许瞬间写入的批数。',
    min: 0,
  }),
  flag('audit-log-truncate-enabled', 'bool', {
    en: 'Shortens events that are too large, instead of failing on them.',
    'zh-cn': '截断过大的事件，而不是因此失败。',
    default: 'false',
  }),
  flag('audit-log-truncate-max-event-size', 'int', {
    en: 'Size above which an event loses its bodies.',
    'zh-cn': '事件超过此大小就去掉正文。',
    default: '102400',
    unit: 'bytes',
  }),
  flag('audit-log-truncate-max-batch-size', 'int', {
    en: 'Size above which a batch is split.',
    'zh-cn': '一批超过此大小就拆分。',
    default: '10485760',
    unit: 'bytes',
  }),
  flag('audit-log-version', 'string', {
    en: 'Version of the events in the log.',
    'zh-cn': '日志中事件的版本。',
    default: 'audit.k8s.io/v1',
    known: ['audit.k8s.io/v1'],
  }),
  flag('audit-webhook-config-file', 'path', {
    en: 'Kubeconfig of a server that audit events are sent to.',
    'zh-cn': '接收审计事件的服务器的 kubeconfig。',
  }),
  flag('audit-webhook-mode', 'string', {
    en: 'The modes of `--audit-log-mode`, for the webhook.',
    'zh-cn': 'Webhook 的写入模式，取值与 `--audit-log-mode` 相同。',
    default: 'batch',
    enum: ['batch', 'blocking', 'blocking-strict'],
  }),
  flag('audit-webhook-initial-backoff', 'duration', {
    en: 'How long to wait before the first retry.',
    'zh-cn': '第一次重试前等待多久。',
    default: '10s',
  }),
  flag('audit-webhook-batch-buffer-size', 'int', {
    en: 'Events that may wait to be sent; more are dropped.',
    'zh-cn': '等待发送的事件数，超出的会丢弃。',
    default: '10000',
    min: 1,
  }),
  flag('audit-webhook-batch-max-size', 'int', {
    en: 'Events sent at once.',
    'zh-cn': '每批发送的事件数。',
    default: '400',
    min: 1,
  }),
  flag('audit-webhook-batch-max-wait', 'duration', {
    en: 'How long a batch waits to fill up.',
    'zh-cn': '一批最多等待多久。',
    default: '30s',
  }),
  flag('audit-webhook-batch-throttle-enable', 'bool', {
    en: 'Limits how fast batches are sent.',
    'zh-cn': '限制发送速度。',
    default: 'true',
  }),
  flag('audit-webhook-batch-throttle-qps', 'float', {
    en: 'Batches a second.',
    'zh-cn': '每秒发送的批数。',
    default: '10',
    min: 0,
  }),
  flag('audit-webhook-batch-throttle-burst', 'int', {
    en: 'Batches at once.',
    'zh-cn': '允许瞬间发送的批数。',
    default: '15',
    min: 0,
  }),
  flag('audit-webhook-truncate-enabled', 'bool', {
    en: 'Shortens events that are too large, instead of failing on them.',
    'zh-cn': '截断过大的事件，而不是因此失败。',
    default: 'false',
  }),
  flag('audit-webhook-truncate-max-event-size', 'int', {
    en: 'Size above which an event loses its bodies.',
    'zh-cn': '事件超过此大小就去掉正文。',
    default: '102400',
    unit: 'bytes',
  }),
  flag('audit-webhook-truncate-max-batch-size', 'int', {
    en: 'Size above which a batch is split.',
    'zh-cn': '一批超过此大小就拆分。',
    default: '10485760',
    unit: 'bytes',
  }),
  flag('audit-webhook-version', 'string', {
    en: 'Version of the events that are sent.',
    'zh-cn': '所发送事件的版本。',
    default: 'audit.k8s.io/v1',
    known: ['audit.k8s.io/v1'],
  }),
  flag('audit-dynamic-configuration', 'bool', {
    en: 'Took audit webhooks from the API (AuditSink), which was given up.',
    'zh-cn': '曾通过 API（AuditSink）配置审计 Webhook，该功能已被放弃。',
    default: 'false',
    removed: '1.19',
  }),
]

/** How the API server is observed. */
const observing: readonly Flag[] = [
  ...debugging,
  flag('tracing-config-file', 'path', {
    en: 'File (TracingConfiguration) that says where traces go.',
    'zh-cn': '规定链路追踪发往何处的文件（TracingConfiguration）。',
    since: '1.22',
  }),
  flag('debug-socket-path', 'path', {
    en: 'Unix socket that offers profiles without authentication, to whoever may open the file.',
    'zh-cn': '不经身份认证提供性能剖析数据的 Unix 套接字，能打开该文件的人即可访问。',
    since: '1.27',
  }),
  flag('enable-logs-handler', 'bool', {
    en: "Offers the node's log files at `/logs`.",
    'zh-cn': '在 `/logs` 提供节点的日志文件。',
    default: 'false',
    deprecated: '1.16',
  }),
]

/** What is gone, or no longer does anything. */
const past: readonly Flag[] = [
  ...removedKlog,
  ...azureRegistry,
  ...sanitization,
  flag('insecure-port', 'port', {
    en: 'Served the whole API in plain text and without any check.',
    'zh-cn': '曾以明文、不经任何校验提供整个 API。',
    deprecated: '1.16',
    removed: '1.24',
    instead: 'secure-port',
  }),
  flag('insecure-bind-address', 'ip', {
    en: 'Address of the plain-text port.',
    'zh-cn': '明文端口监听的地址。',
    deprecated: '1.16',
    removed: '1.24',
    instead: 'bind-address',
  }),
  flag('address', 'ip', {
    en: 'Another name of `--insecure-bind-address`.',
    'zh-cn': '`--insecure-bind-address` 的别名。',
    deprecated: '1.16',
    removed: '1.24',
    instead: 'bind-address',
  }),
  flag('port', 'port', {
    en: 'Another name of `--insecure-port`.',
    'zh-cn': '`--insecure-port` 的别名。',
    deprecated: '1.16',
    removed: '1.24',
    instead: 'secure-port',
  }),
  flag('basic-auth-file', 'path', {
    en: 'File of passwords for HTTP basic authentication.',
    'zh-cn': 'HTTP 基本认证的密码文件。',
    deprecated: '1.16',
    removed: '1.19',
  }),
  flag('cloud-provider', 'string', {
    en: 'Named the cloud that Kubernetes ran on; the cloud controller manager does that now.',
    'zh-cn': '曾用于指明所在的云；如今由云控制器管理器负责。',
    until: '1.28',
  }),
  flag('cloud-config', 'path', {
    en: 'Configuration of the built-in cloud provider.',
    'zh-cn': '内置云驱动的配置文件。',
    until: '1.28',
  }),
  flag('cloud-provider-gce-l7lb-src-cidrs', 'cidrs', {
    en: "Addresses of Google's load balancers, for firewall rules.",
    'zh-cn': 'Google 负载均衡器的地址段，用于防火墙规则。',
    default: '130.211.0.0/22,35.191.0.0/16',
    since: '1.18',
    until: '1.30',
  }),
  flag('identity-lease-duration-seconds', 'int', {
    en: 'Lifetime of the Lease that announces this API server.',
    'zh-cn': '宣告本 API 服务器身份的 Lease 的有效期。',
    default: '3600',
    since: '1.20',
    until: '1.25',
    unit: 's',
  }),
  flag('identity-lease-renew-interval-seconds', 'int', {
    en: 'How often that Lease is renewed.',
    'zh-cn': '该 Lease 多久续约一次。',
    default: '10',
    since: '1.20',
    until: '1.25',
    unit: 's',
  }),
  flag('master-service-namespace', 'string', {
    en: 'Namespace of the Service `kubernetes`; long without effect.',
    'zh-cn': 'Service `kubernetes` 所在的命名空间；早已不起作用。',
    default: 'default',
    deprecated: '1.16',
    removed: '1.27',
  }),
]

export const kubeApiserver: Component = {
  name: 'kube-apiserver',
  summary: {
    en: 'The front door of the cluster: checks every request, stores objects in etcd and tells watchers of changes. All other components talk to it alone. While it is down, running Pods go on but nothing can be changed, and failures are not made up for.',
    'zh-cn':
      '集群的大门：校验每个请求，把对象存入 etcd，并把变化通知给监听者。其他组件都只与它通信。它停机期间，已运行的 Pod 继续运行，但什么也改不了，故障也得不到弥补。',
  },
  see: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
  versions: 'kubernetes',
  underscores: true,
  flags: byName(
    help,
    logging,
    features,
    emulation,
    metrics,
    network,
    outgoing,
    load,
    storage,
    apis,
    authentication,
    serviceAccounts,
    authorization,
    admission,
    audit,
    observing,
    past,
  ),
}
