import { byName, type Component, type Flag, flag } from './model.js'

/** Who this member is, and who the others are. */
const member: readonly Flag[] = [
  flag('name', 'string', {
    en: 'Name of this member; it must stand in `--initial-cluster` exactly like this.',
    'zh-cn': '本成员的名字；必须与 `--initial-cluster` 中写的完全一致。',
    default: 'default',
  }),
  flag('data-dir', 'path', {
    en: 'Folder of all data. It belongs on a fast local SSD of its own: every write waits for its fsync, and a slow disk costs elections.',
    'zh-cn': '存放全部数据的目录。应放在独立的本地高速 SSD 上：每次写入都要等 fsync，磁盘慢会引发重新选举。',
    default: '${name}.etcd',
  }),
  flag('wal-dir', 'path', {
    en: 'Another folder for the write-ahead log, so that it does not share a disk with the rest.',
    'zh-cn': '预写日志另用的目录，使它不与其他数据争用磁盘。',
  }),
  flag('listen-client-urls', 'urls', {
    en: "Where clients are served. The API server's `--etcd-servers` must reach one of them.",
    'zh-cn': '为客户端服务的监听地址。API 服务器的 `--etcd-servers` 必须能访问其中之一。',
    default: 'http://localhost:2379',
  }),
  flag('advertise-client-urls', 'urls', {
    en: 'Client URLs that the cluster is told; addresses others can reach, not `0.0.0.0`.',
    'zh-cn': '告知集群的客户端 URL；要写别人能访问的地址，不能是 `0.0.0.0`。',
    default: 'http://localhost:2379',
  }),
  flag('listen-client-http-urls', 'urls', {
    en: 'Where clients are served over HTTP alone, so that `--listen-client-urls` is left to gRPC.',
    'zh-cn': '单独为 HTTP 客户端监听的地址，让 `--listen-client-urls` 只用于 gRPC。',
  }),
  flag('listen-peer-urls', 'urls', {
    en: 'Where the other members are listened to.',
    'zh-cn': '监听其他成员的地址。',
    default: 'http://localhost:2380',
  }),
  flag('initial-advertise-peer-urls', 'urls', {
    en: 'Peer URLs that the other members are told; they must stand in `--initial-cluster`.',
    'zh-cn': '告知其他成员的 peer URL；必须出现在 `--initial-cluster` 中。',
    default: 'http://localhost:2380',
  }),
  flag('initial-cluster', 'string', {
    en: 'All members at the first start, as `name=peer-URL` separated by commas. Read once; later changes go through `etcdctl member`.',
    'zh-cn': '首次启动时的全部成员，写成逗号分隔的 `name=peer-URL`。只读取一次，之后的变动用 `etcdctl member`。',
    default: 'default=http://localhost:2380',
  }),
  flag('initial-cluster-state', 'string', {
    en: '`new` to found a cluster, `existing` to join one. With the wrong one the member forms a cluster of its own, or none.',
    'zh-cn': '`new` 表示新建集群，`existing` 表示加入已有集群。写错会自成一个集群，或无法启动。',
    default: 'new',
    enum: ['new', 'existing'],
  }),
  flag('initial-cluster-token', 'string', {
    en: 'Name that keeps two clusters apart while they are founded.',
    'zh-cn': '新建时区分不同集群的标识。',
    default: 'etcd-cluster',
  }),
  flag('strict-reconfig-check', 'bool', {
    en: 'Refuses membership changes that would cost the quorum.',
    'zh-cn': '拒绝会导致失去法定人数的成员变更。',
    default: 'true',
  }),
  flag('max-learners', 'int', {
    en: 'Members that may be learning (copying, without a vote) at a time.',
    'zh-cn': '允许同时存在的学习者（只复制数据、没有投票权）数量。',
    default: '1',
    since: '3.6',
    min: 1,
  }),
  flag('config-file', 'path', {
    en: 'Configuration file. With it, all other flags and `ETCD_` variables are ignored.',
    'zh-cn': '配置文件。使用它时，其他所有标志和 `ETCD_` 环境变量都会被忽略。',
  }),
  flag('feature-gates', 'gates', {
    en: 'Switches features by name: `Name=true,Other=false`.',
    'zh-cn': '按名称开关特性：`Name=true,Other=false`。',
    since: '3.6',
  }),
]

