import type { Localized } from '../../../core/localized.js'
import type { Suggestion } from '../suggestion.js'

/** Annotations of tools that many clusters have, beside those of Kubernetes itself. */
interface Annotation {
  /** Kinds that carry it; empty where any may. */
  readonly on: readonly string[]
  readonly text: Localized
  /** Words that it takes, where they are few. */
  readonly values?: readonly string[]
}

const flag = ['true', 'false'] as const
const ingress = ['Ingress']
const nginx = (name: string): string => `nginx.ingress.kubernetes.io/${name}`

const annotations: Readonly<Record<string, Annotation>> = {
  'argocd.argoproj.io/sync-wave': {
    on: [],
    text: { en: 'Argo CD: lower numbers are applied first.', 'zh-cn': 'Argo CD：数值小的先应用。' },
    values: ['-1', '0', '1'],
  },
  'argocd.argoproj.io/hook': {
    on: ['Job', 'Pod'],
    text: { en: 'Argo CD: runs at this point of a sync.', 'zh-cn': 'Argo CD：在同步的这一阶段运行。' },
    values: ['PreSync', 'Sync', 'PostSync', 'SyncFail'],
  },
  'cert-manager.io/cluster-issuer': {
    on: ['Ingress', 'Gateway'],
    text: {
      en: 'cert-manager: the ClusterIssuer that signs the certificates of its TLS hosts.',
      'zh-cn': 'cert-manager：为 TLS 主机名签发证书的 ClusterIssuer。',
    },
  },
  'cert-manager.io/issuer': {
    on: ['Ingress', 'Gateway'],
    text: {
      en: 'cert-manager: the Issuer of the same namespace that signs the certificates of its TLS hosts.',
      'zh-cn': 'cert-manager：为 TLS 主机名签发证书的 Issuer，须在同一命名空间。',
    },
  },
  'external-dns.alpha.kubernetes.io/hostname': {
    on: ['Service', 'Ingress'],
    text: { en: 'ExternalDNS: the names to enter into DNS.', 'zh-cn': 'ExternalDNS：要写入 DNS 的名称。' },
  },
  'helm.sh/hook': {
    on: [],
    text: {
      en: 'Helm: created at this point of a release, and not managed with it.',
      'zh-cn': 'Helm：在发布的这一阶段创建，不随发布一起管理。',
    },
    values: ['pre-install', 'post-install', 'pre-upgrade', 'post-upgrade', 'pre-delete', 'post-delete', 'test'],
  },
  'helm.sh/hook-delete-policy': {
    on: [],
    text: { en: 'Helm: when a hook is deleted.', 'zh-cn': 'Helm：何时删除 hook。' },
    values: ['before-hook-creation', 'hook-succeeded', 'hook-failed'],
  },
  'helm.sh/resource-policy': {
    on: [],
    text: { en: 'Helm: `keep` leaves it behind when the release goes.', 'zh-cn': 'Helm：`keep` 表示卸载时保留。' },
    values: ['keep'],
  },
  'linkerd.io/inject': {
    on: ['Pod', 'Namespace'],
    text: { en: 'Linkerd: puts its proxy beside the containers.', 'zh-cn': 'Linkerd：在容器旁注入代理。' },
    values: ['enabled', 'disabled'],
  },
  [nginx('backend-protocol')]: {
    on: ingress,
    text: { en: 'ingress-nginx: how the Service is spoken to.', 'zh-cn': 'ingress-nginx：用什么协议访问 Service。' },
    values: ['HTTP', 'HTTPS', 'GRPC', 'GRPCS'],
  },
  [nginx('force-ssl-redirect')]: {
    on: ingress,
    text: {
      en: 'ingress-nginx: sends HTTP to HTTPS even without `tls`.',
      'zh-cn': 'ingress-nginx：没有 `tls` 也把 HTTP 重定向到 HTTPS。',
    },
    values: flag,
  },
  [nginx('limit-rps')]: {
    on: ingress,
    text: {
      en: 'ingress-nginx: requests a second from one address.',
      'zh-cn': 'ingress-nginx：单个地址每秒的请求数。',
    },
  },
  [nginx('proxy-body-size')]: {
    on: ingress,
    text: {
      en: 'ingress-nginx: the largest request body; `1m` unless set, `0` for no limit.',
      'zh-cn': 'ingress-nginx：请求体的上限，默认 `1m`，`0` 为不限。',
    },
    values: ['8m', '50m', '0'],
  },
  [nginx('proxy-read-timeout')]: {
    on: ingress,
    text: {
      en: 'ingress-nginx: seconds to wait for the Service; 60 unless set.',
      'zh-cn': 'ingress-nginx：等待 Service 响应的秒数，默认 60。',
    },
    values: ['60', '300', '3600'],
  },
  [nginx('rewrite-target')]: {
    on: ingress,
    text: {
      en: 'ingress-nginx: the path that the Service gets, such as `/$2` for the second group of `path`.',
      'zh-cn': 'ingress-nginx：转给 Service 的路径，如 `/$2` 表示 `path` 的第二个分组。',
    },
  },
  [nginx('ssl-redirect')]: {
    on: ingress,
    text: {
      en: 'ingress-nginx: sends HTTP to HTTPS where there is `tls`; on unless set.',
      'zh-cn': 'ingress-nginx：有 `tls` 时把 HTTP 重定向到 HTTPS，默认开启。',
    },
    values: flag,
  },
  [nginx('use-regex')]: {
    on: ingress,
    text: {
      en: 'ingress-nginx: reads `path` as a regular expression.',
      'zh-cn': 'ingress-nginx：把 `path` 当作正则表达式。',
    },
    values: flag,
  },
  [nginx('whitelist-source-range')]: {
    on: ingress,
    text: {
      en: 'ingress-nginx: the CIDR ranges that may come in, with commas between.',
      'zh-cn': 'ingress-nginx：允许访问的 CIDR 地址段，用逗号分隔。',
    },
  },
  'prometheus.io/scrape': {
    on: ['Pod', 'Service'],
    text: {
      en: 'A custom of many Prometheus set-ups: collects metrics here. The Prometheus operator does not look at it.',
      'zh-cn': '许多 Prometheus 部署的惯例：从这里采集指标。Prometheus Operator 不看它。',
    },
    values: flag,
  },
  'prometheus.io/port': {
    on: ['Pod', 'Service'],
    text: { en: 'The port with the metrics, by the same custom.', 'zh-cn': '同一惯例下的指标端口。' },
  },
  'prometheus.io/path': {
    on: ['Pod', 'Service'],
    text: { en: 'The path of the metrics, by the same custom.', 'zh-cn': '同一惯例下的指标路径。' },
    values: ['/metrics'],
  },
  'reloader.stakater.com/auto': {
    on: ['Deployment', 'StatefulSet', 'DaemonSet'],
    text: {
      en: 'Reloader: restarts the Pods when a ConfigMap or Secret of theirs changes.',
      'zh-cn': 'Reloader：所用的 ConfigMap 或 Secret 变化时重启 Pod。',
    },
    values: ['true'],
  },
}

/** Those that a kind may carry. */
export const toolAnnotations = (on: (kinds: readonly string[]) => boolean): readonly Suggestion[] =>
  Object.entries(annotations)
    .filter(([, { on: kinds }]) => kinds.length === 0 || on(kinds))
    .map(([text, { text: about, on: kinds }]) => ({ text, about, rank: kinds.length === 0 ? 6 : 5 }))

/** The words that such an annotation takes. */
export const toolValues = (key: string): readonly Suggestion[] =>
  Object.hasOwn(annotations, key) ? (annotations[key]!.values ?? []).map((text, rank) => ({ text, rank })) : []
