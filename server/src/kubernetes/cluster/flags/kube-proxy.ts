import { kubeProxyConfiguration } from '../config/kube-proxy.js'
import { byName, type Component, type Flag, flag, flagOfField, varied } from './model.js'
import { azureRegistry, features, help, klog, logging } from './shared.js'

/** A flag for what a field of KubeProxyConfiguration says; it counts for nothing once `--config` is given. */
const field = (name: string, path: string, more: Partial<Omit<Flag, 'name' | 'field'>> = {}): Flag =>
  flagOfField(name, kubeProxyConfiguration, path, more)

const fields: readonly Flag[] = [
  field('bind-address', 'bindAddress'),
  field('bind-address-hard-fail', 'bindAddressHardFail', { since: '1.19' }),
  field('cluster-cidr', 'clusterCIDR'),
  field('config-sync-period', 'configSyncPeriod', { default: '15m0s' }),
  field('conntrack-max-per-core', 'conntrack.maxPerCore'),
  field('conntrack-min', 'conntrack.min'),
  field('conntrack-tcp-be-liberal', 'conntrack.tcpBeLiberal', { since: '1.29' }),
  field('conntrack-tcp-timeout-close-wait', 'conntrack.tcpCloseWaitTimeout', { default: '1h0m0s' }),
  field('conntrack-tcp-timeout-established', 'conntrack.tcpEstablishedTimeout', { default: '24h0m0s' }),
  field('conntrack-udp-timeout', 'conntrack.udpTimeout', { since: '1.29' }),
  field('conntrack-udp-timeout-stream', 'conntrack.udpStreamTimeout', { since: '1.29' }),
  field('detect-local-mode', 'detectLocalMode', { since: '1.18' }),
  field('pod-bridge-interface', 'detectLocal.bridgeInterface', { since: '1.24' }),
  field('pod-interface-name-prefix', 'detectLocal.interfaceNamePrefix', { since: '1.24' }),
  ...features.map(flag => ({ ...flag, field: 'featureGates' })),
  field('healthz-bind-address', 'healthzBindAddress'),
  field('hostname-override', 'hostnameOverride', { overrides: true }),
  field('iptables-localhost-nodeports', 'iptables.localhostNodePorts', { since: '1.26' }),
  field('iptables-masquerade-bit', 'iptables.masqueradeBit'),
  field('iptables-min-sync-period', 'iptables.minSyncPeriod'),
  field('iptables-sync-period', 'iptables.syncPeriod'),
  field('masquerade-all', 'iptables.masqueradeAll'),
  field('ipvs-exclude-cidrs', 'ipvs.excludeCIDRs'),
  field('ipvs-min-sync-period', 'ipvs.minSyncPeriod'),
  field('ipvs-scheduler', 'ipvs.scheduler'),
  field('ipvs-strict-arp', 'ipvs.strictARP'),
  field('ipvs-sync-period', 'ipvs.syncPeriod'),
  field('ipvs-tcp-timeout', 'ipvs.tcpTimeout', { since: '1.18' }),
  field('ipvs-tcpfin-timeout', 'ipvs.tcpFinTimeout', { since: '1.18' }),
  field('ipvs-udp-timeout', 'ipvs.udpTimeout', { since: '1.18' }),
  field('kube-api-burst', 'clientConnection.burst'),
  field('kube-api-content-type', 'clientConnection.contentType'),
  field('kube-api-qps', 'clientConnection.qps'),
  field('kubeconfig', 'clientConnection.kubeconfig'),
  field('metrics-bind-address', 'metricsBindAddress'),
  field('nodeport-addresses', 'nodePortAddresses'),
  field('oom-score-adj', 'oomScoreAdj'),
  field('profiling', 'enableProfiling'),
  field('proxy-mode', 'mode'),
  field('show-hidden-metrics-for-version', 'showHiddenMetricsForVersion', { since: '1.18' }),
]

