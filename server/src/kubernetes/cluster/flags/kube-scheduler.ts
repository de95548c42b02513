import { kubeSchedulerConfiguration } from '../config/kube-scheduler.js'
import { byName, type Component, type Flag, flag, varied } from './model.js'
import {
  azureRegistry,
  client,
  debugging,
  delegation,
  emulation,
  features,
  help,
  leaderElection,
  logging,
  metrics,
  removedKlog,
  sanitization,
  serving,
} from './shared.js'

/** Deprecated flags, which count for nothing once `--config` is given. */
const inFile: readonly Flag[] = [
  ...varied(client, {
    kubeconfig: { deprecated: '1.16', field: 'clientConnection.kubeconfig' },
    'kube-api-qps': { deprecated: '1.16', default: '50', field: 'clientConnection.qps' },
    'kube-api-burst': { deprecated: '1.16', default: '100', field: 'clientConnection.burst' },
    'kube-api-content-type': { deprecated: '1.16', field: 'clientConnection.contentType' },
  }),
  ...varied(debugging, {
    profiling: { deprecated: '1.16', field: 'enableProfiling' },
    'contention-profiling': { deprecated: '1.16', default: 'true', field: 'enableContentionProfiling' },
  }),
]

/** Leader election: the only flags that win over the file. */
const election: readonly Flag[] = varied(leaderElection('kube-scheduler'), {
  'leader-elect': { field: 'leaderElection.leaderElect', overrides: true },
  'leader-elect-lease-duration': { field: 'leaderElection.leaseDuration', overrides: true },
  'leader-elect-renew-deadline': { field: 'leaderElection.renewDeadline', overrides: true },
  'leader-elect-retry-period': { field: 'leaderElection.retryPeriod', overrides: true },
  'leader-elect-resource-lock': { field: 'leaderElection.resourceLock', overrides: true },
  'leader-elect-resource-name': { field: 'leaderElection.resourceName', overrides: true },
  'leader-elect-resource-namespace': { field: 'leaderElection.resourceNamespace', overrides: true },
})

const own: readonly Flag[] = [
  flag('config', 'path', {
    en: 'The configuration file (KubeSchedulerConfiguration). It overrides the flags that say the same: `--kube-api-qps` beside `--config` has no effect.',
    'zh-cn':
      '配置文件（KubeSchedulerConfiguration）。它会覆盖含义相同的标志：与 `--config` 并用时 `--kube-api-qps` 不起作用。',
  }),
  flag('write-config-to', 'path', {
    en: 'Writes the whole configuration to this file and exits.',
    'zh-cn': '把完整配置写入此文件后退出。',
  }),
  flag('pod-max-in-unschedulable-pods-duration', 'duration', {
    en: 'How long a Pod waits among the unschedulable ones at most before it is tried again, even if nothing has changed.',
    'zh-cn': 'Pod 在不可调度队列中最多等待多久；即使没有变化，到时也会重试。',
    default: '5m0s',
    since: '1.24',
    deprecated: '1.24',
  }),
]

/** What is gone, or no longer does anything. */
const past: readonly Flag[] = [
  ...removedKlog,
  ...azureRegistry,
  ...sanitization,
  flag('address', 'ip', {
    en: 'Address of the plain-text port.',
    'zh-cn': '明文端口监听的地址。',
    default: '0.0.0.0',
    deprecated: '1.16',
    removed: '1.24',
    instead: 'bind-address',
  }),
  flag('port', 'port', {
    en: 'Plain-text port.',
    'zh-cn': '明文端口。',
    default: '10251',
    deprecated: '1.16',
    removed: '1.24',
    instead: 'secure-port',
  }),
  flag('algorithm-provider', 'string', {
    en: 'Named a built-in set of scheduling rules; profiles do that now.',
    'zh-cn': '曾选择内置的一组调度规则；如今由调度配置（profile）决定。',
    deprecated: '1.16',
    until: '1.21',
  }),
  flag('hard-pod-affinity-symmetric-weight', 'int', {
    en: 'Now `hardPodAffinityWeight` among the arguments of `InterPodAffinity`.',
    'zh-cn': '如今是 `InterPodAffinity` 的参数 `hardPodAffinityWeight`。',
    default: '1',
    deprecated: '1.16',
    removed: '1.22',
  }),
  flag('scheduler-name', 'string', {
    en: 'Now `schedulerName` of a profile.',
    'zh-cn': '如今是调度配置（profile）中的 `schedulerName`。',
    default: 'default-scheduler',
    deprecated: '1.16',
    removed: '1.22',
  }),
  flag('policy-config-file', 'path', {
    en: 'File with a scheduling policy; profiles do that now.',
    'zh-cn': '调度策略文件；如今由调度配置（profile）代替。',
    deprecated: '1.16',
    removed: '1.23',
    instead: 'config',
  }),
  flag('policy-configmap', 'string', {
    en: 'ConfigMap with a scheduling policy; profiles do that now.',
    'zh-cn': '存放调度策略的 ConfigMap；如今由调度配置（profile）代替。',
    deprecated: '1.16',
    removed: '1.23',
    instead: 'config',
  }),
  flag('policy-configmap-namespace', 'string', {
    en: 'Namespace of that ConfigMap.',
    'zh-cn': '该 ConfigMap 所在的命名空间。',
    default: 'kube-system',
    deprecated: '1.16',
    removed: '1.23',
  }),
  flag('use-legacy-policy-config', 'bool', {
    en: 'Preferred the policy file to the ConfigMap.',
    'zh-cn': '优先使用策略文件而非 ConfigMap。',
    default: 'false',
    deprecated: '1.16',
    removed: '1.23',
  }),
  flag('lock-object-name', 'string', {
    en: 'Old name of `--leader-elect-resource-name`.',
    'zh-cn': '`--leader-elect-resource-name` 的旧名。',
    default: 'kube-scheduler',
    deprecated: '1.16',
    until: '1.27',
    instead: 'leader-elect-resource-name',
  }),
  flag('lock-object-namespace', 'string', {
    en: 'Old name of `--leader-elect-resource-namespace`.',
    'zh-cn': '`--leader-elect-resource-namespace` 的旧名。',
    default: 'kube-system',
    deprecated: '1.16',
    until: '1.27',
    instead: 'leader-elect-resource-namespace',
  }),
]

export const kubeScheduler: Component = {
  name: 'kube-scheduler',
  summary: {
    en: 'Chooses a node for every new Pod: filters out those that cannot run it, scores the rest, binds it to the best. It talks to the API server alone. While it is down running Pods stay, and new ones stay Pending.',
    'zh-cn':
      '为每个新 Pod 选择节点：先筛掉无法运行它的，再给剩下的打分，绑定到最好的那个。它只与 API 服务器通信。它停机期间，已运行的 Pod 不受影响，新 Pod 一直 Pending。',
  },
  see: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/',
  versions: 'kubernetes',
  config: { flag: 'config', kind: kubeSchedulerConfiguration, wins: 'file' },
  underscores: true,
  flags: byName(
    help,
    logging,
    features,
    emulation,
    metrics,
    varied(serving, { 'secure-port': { default: '10259' } }),
    varied(delegation, { 'authentication-tolerate-lookup-failure': { default: 'true' } }),
    own,
    inFile,
    election,
    past,
  ),
}