/** The pace of the cluster. */
const pace: readonly Flag[] = [
  flag('heartbeat-interval', 'int', {
    en: 'How often the leader shows that it lives. Set it to about the round-trip time between members, and `--election-timeout` to ten times as much.',
    'zh-cn': '领导者多久发送一次心跳。设为成员间的往返时延左右，`--election-timeout` 则取它的十倍。',
    default: '100',
    min: 1,
    unit: 'ms',
  }),
  flag('election-timeout', 'int', {
    en: 'How long followers wait for a heartbeat before they elect anew: at least five, better ten times `--heartbeat-interval`, at most 50,000, and the same on all members.',
    'zh-cn':
      '跟随者等多久没有心跳就重新选举：至少是 `--heartbeat-interval` 的五倍，最好十倍，不超过 50,000，且所有成员一致。',
    default: '1000',
    max: 50000,
    unit: 'ms',
  }),
  flag('initial-election-tick-advance', 'bool', {
    en: 'Starts the first election early; `false` helps members far apart.',
    'zh-cn': '提前触发首次选举；成员相距很远时设为 `false` 更稳妥。',
    default: 'true',
  }),
  flag('pre-vote', 'bool', {
    en: 'Asks around before an election, so that a member that comes back does not unseat the leader.',
    'zh-cn': '选举前先征询一轮，避免重新上线的成员干扰现任领导者。',
    default: 'true',
  }),
  flag('raft-read-timeout', 'duration', {
    en: 'How long a read from another member may take.',
    'zh-cn': '从其他成员读取的时限。',
    default: '5s',
    since: '3.5',
  }),
  flag('raft-write-timeout', 'duration', {
    en: 'How long a write to another member may take.',
    'zh-cn': '向其他成员写入的时限。',
    default: '5s',
    since: '3.5',
  }),
]

