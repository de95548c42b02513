import { summaries, types as v1beta4 } from './kubeadm-v1beta4.js'
import { type ConfigKind, type Fields, field, reach, type Types } from './model.js'

/** The same fields but some. */
const without = <F extends Fields>(fields: F, ...names: readonly (keyof F & string)[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

/** In v1beta3 flags are a map, so that each can be given only once. */
const flags = {
  extraArgs: field('map[string]string', {
    en: 'Flags added to those kubeadm sets, as a map without dashes; quote numbers and booleans, every value is a string. v1beta4 makes it a list of `name` and `value`.',
    'zh-cn':
      '在 kubeadm 设置的标志之外追加的标志，写成不带短横线的映射；数字和布尔值要加引号，值都是字符串。v1beta4 中改为 `name` 与 `value` 的列表。',
  }),
} as const satisfies Fields

/** `kubeadm.k8s.io/v1beta3`, told by how it differs from v1beta4. */
const types: Types = {
  ...v1beta4,
  InitConfiguration: without(v1beta4.InitConfiguration, 'dryRun', 'timeouts'),
  ClusterConfiguration: without(
    v1beta4.ClusterConfiguration,
    'proxy',
    'encryptionAlgorithm',
    'certificateValidityPeriod',
    'caCertificateValidityPeriod',
  ),
  JoinConfiguration: without(v1beta4.JoinConfiguration, 'dryRun', 'timeouts'),
  NodeRegistrationOptions: {
    ...without(v1beta4.NodeRegistrationOptions, 'imagePullSerial'),
    kubeletExtraArgs: field('map[string]string', {
      en: 'Flags of the kubelet on this node only, as a map without dashes; quote numbers and booleans. v1beta4 makes it a list of `name` and `value`.',
      'zh-cn':
        '只用于本节点 kubelet 的标志，写成不带短横线的映射；数字和布尔值要加引号。v1beta4 中改为 `name` 与 `value` 的列表。',
    }),
  },
  ControlPlaneComponent: { ...without(v1beta4.ControlPlaneComponent, 'extraEnvs'), ...flags },
  APIServer: {
    ...without(v1beta4.APIServer, 'extraEnvs'),
    ...flags,
    timeoutForControlPlane: field('duration', {
      en: 'How long kubeadm waits for the API server to come up. v1beta4 has `timeouts.controlPlaneComponentHealthCheck` instead.',
      'zh-cn': '等待 API 服务器启动的时限。v1beta4 改用 `timeouts.controlPlaneComponentHealthCheck`。',
      default: '4m',
    }),
  },
  LocalEtcd: { ...without(v1beta4.LocalEtcd, 'extraEnvs'), ...flags },
  ExternalEtcd: without(v1beta4.ExternalEtcd, 'httpEndpoints'),
  DNS: without(v1beta4.DNS, 'disabled'),
  Discovery: {
    ...v1beta4.Discovery,
    timeout: field('duration', {
      en: 'How long a joining node looks for the cluster. v1beta4 has `timeouts.discovery` instead.',
      'zh-cn': '加入的节点寻找集群的时限。v1beta4 改用 `timeouts.discovery`。',
      default: '5m',
    }),
  },
}

const reference = 'https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta3/#kubeadm-k8s-io-v1beta3-'

/** The kinds of v1beta3. `kubeadm config migrate` rewrites them for v1beta4. */
export const kubeadmV1beta3: readonly ConfigKind[] = (
  ['InitConfiguration', 'ClusterConfiguration', 'JoinConfiguration'] as const
).map(kind => ({
  apiVersion: 'kubeadm.k8s.io/v1beta3',
  kind,
  summary: summaries[kind],
  see: reference + kind,
  type: kind,
  types: reach(types, kind),
  lifetime: { since: '1.22', deprecated: '1.31' },
}))
