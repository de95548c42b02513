import { type Flag, flag, varied } from './model.js'

/** Flags that several Kubernetes components have, in groups; a component takes in the groups it has, and says what differs. */

/** Cipher suites of TLS 1.3, which are always on, and those of TLS 1.2 that are held secure. */
export const goodCipherSuites: readonly string[] = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305',
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
]

/** Cipher suites that Go still knows and calls insecure. */
export const weakCipherSuites: readonly string[] = [
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
  'TLS_ECDHE_ECDSA_WITH_RC4_128_SHA',
  'TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_ECDHE_RSA_WITH_RC4_128_SHA',
  'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
  'TLS_RSA_WITH_AES_128_CBC_SHA',
  'TLS_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_RSA_WITH_AES_256_CBC_SHA',
  'TLS_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_RSA_WITH_RC4_128_SHA',
]

export const help: readonly Flag[] = [
  flag('help', 'bool', {
    en: 'Lists the flags and exits.',
    'zh-cn': '列出所有标志后退出。',
    default: 'false',
    short: 'h',
  }),
  flag('version', 'string', {
    en: 'Prints the version and exits; `raw` prints it in full.',
    'zh-cn': '打印版本后退出；`raw` 打印完整信息。',
    bare: true,
    known: ['true', 'raw'],
  }),
]

export const logging: readonly Flag[] = [
  flag('v', 'int', {
    en: 'How much is logged: `0` keeps to the essentials, `2` suits production, `4` debugging; from `6` on the log shows single API requests.',
    'zh-cn': '日志详细程度：`0` 只记要点，`2` 适合生产环境，`4` 便于调试；从 `6` 起会记录每个 API 请求。',
    default: '0',
    short: 'v',
    min: 0,
  }),
  flag('vmodule', 'string', {
    en: 'Another level for single source files, as `file=N` separated by commas; `text` format only.',
    'zh-cn': '为个别源文件另设级别，写成逗号分隔的 `file=N`；仅 `text` 格式有效。',
  }),
  flag('logging-format', 'string', {
    en: '`text` for people, `json` for log collectors.',
    'zh-cn': '`text` 便于人读，`json` 便于日志采集器。',
    default: 'text',
    since: '1.19',
    enum: ['text', 'json'],
  }),
  flag('log-flush-frequency', 'duration', {
    en: 'How long log lines may wait in the buffer.',
    'zh-cn': '日志在缓冲区中最多停留多久。',
    default: '5s',
  }),
  flag('log-text-split-stream', 'bool', {
    en: 'In `text` format, sends information to standard output and errors to standard error.',
    'zh-cn': '`text` 格式下，普通信息写到标准输出，错误写到标准错误。',
    default: 'false',
    since: '1.30',
  }),
  flag('log-text-info-buffer-size', 'quantity', {
    en: 'In `text` format with split streams, the buffer for information; `0` writes at once.',
    'zh-cn': '`text` 格式拆分输出时普通信息的缓冲区大小；`0` 表示立即写出。',
    default: '0',
    since: '1.30',
  }),
  flag('log-json-split-stream', 'bool', {
    en: 'In `json` format, sends information to standard output and errors to standard error.',
    'zh-cn': '`json` 格式下，普通信息写到标准输出，错误写到标准错误。',
    default: 'false',
    since: '1.23',
  }),
  flag('log-json-info-buffer-size', 'quantity', {
    en: 'In `json` format with split streams, the buffer for information; `0` writes at once.',
    'zh-cn': '`json` 格式拆分输出时普通信息的缓冲区大小；`0` 表示立即写出。',
    default: '0',
    since: '1.23',
  }),
]