/** The database: how large, how long it remembers, how it is written. */
const database: readonly Flag[] = [
  flag('quota-backend-bytes', 'int', {
    en: 'Largest size of the database; `0` means 2 GiB, more than 8 GiB is not advised. When it is full etcd refuses writes (`NOSPACE`) until you compact, defragment and disarm the alarm.',
    'zh-cn':
      '数据库的大小上限；`0` 表示 2 GiB，不建议超过 8 GiB。写满后 etcd 拒绝写入（`NOSPACE`），要压缩、整理碎片并解除告警才能恢复。',
    default: '0',
    unit: 'bytes',
  }),
  flag('auto-compaction-mode', 'string', {
    en: 'Whether `--auto-compaction-retention` counts time or revisions.',
    'zh-cn': '`--auto-compaction-retention` 按时间还是按版本数计。',
    default: 'periodic',
    enum: ['periodic', 'revision'],
  }),
  flag('auto-compaction-retention', 'string', {
    en: 'How much history is kept: hours (or `5m`) in `periodic` mode, revisions in `revision` mode; `0` keeps all. Under Kubernetes the API server compacts every 5 minutes by itself.',
    'zh-cn':
      '保留多少历史：`periodic` 模式为小时数（或 `5m` 这样的时长），`revision` 模式为版本数；`0` 表示全部保留。在 Kubernetes 中，API 服务器每 5 分钟会自行压缩一次。',
    default: '0',
  }),
  flag('compaction-batch-limit', 'int', {
    en: 'Revisions deleted in one step of a compaction.',
    'zh-cn': '压缩时每一步删除的版本数。',
    default: '1000',
    since: '3.6',
    min: 1,
  }),
  flag('compaction-sleep-interval', 'duration', {
    en: 'Pause between the steps of a compaction, for other work; `0s` means 10 ms.',
    'zh-cn': '压缩各步之间的间隔，让出给其他请求；`0s` 表示 10 毫秒。',
    default: '0s',
    since: '3.6',
  }),
  flag('bootstrap-defrag-threshold-megabytes', 'int', {
    en: 'Defragments at start when at least this much space would be freed; `0` never does.',
    'zh-cn': '启动时若能释放至少这么多空间就整理碎片；`0` 表示从不。',
    default: '0',
    since: '3.6',
    min: 0,
    unit: 'MB',
  }),
  flag('snapshot-count', 'int', {
    en: 'Writes after which a snapshot is taken and older log entries leave memory. Higher (100,000 until 3.5) takes fewer snapshots and more memory; lower makes slow followers need a whole snapshot.',
    'zh-cn':
      '累计多少次写入后生成快照，并从内存中清除更早的日志。调高（3.5 及以前为 100,000）快照更少、内存更多；调低会让落后的跟随者不得不接收完整快照。',
    default: '10000',
    was: { default: '100000', before: '3.6' },
    min: 1,
  }),
  flag('snapshot-catchup-entries', 'int', {
    en: 'Log entries kept in memory after a snapshot, so that slow followers can catch up without one.',
    'zh-cn': '快照之后仍留在内存中的日志条数，使落后的跟随者无需完整快照就能追上。',
    default: '5000',
    since: '3.6',
    min: 1,
  }),
  flag('max-snapshots', 'int', {
    en: 'Snapshot files kept; `0` keeps all.',
    'zh-cn': '保留的快照文件数；`0` 表示全部保留。',
    default: '5',
    deprecated: '3.6',
    min: 0,
  }),
  flag('max-wals', 'int', {
    en: 'Log files kept; `0` keeps all.',
    'zh-cn': '保留的预写日志文件数；`0` 表示全部保留。',
    default: '5',
    min: 0,
  }),
  flag('backend-batch-limit', 'int', {
    en: 'Changes after which the database is written to disk at the latest; `0` means 10,000.',
    'zh-cn': '累计多少次修改就把数据库写盘；`0` 表示 10,000。',
    default: '0',
    min: 0,
  }),
  flag('backend-batch-interval', 'duration', {
    en: 'Time after which the database is written to disk at the latest; `0s` means 100 ms.',
    'zh-cn': '最多隔多久把数据库写盘；`0s` 表示 100 毫秒。',
    default: '0s',
  }),
  flag('backend-bbolt-freelist-type', 'string', {
    en: 'How free pages of the database are kept track of; `map` is fast with large databases.',
    'zh-cn': '如何记录数据库的空闲页；`map` 在数据库很大时更快。',
    default: 'map',
    since: '3.5',
    enum: ['array', 'map'],
  }),
  flag('memory-mlock', 'bool', {
    en: 'Keeps the database in memory, out of swap.',
    'zh-cn': '把数据库锁定在内存中，不被换出。',
    default: 'false',
    since: '3.6',
  }),
  flag('max-txn-ops', 'int', {
    en: 'Operations allowed in one transaction.',
    'zh-cn': '单个事务允许的操作数。',
    default: '128',
    min: 1,
  }),
  flag('max-request-bytes', 'int', {
    en: 'Largest request, 1.5 MiB by default. Larger objects slow the whole cluster down; the API server refuses them above 3 MiB all the same.',
    'zh-cn': '单个请求的最大字节数，默认 1.5 MiB。对象过大会拖慢整个集群；超过 3 MiB 时 API 服务器也会拒绝。',
    default: '1572864',
    min: 1,
    unit: 'bytes',
  }),
  flag('max-concurrent-streams', 'int', {
    en: 'Streams at a time for each client.',
    'zh-cn': '每个客户端的并发流数。',
    default: '4294967295',
    min: 1,
  }),
  flag('grpc-keepalive-min-time', 'duration', {
    en: 'Shortest interval at which a client may ping.',
    'zh-cn': '客户端两次 ping 之间的最短间隔。',
    default: '5s',
  }),
  flag('grpc-keepalive-interval', 'duration', {
    en: 'How often an idle client is pinged; `0s` turns it off.',
    'zh-cn': '多久 ping 一次空闲的客户端；`0s` 表示关闭。',
    default: '2h',
  }),
  flag('grpc-keepalive-timeout', 'duration', {
    en: 'How long the answer to a ping may take before the connection is closed.',
    'zh-cn': 'ping 多久没有回应就关闭连接。',
    default: '20s',
  }),
  flag('socket-reuse-port', 'bool', {
    en: 'Lets a second process bind the same port (`SO_REUSEPORT`).',
    'zh-cn': '允许另一个进程绑定同一端口（`SO_REUSEPORT`）。',
    default: 'false',
    since: '3.5',
  }),
  flag('socket-reuse-address', 'bool', {
    en: 'Binds the address even while old connections linger (`SO_REUSEADDR`).',
    'zh-cn': '旧连接尚未消失时也能绑定地址（`SO_REUSEADDR`）。',
    default: 'false',
    since: '3.5',
  }),
  flag('enable-grpc-gateway', 'bool', {
    en: 'Offers the API as JSON over HTTP too.',
    'zh-cn': '同时以 HTTP/JSON 提供 API。',
    default: 'true',
  }),
]