const own: readonly Flag[] = [
  flag('config', 'path', {
    en: 'The configuration file (KubeProxyConfiguration). Flags that say the same have no effect beside it, except `--hostname-override`.',
    'zh-cn': '配置文件（KubeProxyConfiguration）。与它并用时含义相同的标志不起作用，`--hostname-override` 除外。',
  }),
  flag('cleanup', 'bool', {
    en: "Removes kube-proxy's rules from the node and exits.",
    'zh-cn': '清除节点上 kube-proxy 的规则后退出。',
    default: 'false',
  }),
  flag('init-only', 'bool', {
    en: 'Makes the settings that need full privileges and exits, for an init container; the main one can then run with fewer.',
    'zh-cn': '完成需要完整特权的设置后退出，供 Init 容器使用；主容器便可用较少权限运行。',
    default: 'false',
    since: '1.29',
  }),
  flag('master', 'string', {
    en: 'Address of the API server; wins over the one in `--kubeconfig`.',
    'zh-cn': 'API 服务器的地址，优先于 `--kubeconfig` 中的地址。',
  }),
  flag('write-config-to', 'path', {
    en: 'Writes the default configuration to this file and exits.',
    'zh-cn': '把默认配置写入此文件后退出。',
  }),
]

/**
 * What is gone, or no longer does anything. The pages of 1.21 to 1.23 also list `--cloud-provider-gce-…-src-cidrs` and
 * `--default-…-toleration-seconds`: they belong to the API server's libraries and never meant anything here.
 */
const past: readonly Flag[] = [
  ...azureRegistry.map(flag => ({ ...flag, until: '1.23' as const })),
  flag('cleanup-ipvs', 'bool', {
    en: 'Emptied the ipvs tables on `--cleanup`.',
    'zh-cn': '执行 `--cleanup` 时清空 ipvs 表。',
    default: 'true',
    until: '1.17',
  }),
  flag('healthz-port', 'port', {
    en: 'Port of the health check; part of `--healthz-bind-address` now.',
    'zh-cn': '健康检查的端口，如今是 `--healthz-bind-address` 的一部分。',
    default: '10256',
    until: '1.17',
    instead: 'healthz-bind-address',
  }),
  flag('metrics-port', 'port', {
    en: 'Port of the metrics; part of `--metrics-bind-address` now.',
    'zh-cn': '指标的端口，如今是 `--metrics-bind-address` 的一部分。',
    default: '10249',
    until: '1.17',
    instead: 'metrics-bind-address',
  }),
  flag('proxy-port-range', 'portRange', {
    en: 'Ports of the userspace mode, which went in 1.26.',
    'zh-cn': 'userspace 模式所用的端口范围，该模式已在 1.26 移除。',
    until: '1.28',
  }),
  flag('udp-timeout', 'duration', {
    en: 'Idle time of UDP connections in userspace mode, which went in 1.26.',
    'zh-cn': 'userspace 模式下 UDP 连接的空闲时限，该模式已在 1.26 移除。',
    default: '250ms',
    until: '1.25',
  }),
  flag('boot-id-file', 'path', {
    en: 'A flag of cAdvisor that had slipped in.',
    'zh-cn': '误带进来的 cAdvisor 标志。',
    default: '/proc/sys/kernel/random/boot_id',
    until: '1.29',
  }),
  flag('machine-id-file', 'string', {
    en: 'A flag of cAdvisor that had slipped in.',
    'zh-cn': '误带进来的 cAdvisor 标志。',
    default: '/etc/machine-id,/var/lib/dbus/machine-id',
    until: '1.29',
  }),
]

export const kubeProxy: Component = {
  name: 'kube-proxy',
  summary: {
    en: 'Makes Services work on its node: watches Services and EndpointSlices and writes rules into the kernel that lead a ClusterIP to a Pod. When it stops, the rules stay, but go out of date as Pods come and go. Some network plugins (Cilium) do without it.',
    'zh-cn':
      '让 Service 在所在节点上生效：监听 Service 与 EndpointSlice，把“ClusterIP 通往哪个 Pod”的规则写入内核。它停止后规则仍在，但会随 Pod 变动而过时。有些网络插件（Cilium）不需要它。',
  },
  see: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/',
  versions: 'kubernetes',
  config: { flag: 'config', kind: kubeProxyConfiguration, wins: 'file' },
  underscores: true,
  flags: byName(help, varied(logging, { 'logging-format': { since: '1.28' } }), klog, own, fields, past),
}