/** The flags of the logging library for files and headers, as kube-proxy still has them. */
export const klog: readonly Flag[] = [
  flag('logtostderr', 'bool', {
    en: 'Logs to standard error instead of files.',
    'zh-cn': '把日志写到标准错误，而不是文件。',
    default: 'true',
  }),
  flag('alsologtostderr', 'bool', {
    en: 'Logs to standard error as well as to files.',
    'zh-cn': '日志写入文件的同时也写到标准错误。',
    default: 'false',
  }),
  flag('stderrthreshold', 'int', {
    en: 'Severity from which log lines go to standard error, while logging to files.',
    'zh-cn': '写日志文件时，达到此级别的日志也写到标准错误。',
    default: '2',
    min: 0,
    max: 3,
  }),
  flag('log-dir', 'path', { en: 'Folder for log files.', 'zh-cn': '日志文件所在目录。' }),
  flag('log-file', 'path', { en: 'The one file to log to.', 'zh-cn': '只写入这一个日志文件。' }),
  flag('log-file-max-size', 'int', {
    en: 'Size at which the log file starts anew; `0` means no limit.',
    'zh-cn': '日志文件达到此大小后重新开始；`0` 表示不限。',
    default: '1800',
    unit: 'MB',
    min: 0,
  }),
  flag('log-backtrace-at', 'string', {
    en: 'Adds a stack trace to what is logged at this `file:line`.',
    'zh-cn': '在此 `file:line` 处的日志中附上调用栈。',
    default: ':0',
  }),
  flag('add-dir-header', 'bool', {
    en: 'Shows the folder of the source file in each log line.',
    'zh-cn': '在每行日志中显示源文件所在目录。',
    default: 'false',
  }),
  flag('skip-headers', 'bool', {
    en: 'Leaves time, level and place out of log lines.',
    'zh-cn': '日志行不带时间、级别和位置。',
    default: 'false',
  }),
  flag('skip-log-headers', 'bool', {
    en: 'Leaves the header out of log files.',
    'zh-cn': '日志文件不写文件头。',
    default: 'false',
  }),
  flag('one-output', 'bool', {
    en: 'Writes each line to the file of its own severity only.',
    'zh-cn': '每行日志只写入与其级别对应的文件。',
    default: 'false',
    since: '1.20',
  }),
]

/** The same, gone from all other components: the surrounding system keeps the logs. */
export const removedKlog: readonly Flag[] = klog.map(flag => ({ ...flag, deprecated: '1.23', removed: '1.26' }))

export const features: readonly Flag[] = [
  flag('feature-gates', 'gates', {
    en: 'Switches features that are not yet, or no longer, on for everybody: `Name=true,Other=false`. An unknown name stops the component from starting.',
    'zh-cn': '开关尚未对所有人开启（或即将移除）的特性：`Name=true,Other=false`。写了不存在的名字，组件将无法启动。',
  }),
]

/** How a control-plane component behaves like an older one during an upgrade. */
export const emulation: readonly Flag[] = [
  flag('emulated-version', 'strings', {
    en: 'Behaves like an older release, such as `kube=1.36`: APIs and features newer than that stay off, so that an upgrade can be undone.',
    'zh-cn': '像旧版本那样运行，例如 `kube=1.36`：更新的 API 与特性保持关闭，便于升级后回退。',
    since: '1.31',
  }),
  flag('min-compatibility-version', 'strings', {
    en: 'Oldest release of the other control-plane components to get along with, such as `kube=1.36`.',
    'zh-cn': '需要兼容的其他控制平面组件的最旧版本，例如 `kube=1.36`。',
    since: '1.35',
  }),
]

export const metrics: readonly Flag[] = [
  flag('allow-metric-labels', 'map', {
    en: "Allowed values of a metric's label, as `metric,label='value,value'`; others count as `unexpected`. It keeps the number of time series down.",
    'zh-cn': "指标标签允许的取值，写成 `metric,label='value,value'`；其余归为 `unexpected`。可控制时间序列的数量。",
    since: '1.21',
  }),
  flag('allow-metric-labels-manifest', 'path', {
    en: 'File with what `--allow-metric-labels` would say.',
    'zh-cn': '以文件形式给出 `--allow-metric-labels` 的内容。',
    since: '1.29',
  }),
  flag('disabled-metrics', 'strings', {
    en: 'Metrics to switch off: a way out when one does harm.',
    'zh-cn': '要关闭的指标：某个指标造成问题时的应急手段。',
    since: '1.21',
  }),
  flag('show-hidden-metrics-for-version', 'string', {
    en: 'Shows metrics again that were hidden in the release before this one, such as `1.36`.',
    'zh-cn': '重新显示上一个小版本起被隐藏的指标，例如 `1.36`。',
    since: '1.18',
  }),
]