/** Certificates. */
const security: readonly Flag[] = [
  flag('cert-file', 'path', { en: 'Certificate shown to clients.', 'zh-cn': '向客户端出示的证书。' }),
  flag('key-file', 'path', {
    en: 'Private key that belongs to `--cert-file`.',
    'zh-cn': '与 `--cert-file` 配对的私钥。',
  }),
  flag('client-cert-auth', 'bool', {
    en: 'Demands a client certificate signed by `--trusted-ca-file`. Without it whoever reaches the port reads every Secret.',
    'zh-cn': '要求客户端证书由 `--trusted-ca-file` 签发。不开启的话，能连上端口的人就能读取所有 Secret。',
    default: 'false',
  }),
  flag('trusted-ca-file', 'path', { en: "CA of the clients' certificates.", 'zh-cn': '签发客户端证书的 CA。' }),
  flag('client-cert-file', 'path', {
    en: 'Certificate that this member shows as a client; that of `--cert-file` where it is left out.',
    'zh-cn': '本成员作为客户端时出示的证书；不写则用 `--cert-file`。',
    since: '3.5',
  }),
  flag('client-key-file', 'path', {
    en: 'Private key that belongs to `--client-cert-file`.',
    'zh-cn': '与 `--client-cert-file` 配对的私钥。',
    since: '3.5',
  }),
  flag('client-crl-file', 'path', { en: 'List of revoked client certificates.', 'zh-cn': '客户端证书吊销列表。' }),
  flag('client-cert-allowed-hostname', 'strings', {
    en: "Host names a client's certificate must carry.",
    'zh-cn': '客户端证书必须包含的主机名。',
  }),
  flag('auto-tls', 'bool', {
    en: 'Makes a self-signed certificate for clients: encrypted, but nobody knows with whom.',
    'zh-cn': '为客户端连接自签证书：虽加密，却无法确认对方是谁。',
    default: 'false',
  }),
  flag('peer-cert-file', 'path', { en: 'Certificate shown to other members.', 'zh-cn': '向其他成员出示的证书。' }),
  flag('peer-key-file', 'path', {
    en: 'Private key that belongs to `--peer-cert-file`.',
    'zh-cn': '与 `--peer-cert-file` 配对的私钥。',
  }),
  flag('peer-client-cert-auth', 'bool', {
    en: 'Demands a certificate signed by `--peer-trusted-ca-file` from other members. Without it anybody can join in.',
    'zh-cn': '要求其他成员的证书由 `--peer-trusted-ca-file` 签发。不开启的话，谁都能混进集群。',
    default: 'false',
  }),
  flag('peer-trusted-ca-file', 'path', { en: "CA of the members' certificates.", 'zh-cn': '签发成员证书的 CA。' }),
  flag('peer-client-cert-file', 'path', {
    en: 'Certificate that this member shows when it calls others; that of `--peer-cert-file` where it is left out.',
    'zh-cn': '本成员访问其他成员时出示的证书；不写则用 `--peer-cert-file`。',
    since: '3.5',
  }),
  flag('peer-client-key-file', 'path', {
    en: 'Private key that belongs to `--peer-client-cert-file`.',
    'zh-cn': '与 `--peer-client-cert-file` 配对的私钥。',
    since: '3.5',
  }),
  flag('peer-crl-file', 'path', { en: 'List of revoked member certificates.', 'zh-cn': '成员证书吊销列表。' }),
  flag('peer-cert-allowed-cn', 'strings', {
    en: "Common names a member's certificate may have.",
    'zh-cn': '成员证书允许的通用名（CN）。',
  }),
  flag('peer-cert-allowed-hostname', 'strings', {
    en: "Host names a member's certificate must carry.",
    'zh-cn': '成员证书必须包含的主机名。',
  }),
  flag('peer-skip-client-san-verification', 'bool', {
    en: "Does not compare the names in a member's certificate with its address.",
    'zh-cn': '不核对成员证书中的名称与其地址。',
    default: 'false',
    since: '3.6',
  }),
  flag('peer-auto-tls', 'bool', {
    en: 'Makes a self-signed certificate for other members: encrypted, but nobody knows with whom.',
    'zh-cn': '为成员间连接自签证书：虽加密，却无法确认对方是谁。',
    default: 'false',
  }),
  flag('self-signed-cert-validity', 'int', {
    en: 'Lifetime of self-signed certificates.',
    'zh-cn': '自签证书的有效期。',
    default: '1',
    since: '3.5',
    min: 1,
    unit: 'years',
  }),
  flag('cipher-suites', 'strings', {
    en: 'Cipher suites offered up to TLS 1.2.',
    'zh-cn': 'TLS 1.2 及以下可用的密码套件。',
  }),
  flag('tls-min-version', 'string', {
    en: 'Oldest TLS version that is accepted.',
    'zh-cn': '接受的最低 TLS 版本。',
    default: 'TLS1.2',
    enum: ['TLS1.2', 'TLS1.3'],
  }),
  flag('tls-max-version', 'string', {
    en: 'Newest TLS version that is offered.',
    'zh-cn': '提供的最高 TLS 版本。',
    enum: ['TLS1.2', 'TLS1.3'],
  }),
  flag('cors', 'strings', {
    en: 'Origins whose web pages may call etcd from a browser.',
    'zh-cn': '允许在浏览器中调用 etcd 的网页来源。',
    default: '*',
  }),
  flag('host-whitelist', 'strings', {
    en: 'Host names by which etcd may be called over plain HTTP, against DNS rebinding.',
    'zh-cn': '以明文 HTTP 访问时允许的主机名，用来防范 DNS 重绑定。',
    default: '*',
  }),
  flag('auth-token', 'string', {
    en: "Kind of tokens for etcd's own users: `simple`, or `jwt` with options.",
    'zh-cn': 'etcd 自身用户认证的令牌类型：`simple`，或带选项的 `jwt`。',
    default: 'simple',
  }),
  flag('auth-token-ttl', 'int', {
    en: 'Lifetime of a simple token.',
    'zh-cn': 'simple 令牌的有效期。',
    default: '300',
    min: 1,
    unit: 's',
  }),
  flag('bcrypt-cost', 'int', {
    en: "How costly it is to hash a password of etcd's own users.",
    'zh-cn': '为 etcd 自身用户的密码做哈希的代价。',
    default: '10',
    min: 4,
    max: 31,
  }),
]

