import { type Fields, field, type Types } from './model.js'

/** Types that several configuration files share. A schema takes in those that it needs. */

/** How a component logs: the field `logging`. */
export const logging: Types = {
  LoggingConfiguration: {
    format: field('string', {
      en: '`text` for people, `json` for log collectors.',
      'zh-cn': '`text` 便于人读，`json` 便于日志采集器。',
      default: 'text',
      enum: ['text', 'json'],
    }),
    flushFrequency: field('any', {
      en: 'How long log lines may wait in the buffer; a duration (a bare number counts nanoseconds).',
      'zh-cn': '日志在缓冲区中最多停留多久；写时长（裸数字按纳秒计）。',
      default: '5s',
    }),
    verbosity: field('integer', {
      en: 'How much is logged, as with `-v`: `2` suits production, `4` debugging.',
      'zh-cn': '日志详细程度，与 `-v` 相同：`2` 适合生产环境，`4` 便于调试。',
      default: '0',
      min: 0,
    }),
    vmodule: field('[]VModuleItem', {
      en: 'Another level for single source files; `text` format only.',
      'zh-cn': '为个别源文件另设级别；仅 `text` 格式有效。',
    }),
    options: field('FormatOptions', { en: 'Settings of the formats.', 'zh-cn': '各日志格式的设置。' }),
  },
  VModuleItem: {
    filePattern: field('string', {
      en: 'File name without folder and `.go`; `*` and `?` are wildcards.',
      'zh-cn': '不带目录和 `.go` 的文件名，可用 `*` 和 `?` 通配。',
      required: true,
    }),
    verbosity: field('integer', {
      en: 'Level for these files.',
      'zh-cn': '这些文件的日志级别。',
      required: true,
      min: 0,
    }),
  },
  FormatOptions: {
    text: field('OutputRoutingOptions', {
      en: 'Settings of the `text` format.',
      'zh-cn': '`text` 格式的设置。',
      gate: 'LoggingAlphaOptions',
    }),
    json: field('OutputRoutingOptions', {
      en: 'Settings of the `json` format.',
      'zh-cn': '`json` 格式的设置。',
      gate: 'LoggingAlphaOptions',
    }),
  },
  OutputRoutingOptions: {
    splitStream: field('boolean', {
      en: 'Sends information to standard output and errors to standard error.',
      'zh-cn': '普通信息写到标准输出，错误写到标准错误。',
      default: 'false',
    }),
    infoBufferSize: field('quantity', {
      en: 'Buffer for information lines when `splitStream` is on; `0` writes at once.',
      'zh-cn': '开启 `splitStream` 时普通信息的缓冲区大小；`0` 表示立即写出。',
      default: '0',
    }),
  },
}

/** Where traces go: the field `tracing`, and the API server's file. */
export const tracing: Types = {
  TracingConfiguration: {
    endpoint: field('string', {
      en: 'OpenTelemetry collector, as `host:port`; the connection is not encrypted.',
      'zh-cn': 'OpenTelemetry 采集器的地址，形如 `host:port`；连接不加密。',
      default: 'localhost:4317',
      format: 'hostPort',
    }),
    samplingRatePerMillion: field('integer', {
      en: "How many of a million requests are traced. `0` follows the caller's choice only.",
      'zh-cn': '每一百万个请求追踪多少个。`0` 表示只听从调用方的采样决定。',
      default: '0',
      min: 0,
      max: 1000000,
    }),
  },
}

/** How a component reaches the API server: the field `clientConnection`. */
export const clientConnection = (qps: string, burst: string): Types => ({
  ClientConnectionConfiguration: {
    kubeconfig: field('string', {
      en: 'Kubeconfig with address and credentials of the API server; in a Pod it may be empty, the service account is used then.',
      'zh-cn': '写有 API 服务器地址和凭据的 kubeconfig；在 Pod 中可留空，此时使用 ServiceAccount。',
      format: 'path',
    }),
    acceptContentTypes: field('string', { en: 'Formats that are accepted in answers.', 'zh-cn': '可接受的应答格式。' }),
    contentType: field('string', {
      en: 'Format of requests to the API server.',
      'zh-cn': '发往 API 服务器的请求格式。',
      default: 'application/vnd.kubernetes.protobuf',
    }),
    qps: field('number', {
      en: 'Requests a second to the API server on average.',
      'zh-cn': '每秒向 API 服务器发送的平均请求数。',
      default: qps,
    }),
    burst: field('integer', {
      en: 'Requests that may go out at once, above the average of `qps`.',
      'zh-cn': '在 `qps` 的平均值之上，允许瞬间发出的请求数。',
      default: burst,
    }),
  },
})

/** Who of several works: the field `leaderElection`. */
export const leaderElection = (name: string): Types => ({
  LeaderElectionConfiguration: {
    leaderElect: field('boolean', {
      en: 'Lets one replica work while the others stand by. Needed as soon as there is more than one.',
      'zh-cn': '多个副本中只有一个工作，其余待命。副本多于一个时必须开启。',
      default: 'true',
    }),
    leaseDuration: field('duration', {
      en: 'How long the others wait for a silent leader before one takes over. Longer than `renewDeadline`.',
      'zh-cn': '领导者失联后，其他副本等待多久才接管。必须长于 `renewDeadline`。',
      default: '15s',
    }),
    renewDeadline: field('duration', {
      en: 'How long the leader tries to renew its lease before it gives up and exits.',
      'zh-cn': '领导者续约失败多久后放弃并退出。',
      default: '10s',
    }),
    retryPeriod: field('duration', {
      en: 'Pause between two attempts to get or renew the lease.',
      'zh-cn': '两次获取或续约租约之间的间隔。',
      default: '2s',
    }),
    resourceLock: field('string', {
      en: 'Kind of the lock; only Leases are left.',
      'zh-cn': '锁的资源类型；如今只剩 Lease。',
      default: 'leases',
      enum: ['leases'],
    }),
    resourceName: field('string', {
      en: 'Name of the Lease. Two schedulers that are to work side by side need two names.',
      'zh-cn': 'Lease 的名字。要让两个调度器并行工作，就得用不同的名字。',
      default: name,
    }),
    resourceNamespace: field('string', {
      en: 'Namespace of the Lease.',
      'zh-cn': 'Lease 所在的命名空间。',
      default: 'kube-system',
    }),
  },
})

/** Profiles at `/debug/pprof/`: fields that stand beside the others. */
export const debugging: Fields = {
  enableProfiling: field('boolean', {
    en: 'Offers Go profiles at `/debug/pprof/`.',
    'zh-cn': '在 `/debug/pprof/` 提供 Go 性能剖析数据。',
    default: 'true',
  }),
  enableContentionProfiling: field('boolean', {
    en: 'Records where goroutines wait for locks, where profiling is on.',
    'zh-cn': '开启性能剖析时，记录 goroutine 在锁上的等待。',
    default: 'true',
  }),
}