/** The HTTPS port of a component. */
export const serving: readonly Flag[] = [
  flag('bind-address', 'ip', {
    en: 'Address the HTTPS port listens on. Where nobody but the node itself asks, `127.0.0.1` is the safe choice.',
    'zh-cn': 'HTTPS 端口监听的地址。只有本节点会访问时，`127.0.0.1` 最安全。',
    default: '0.0.0.0',
  }),
  flag('secure-port', 'port', {
    en: 'Port that serves HTTPS with authentication and authorization.',
    'zh-cn': '提供 HTTPS 服务的端口，带身份认证与授权。',
    min: 0,
    max: 65535,
  }),
  flag('cert-dir', 'path', {
    en: 'Folder for a self-signed certificate, made where no certificate is given.',
    'zh-cn': '没有给出证书时，自签证书存放的目录。',
  }),
  flag('tls-cert-file', 'path', {
    en: 'Certificate of the HTTPS port, followed by intermediate ones. Left out, a self-signed one is made that nobody can verify.',
    'zh-cn': 'HTTPS 端口的证书，其后可附中间证书。不写则自签一份，别人无法验证。',
  }),
  flag('tls-private-key-file', 'path', {
    en: 'Private key that belongs to `--tls-cert-file`.',
    'zh-cn': '与 `--tls-cert-file` 配对的私钥。',
  }),
  flag('tls-sni-cert-key', 'string', {
    en: 'One more certificate and key, as `cert,key` with an optional `:` and names; chosen by the name a client asks for.',
    'zh-cn': '额外的一对证书与私钥，写成 `cert,key`，可再加 `:` 与域名；按客户端请求的域名选用。',
    repeatable: true,
  }),
  flag('tls-cipher-suites', 'strings', {
    en: 'Cipher suites offered up to TLS 1.2; those of TLS 1.3 cannot be chosen.',
    'zh-cn': 'TLS 1.2 及以下可用的密码套件；TLS 1.3 的套件不可选择。',
    known: goodCipherSuites,
  }),
  flag('tls-curve-preferences', 'ints', {
    en: "Key exchange mechanisms that are accepted, as Go's numeric curve ids; their order does not matter.",
    'zh-cn': '接受的密钥交换机制，用 Go 的数字曲线编号表示，顺序无关紧要。',
    since: '1.36',
  }),
  flag('tls-min-version', 'string', {
    en: 'Oldest TLS version that is accepted; TLS 1.2 where it is left out.',
    'zh-cn': '接受的最低 TLS 版本；不写则为 TLS 1.2。',
    enum: ['VersionTLS10', 'VersionTLS11', 'VersionTLS12', 'VersionTLS13'],
  }),
  flag('http2-max-streams-per-connection', 'int', {
    en: 'Requests at a time on one HTTP/2 connection; `0` leaves it to Go.',
    'zh-cn': '单个 HTTP/2 连接上的并发请求数；`0` 表示采用 Go 的默认值。',
    min: 0,
  }),
  flag('disable-http2-serving', 'bool', {
    en: 'Speaks HTTP/1.1 only.',
    'zh-cn': '只使用 HTTP/1.1。',
    default: 'false',
    since: '1.31',
  }),
  flag('permit-port-sharing', 'bool', {
    en: 'Lets a second process bind the same port (`SO_REUSEPORT`), for restarts without a gap.',
    'zh-cn': '允许另一个进程绑定同一端口（`SO_REUSEPORT`），便于无缝重启。',
    default: 'false',
    since: '1.19',
  }),
  flag('permit-address-sharing', 'bool', {
    en: 'Binds the address even while old connections linger (`SO_REUSEADDR`).',
    'zh-cn': '旧连接尚未消失时也能绑定地址（`SO_REUSEADDR`）。',
    default: 'false',
    since: '1.21',
  }),
]