/** Logs, metrics, traces, checks. */
const observing: readonly Flag[] = [
  flag('logger', 'string', {
    en: 'Logging library; only `zap` is left.',
    'zh-cn': '日志库；如今只剩 `zap`。',
    default: 'zap',
    deprecated: '3.5',
    enum: ['zap'],
  }),
  flag('log-level', 'string', {
    en: 'Least severity that is logged.',
    'zh-cn': '记录的最低日志级别。',
    default: 'info',
    enum: ['debug', 'info', 'warn', 'error', 'panic', 'fatal'],
  }),
  flag('log-format', 'string', {
    en: '`json`, or `console` for people.',
    'zh-cn': '`json`，或便于人读的 `console`。',
    default: 'json',
    since: '3.6',
    enum: ['json', 'console'],
  }),
  flag('log-outputs', 'strings', {
    en: 'Where the log goes: `stderr`, `stdout`, files, or `systemd/journal`.',
    'zh-cn': '日志写到哪里：`stderr`、`stdout`、文件，或 `systemd/journal`。',
    default: 'default',
  }),
  flag('enable-log-rotation', 'bool', {
    en: 'Rotates the log file that `--log-outputs` names.',
    'zh-cn': '轮转 `--log-outputs` 指定的日志文件。',
    default: 'false',
    since: '3.5',
  }),
  flag('log-rotation-config-json', 'string', {
    en: 'How it is rotated, as JSON: `maxsize` in MB, `maxage` in days.',
    'zh-cn': '轮转方式，JSON 格式：`maxsize` 以 MB 计，`maxage` 以天计。',
    default: '{"maxsize": 100, "maxage": 0, "maxbackups": 0, "localtime": false, "compress": false}',
    since: '3.5',
  }),
  flag('warning-apply-duration', 'duration', {
    en: 'Applying an entry longer than this is logged as slow.',
    'zh-cn': '应用一条日志超过此时长就记为慢操作。',
    default: '100ms',
    since: '3.6',
  }),
  flag('warning-unary-request-duration', 'duration', {
    en: 'A request longer than this is logged as slow.',
    'zh-cn': '请求超过此时长就记为慢请求。',
    default: '300ms',
    since: '3.6',
  }),
  flag('listen-metrics-urls', 'urls', {
    en: 'More addresses for `/metrics` and `/health`, without client certificate; kubeadm uses `http://127.0.0.1:2381` for probes.',
    'zh-cn':
      '另外为 `/metrics` 和 `/health` 监听的地址，不要求客户端证书；kubeadm 的探针使用 `http://127.0.0.1:2381`。',
  }),
  flag('metrics', 'string', {
    en: '`extensive` adds histograms to the metrics.',
    'zh-cn': '`extensive` 会在指标中加入直方图。',
    default: 'basic',
    enum: ['basic', 'extensive'],
  }),
  flag('enable-pprof', 'bool', {
    en: 'Offers Go profiles at `/debug/pprof/` of the client address.',
    'zh-cn': '在客户端地址的 `/debug/pprof/` 提供 Go 性能剖析数据。',
    default: 'false',
  }),
  flag('enable-distributed-tracing', 'bool', {
    en: 'Sends OpenTelemetry traces.',
    'zh-cn': '发送 OpenTelemetry 链路追踪。',
    default: 'false',
    since: '3.6',
  }),
  flag('distributed-tracing-address', 'hostPort', {
    en: 'Collector the traces go to.',
    'zh-cn': '接收追踪数据的采集器。',
    default: 'localhost:4317',
    since: '3.6',
  }),
  flag('distributed-tracing-service-name', 'string', {
    en: 'Name under which traces appear; the same for all members.',
    'zh-cn': '追踪数据中的服务名，各成员相同。',
    default: 'etcd',
    since: '3.6',
  }),
  flag('distributed-tracing-instance-id', 'string', {
    en: 'Name of this member in traces; unique.',
    'zh-cn': '本成员在追踪数据中的名字，不可重复。',
    since: '3.6',
  }),
  flag('distributed-tracing-sampling-rate', 'int', {
    en: 'How many of a million requests are traced.',
    'zh-cn': '每一百万个请求追踪多少个。',
    default: '0',
    since: '3.6',
    min: 0,
    max: 1000000,
  }),
  flag('corrupt-check-time', 'duration', {
    en: 'How often members compare their data with each other; `0s` never.',
    'zh-cn': '成员之间多久互相核对一次数据；`0s` 表示从不。',
    default: '0s',
    since: '3.6',
  }),
  flag('compact-hash-check-time', 'duration', {
    en: 'How often members compare the checksum of the last compaction; it costs little.',
    'zh-cn': '多久核对一次上次压缩的校验和，开销很小。',
    default: '1m',
    since: '3.6',
  }),
  flag('watch-progress-notify-interval', 'duration', {
    en: 'How often an idle watch is told how far the data have come.',
    'zh-cn': '多久向空闲的 watch 通报一次数据进度。',
    default: '10m',
    since: '3.6',
  }),
  flag('downgrade-check-time', 'duration', {
    en: 'How often the state of a downgrade is looked at.',
    'zh-cn': '多久检查一次降级状态。',
    default: '5s',
    since: '3.6',
  }),
]

/** Finding the other members by a service, instead of by a list. */
const discovery: readonly Flag[] = [
  flag('discovery', 'url', {
    en: 'URL of the old discovery service.',
    'zh-cn': '旧版发现服务的 URL。',
    deprecated: '3.7',
  }),
  flag('discovery-fallback', 'string', {
    en: 'What to do where discovery fails.',
    'zh-cn': '发现失败时怎么办。',
    default: 'exit',
    known: ['exit'],
  }),
  flag('discovery-proxy', 'url', {
    en: 'Proxy on the way to the old discovery service.',
    'zh-cn': '访问旧版发现服务的代理。',
    deprecated: '3.7',
  }),
  flag('discovery-srv', 'string', {
    en: 'Domain whose DNS SRV records list the members.',
    'zh-cn': '用其 DNS SRV 记录列出成员的域名。',
  }),
  flag('discovery-srv-name', 'string', {
    en: 'Suffix of the names of these SRV records.',
    'zh-cn': '这些 SRV 记录名的后缀。',
  }),
  flag('discovery-token', 'string', {
    en: 'Token of the new cluster at the v3 discovery service.',
    'zh-cn': '新集群在 v3 发现服务上的令牌。',
    since: '3.6',
  }),
  flag('discovery-endpoints', 'strings', {
    en: 'gRPC addresses of the v3 discovery service.',
    'zh-cn': 'v3 发现服务的 gRPC 地址。',
    since: '3.6',
  }),
  flag('discovery-dial-timeout', 'duration', {
    en: 'How long connecting to it may take.',
    'zh-cn': '连接发现服务的时限。',
    default: '2s',
    since: '3.6',
  }),
  flag('discovery-request-timeout', 'duration', {
    en: 'How long a request to it may take.',
    'zh-cn': '请求发现服务的时限。',
    default: '5s',
    since: '3.6',
  }),
  flag('discovery-keepalive-time', 'duration', {
    en: 'How often it is pinged.',
    'zh-cn': '多久 ping 一次发现服务。',
    default: '2s',
    since: '3.6',
  }),
  flag('discovery-keepalive-timeout', 'duration', {
    en: 'How long the answer to a ping may take.',
    'zh-cn': '等待 ping 应答的时限。',
    default: '6s',
    since: '3.6',
  }),
  flag('discovery-insecure-transport', 'bool', {
    en: 'Connects to it without TLS.',
    'zh-cn': '不用 TLS 连接发现服务。',
    default: 'true',
    since: '3.6',
  }),
  flag('discovery-insecure-skip-tls-verify', 'bool', {
    en: 'Does not check its certificate.',
    'zh-cn': '不校验发现服务的证书。',
    default: 'false',
    since: '3.6',
  }),
  flag('discovery-cert', 'path', {
    en: 'Client certificate shown to it.',
    'zh-cn': '向发现服务出示的客户端证书。',
    since: '3.6',
  }),
  flag('discovery-key', 'path', {
    en: 'Private key that belongs to `--discovery-cert`.',
    'zh-cn': '与 `--discovery-cert` 配对的私钥。',
    since: '3.6',
  }),
  flag('discovery-cacert', 'path', { en: 'CA of its certificate.', 'zh-cn': '发现服务证书的 CA。', since: '3.6' }),
  flag('discovery-user', 'string', {
    en: 'User name at it, or `user:password`.',
    'zh-cn': '访问发现服务的用户名，或 `user:password`。',
    since: '3.6',
  }),
  flag('discovery-password', 'string', { en: 'Password at it.', 'zh-cn': '访问发现服务的密码。', since: '3.6' }),
]