/** Users that an authenticating proxy vouches for: how aggregated API servers learn who asks. */
export const requestHeader: readonly Flag[] = [
  flag('requestheader-client-ca-file', 'path', {
    en: "CA that the proxy's client certificate must be signed by, before its headers are believed.",
    'zh-cn': '代理的客户端证书必须由此 CA 签发，其请求头才可信。',
  }),
  flag('requestheader-allowed-names', 'strings', {
    en: 'Common names of certificates whose headers are believed; empty means any that the CA has signed.',
    'zh-cn': '哪些证书通用名（CN）的请求头可信；为空表示该 CA 签发的都可信。',
  }),
  flag('requestheader-username-headers', 'strings', {
    en: "Headers that carry the user's name.",
    'zh-cn': '携带用户名的请求头。',
  }),
  flag('requestheader-uid-headers', 'strings', {
    en: "Headers that carry the user's id, such as `x-remote-uid`.",
    'zh-cn': '携带用户 UID 的请求头，例如 `x-remote-uid`。',
    since: '1.32',
  }),
  flag('requestheader-group-headers', 'strings', {
    en: "Headers that carry the user's groups.",
    'zh-cn': '携带用户组的请求头。',
  }),
  flag('requestheader-extra-headers-prefix', 'strings', {
    en: 'Beginning of the headers that carry further attributes.',
    'zh-cn': '携带其他属性的请求头的前缀。',
  }),
]

/** The same, with the defaults of components that are no API server. */
const proxied: readonly Flag[] = varied(requestHeader, {
  'requestheader-username-headers': { default: 'x-remote-user' },
  'requestheader-group-headers': { default: 'x-remote-group' },
  'requestheader-extra-headers-prefix': { default: 'x-remote-extra-' },
})

/** Callers of the component's own port, checked by asking the API server. */
export const delegation: readonly Flag[] = [
  ...proxied,
  flag('authentication-kubeconfig', 'path', {
    en: 'Kubeconfig for asking the API server (`TokenReview`) who a caller is. Left out, tokens count for nothing.',
    'zh-cn': '用于向 API 服务器（`TokenReview`）查验调用者身份的 kubeconfig。不写则令牌不起作用。',
  }),
  flag('authentication-skip-lookup', 'bool', {
    en: "Does not read the cluster's authentication settings; only `--client-ca-file` counts then.",
    'zh-cn': '不读取集群的身份认证设置，此时只认 `--client-ca-file`。',
    default: 'false',
  }),
  flag('authentication-token-webhook-cache-ttl', 'duration', {
    en: 'How long the answer about a token is remembered.',
    'zh-cn': '令牌的查验结果缓存多久。',
    default: '10s',
  }),
  flag('authentication-tolerate-lookup-failure', 'bool', {
    en: "Starts even where the cluster's authentication settings cannot be read; every caller is anonymous then.",
    'zh-cn': '读不到集群的身份认证设置时仍然启动，此时调用者一律视为匿名。',
    default: 'false',
  }),
  flag('authorization-kubeconfig', 'path', {
    en: 'Kubeconfig for asking the API server (`SubjectAccessReview`) what a caller may do.',
    'zh-cn': '用于向 API 服务器（`SubjectAccessReview`）询问调用者权限的 kubeconfig。',
  }),
  flag('authorization-always-allow-paths', 'strings', {
    en: 'Paths that anybody may ask, so that health checks work.',
    'zh-cn': '任何人都可访问的路径，供健康检查使用。',
    default: '/healthz,/readyz,/livez',
  }),
  flag('authorization-webhook-cache-authorized-ttl', 'duration', {
    en: 'How long a yes is remembered.',
    'zh-cn': '放行结果的缓存时间。',
    default: '10s',
  }),
  flag('authorization-webhook-cache-unauthorized-ttl', 'duration', {
    en: 'How long a no is remembered.',
    'zh-cn': '拒绝结果的缓存时间。',
    default: '10s',
  }),
  flag('client-ca-file', 'path', {
    en: "CA by which callers' client certificates are checked; the common name becomes the user, organizations the groups.",
    'zh-cn': '校验调用者客户端证书的 CA；证书的通用名作为用户名，组织作为用户组。',
  }),
]