/** Ways out of an emergency; each can lose data. */
const unsafe: readonly Flag[] = [
  flag('force-new-cluster', 'bool', {
    en: 'Makes a cluster of this one member out of its data, after the quorum is lost for good. Take it out again right after.',
    'zh-cn': '法定人数永久丢失后，用本成员的数据组成单成员集群。完成后要立即去掉。',
    default: 'false',
  }),
  flag('unsafe-no-fsync', 'bool', {
    en: 'Does not wait for the disk: fast, and a power cut loses the data. For tests only.',
    'zh-cn': '不等待磁盘落盘：很快，但断电即丢数据。仅用于测试。',
    default: 'false',
  }),
]

/** What is gone, or no longer does anything. */
const past: readonly Flag[] = [
  flag('v2-deprecation', 'string', {
    en: 'Led through the end of the v2 store; the value is ignored.',
    'zh-cn': '曾用于逐步停用 v2 存储；取值已被忽略。',
    default: 'write-only-drop-data',
    since: '3.5',
    deprecated: '3.6',
    enum: ['not-yet', 'write-only', 'write-only-drop-data', 'gone'],
  }),
  flag('enable-v2', 'bool', { en: 'Offered the v2 API.', 'zh-cn': '提供 v2 API。', default: 'false', removed: '3.6' }),
  flag('debug', 'bool', {
    en: 'Logged at debug level.',
    'zh-cn': '以 debug 级别记录日志。',
    default: 'false',
    removed: '3.5',
    instead: 'log-level',
  }),
  flag('log-package-levels', 'string', { en: 'Log levels by package.', 'zh-cn': '按包设置日志级别。', removed: '3.5' }),
  flag('next-cluster-version-compatible', 'bool', {
    en: 'Had to do with versions of members.',
    'zh-cn': '与成员版本兼容有关。',
    default: 'false',
    removed: '3.5',
  }),
  flag('proxy', 'string', {
    en: 'Ran as a proxy for the v2 API.',
    'zh-cn': '作为 v2 API 的代理运行。',
    default: 'off',
    removed: '3.6',
    enum: ['off', 'readonly', 'on'],
  }),
  flag('proxy-failure-wait', 'int', {
    en: 'How long the v2 proxy left a failed member alone.',
    'zh-cn': 'v2 代理在成员失败后多久不再访问它。',
    default: '5000',
    removed: '3.6',
    unit: 'ms',
  }),
  flag('proxy-refresh-interval', 'int', {
    en: 'How often the v2 proxy looked for members.',
    'zh-cn': 'v2 代理多久刷新一次成员。',
    default: '30000',
    removed: '3.6',
    unit: 'ms',
  }),
  flag('proxy-dial-timeout', 'int', {
    en: 'How long the v2 proxy took to connect.',
    'zh-cn': 'v2 代理连接的时限。',
    default: '1000',
    removed: '3.6',
    unit: 'ms',
  }),
  flag('proxy-write-timeout', 'int', {
    en: 'How long the v2 proxy took to write.',
    'zh-cn': 'v2 代理写入的时限。',
    default: '5000',
    removed: '3.6',
    unit: 'ms',
  }),
  flag('proxy-read-timeout', 'int', {
    en: 'How long the v2 proxy took to read.',
    'zh-cn': 'v2 代理读取的时限。',
    default: '0',
    removed: '3.6',
    unit: 'ms',
  }),
  flag('experimental-enable-v2v3', 'string', {
    en: 'Served the v2 API out of the v3 store.',
    'zh-cn': '以 v3 存储提供 v2 API。',
    removed: '3.6',
  }),
  flag('experimental-backend-bbolt-freelist-type', 'string', {
    en: 'Old name of `--backend-bbolt-freelist-type`.',
    'zh-cn': '`--backend-bbolt-freelist-type` 的旧名。',
    default: 'array',
    removed: '3.5',
    enum: ['array', 'map'],
    instead: 'backend-bbolt-freelist-type',
  }),
]