/** Which of several instances works. */
export const leaderElection = (resourceName: string): readonly Flag[] =>
  varied(
    [
      flag('leader-elect', 'bool', {
        en: 'Lets one instance work while the others stand by. Needed as soon as there is more than one control-plane node.',
        'zh-cn': '多个实例中只有一个工作，其余待命。控制平面节点多于一个时必须开启。',
        default: 'true',
      }),
      flag('leader-elect-lease-duration', 'duration', {
        en: 'How long the others wait for a silent leader before one takes over; longer than `--leader-elect-renew-deadline`.',
        'zh-cn': '领导者失联后，其他实例等待多久才接管；必须长于 `--leader-elect-renew-deadline`。',
        default: '15s',
      }),
      flag('leader-elect-renew-deadline', 'duration', {
        en: 'How long the leader tries to renew its lease before it gives up and exits. Raise all three where etcd is slow and leaders keep changing.',
        'zh-cn': '领导者续约失败多久后放弃并退出。etcd 较慢、领导者频繁更替时，三个时间要一起调大。',
        default: '10s',
      }),
      flag('leader-elect-retry-period', 'duration', {
        en: 'Pause between two attempts to get or renew the lease.',
        'zh-cn': '两次获取或续约租约之间的间隔。',
        default: '2s',
      }),
      flag('leader-elect-resource-lock', 'string', {
        en: 'Kind of the lock; only Leases are left.',
        'zh-cn': '锁的资源类型；如今只剩 Lease。',
        default: 'leases',
        enum: ['leases'],
      }),
      flag('leader-elect-resource-name', 'string', { en: 'Name of the Lease.', 'zh-cn': 'Lease 的名字。' }),
      flag('leader-elect-resource-namespace', 'string', {
        en: 'Namespace of the Lease.',
        'zh-cn': 'Lease 所在的命名空间。',
        default: 'kube-system',
      }),
    ],
    { 'leader-elect-resource-name': { default: resourceName } },
  )

/** How the component reaches the API server. */
export const client: readonly Flag[] = [
  flag('kubeconfig', 'path', {
    en: "Kubeconfig with the API server's address and the component's credentials.",
    'zh-cn': '写有 API 服务器地址与组件凭据的 kubeconfig。',
  }),
  flag('master', 'string', {
    en: 'Address of the API server; wins over the one in `--kubeconfig`.',
    'zh-cn': 'API 服务器的地址，优先于 `--kubeconfig` 中的地址。',
  }),
  flag('kube-api-qps', 'float', {
    en: 'Requests a second to the API server on average. Raise it in large clusters, where work queues up; the API server has to bear it.',
    'zh-cn': '每秒向 API 服务器发送的平均请求数。大集群中任务积压时可以调大，但要确认 API 服务器承受得住。',
  }),
  flag('kube-api-burst', 'int', {
    en: 'Requests that may go out at once, above the average of `--kube-api-qps`.',
    'zh-cn': '在 `--kube-api-qps` 的平均值之上，允许瞬间发出的请求数。',
  }),
  flag('kube-api-content-type', 'string', {
    en: 'Format of requests to the API server; protobuf is the fast one.',
    'zh-cn': '发往 API 服务器的请求格式，protobuf 最快。',
    default: 'application/vnd.kubernetes.protobuf',
  }),
]

/** Profiles of the running program. */
export const debugging: readonly Flag[] = [
  flag('profiling', 'bool', {
    en: 'Offers Go profiles at `/debug/pprof/`. They tell much about the program: `false` unless you need them.',
    'zh-cn': '在 `/debug/pprof/` 提供 Go 性能剖析数据。它会暴露不少内部信息，不用时设为 `false`。',
    default: 'true',
  }),
  flag('contention-profiling', 'bool', {
    en: 'Records where goroutines wait for locks, where profiling is on.',
    'zh-cn': '开启性能剖析时，记录 goroutine 在锁上的等待。',
    default: 'false',
  }),
]

/** From the time when cloud providers were part of Kubernetes. */
export const azureRegistry: readonly Flag[] = [
  flag('azure-container-registry-config', 'path', {
    en: "File with the credentials of Azure's registry.",
    'zh-cn': 'Azure 镜像仓库的凭据文件。',
    until: '1.29',
  }),
]

/** Came and went within a few minors. */
export const sanitization: readonly Flag[] = [
  flag('experimental-logging-sanitization', 'bool', {
    en: 'Kept fields that are marked as secret out of the log.',
    'zh-cn': '曾用于避免把标记为机密的字段写进日志。',
    default: 'false',
    since: '1.20',
    until: '1.23',
  }),
]