/** Flags that were called `--experimental-…` through 3.6, and since when. */
const renamed: Readonly<Record<string, Flag['since']>> = {
  'bootstrap-defrag-threshold-megabytes': '3.5',
  'compact-hash-check-time': '3.5',
  'compaction-batch-limit': undefined,
  'compaction-sleep-interval': '3.5',
  'corrupt-check-time': undefined,
  'distributed-tracing-address': '3.5',
  'distributed-tracing-instance-id': '3.5',
  'distributed-tracing-sampling-rate': '3.5',
  'distributed-tracing-service-name': '3.5',
  'downgrade-check-time': '3.5',
  'enable-distributed-tracing': '3.5',
  'memory-mlock': '3.5',
  'peer-skip-client-san-verification': undefined,
  'snapshot-catchup-entries': '3.6',
  'warning-apply-duration': undefined,
  'warning-unary-request-duration': '3.6',
  'watch-progress-notify-interval': undefined,
}

const experimental: readonly Flag[] = [...member, ...database, ...security, ...observing]
  .filter(flag => Object.hasOwn(renamed, flag.name))
  .map(({ since: _, ...flag }) => {
    const since = renamed[flag.name]
    return {
      ...flag,
      name: `experimental-${flag.name}`,
      ...(since && { since }),
      deprecated: '3.6',
      removed: '3.7',
      instead: flag.name,
    }
  })

/** Flags that feature gates took the place of. */
const gates: readonly Flag[] = [
  flag('experimental-compact-hash-check-enabled', 'bool', {
    en: 'Now the feature gate `CompactHashCheck`.',
    'zh-cn': '如今是特性门控 `CompactHashCheck`。',
    default: 'false',
    since: '3.5',
  }),
  flag('experimental-enable-lease-checkpoint', 'bool', {
    en: 'Now the feature gate `LeaseCheckpoint`.',
    'zh-cn': '如今是特性门控 `LeaseCheckpoint`。',
    default: 'false',
  }),
  flag('experimental-enable-lease-checkpoint-persist', 'bool', {
    en: 'Now the feature gate `LeaseCheckpointPersist`.',
    'zh-cn': '如今是特性门控 `LeaseCheckpointPersist`。',
    default: 'false',
  }),
  flag('experimental-initial-corrupt-check', 'bool', {
    en: 'Now the feature gate `InitialCorruptCheck`; kubeadm used to set it.',
    'zh-cn': '如今是特性门控 `InitialCorruptCheck`；kubeadm 曾设置它。',
    default: 'false',
  }),
  flag('experimental-stop-grpc-service-on-defrag', 'bool', {
    en: 'Now the feature gate `StopGRPCServiceOnDefrag`.',
    'zh-cn': '如今是特性门控 `StopGRPCServiceOnDefrag`。',
    default: 'false',
    since: '3.5',
  }),
  flag('experimental-txn-mode-write-with-shared-buffer', 'bool', {
    en: 'Now the feature gate `TxnModeWriteWithSharedBuffer`.',
    'zh-cn': '如今是特性门控 `TxnModeWriteWithSharedBuffer`。',
    default: 'true',
    since: '3.5',
  }),
].map(flag => ({ ...flag, deprecated: '3.6' as const, removed: '3.7' as const, instead: 'feature-gates' }))

const help: readonly Flag[] = [
  flag('help', 'bool', {
    en: 'Lists the flags and exits.',
    'zh-cn': '列出所有标志后退出。',
    default: 'false',
    short: 'h',
  }),
  flag('version', 'bool', { en: 'Prints the version and exits.', 'zh-cn': '打印版本后退出。', default: 'false' }),
]

const flags = [help, member, pace, database, security, observing, discovery, unsafe, past, experimental, gates].flat()

export const etcd: Component = {
  name: 'etcd',
  summary: {
    en: 'The database of the cluster: everything the API server knows is kept here, copied to all members and decided by majority. Of three members one may fail, of five two; without a majority nothing can be written. Save it: `etcdctl snapshot save`, and `etcdutl snapshot restore` to bring it back.',
    'zh-cn':
      '集群的数据库：API 服务器所知的一切都存在这里，复制到每个成员，由多数决定。三个成员可容忍一个失效，五个可容忍两个；失去多数就无法写入。记得备份：`etcdctl snapshot save`，恢复用 `etcdutl snapshot restore`。',
  },
  see: 'https://etcd.io/docs/v3.6/op-guide/configuration/',
  versions: 'etcd',
  environment: 'ETCD_',
  underscores: false,
  // in etcd a list that is given twice is replaced, not added to
  flags: byName(flags.map(flag => ({ ...flag, repeatable: false }))),
}
