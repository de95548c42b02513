import { cloud, generic } from './kube-controller-manager.js'
import { byName, type Component, type Flag, flag, varied } from './model.js'
import {
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
  serving,
} from './shared.js'

const own: readonly Flag[] = [
  flag('node-status-update-frequency', 'duration', {
    en: 'How often addresses and labels of nodes are fetched from the cloud.',
    'zh-cn': '多久从云上获取一次节点的地址与标签。',
    default: '5m0s',
  }),
  flag('concurrent-node-syncs', 'int', {
    en: 'Nodes initialized at the same time. Raise it where many nodes start at once.',
    'zh-cn': '同时初始化的节点数。大量节点同时启动时可调大。',
    default: '1',
    min: 1,
  }),
  flag('concurrent-node-status-updates', 'int', {
    en: 'Nodes whose addresses are refreshed at the same time.',
    'zh-cn': '同时刷新地址的节点数。',
    since: '1.36',
    min: 1,
  }),
  flag('concurrent-service-syncs', 'int', {
    en: 'Services whose load balancers are worked on at the same time; every one costs calls to the cloud.',
    'zh-cn': '同时处理负载均衡器的 Service 数；每一个都要调用云 API。',
    default: '1',
    min: 1,
  }),
  flag('allow-untagged-cloud', 'bool', {
    en: 'Runs in a cloud whose machines carry no cluster id.',
    'zh-cn': '允许云主机不带集群 ID。',
    default: 'false',
    deprecated: '1.16',
  }),
  flag('external-cloud-volume-plugin', 'string', {
    en: 'Volume plugin of a cloud whose provider is `external`.',
    'zh-cn': '云驱动为 `external` 时使用的卷插件。',
  }),
  flag('webhooks', 'strings', {
    en: 'Admission webhooks to serve: `*` for all that are on by default, `name` to add one, `-name` to leave one out.',
    'zh-cn': '要提供的准入 Webhook：`*` 表示默认开启的全部，`name` 追加，`-name` 去掉。',
    since: '1.27',
  }),
  flag('webhook-bind-address', 'ip', {
    en: 'Address the webhooks listen on.',
    'zh-cn': 'Webhook 监听的地址。',
    default: '0.0.0.0',
    since: '1.27',
  }),
  flag('webhook-secure-port', 'port', {
    en: 'HTTPS port of the webhooks; another one than `--secure-port`.',
    'zh-cn': 'Webhook 的 HTTPS 端口，不能与 `--secure-port` 相同。',
    default: '10260',
    since: '1.27',
    min: 0,
    max: 65535,
  }),
  flag('webhook-cert-dir', 'path', {
    en: 'Folder for a self-signed certificate of the webhooks.',
    'zh-cn': 'Webhook 自签证书所在目录。',
    since: '1.27',
  }),
  flag('webhook-tls-cert-file', 'path', {
    en: 'Certificate of the webhooks.',
    'zh-cn': 'Webhook 的证书。',
    since: '1.27',
  }),
  flag('webhook-tls-private-key-file', 'path', {
    en: 'Private key that belongs to `--webhook-tls-cert-file`.',
    'zh-cn': '与 `--webhook-tls-cert-file` 配对的私钥。',
    since: '1.27',
  }),
]

/**
 * What every cloud controller manager built on k8s.io/cloud-provider has; clouds add flags of their own,
 * so a name that is not here is not wrong.
 */
export const cloudControllerManager: Component = {
  name: 'cloud-controller-manager',
  summary: {
    en: 'The part of the controllers that talks to a cloud: it initializes nodes, makes load balancers for Services and routes for Pods. While it is down new nodes keep the taint `node.cloudprovider.kubernetes.io/uninitialized`, and new load balancers stay pending.',
    'zh-cn':
      '控制器中与云打交道的部分：初始化节点，为 Service 创建负载均衡器，为 Pod 创建路由。它停机期间，新节点一直带着污点 `node.cloudprovider.kubernetes.io/uninitialized`，新的负载均衡器也一直处于等待状态。',
  },
  see: 'https://kubernetes.io/docs/tasks/administer-cluster/running-cloud-controller/',
  versions: 'kubernetes',
  underscores: true,
  flags: byName(
    help,
    logging,
    features,
    emulation,
    metrics,
    varied(serving, { 'secure-port': { default: '10258' } }),
    delegation,
    debugging,
    varied(client, { 'kube-api-qps': { default: '20' }, 'kube-api-burst': { default: '30' } }),
    leaderElection('cloud-controller-manager'),
    varied(generic, {
      controllers: {
        known: [
          'cloud-node-controller',
          'cloud-node-lifecycle-controller',
          'service-lb-controller',
          'node-route-controller',
        ],
      },
    }),
    cloud,
    own,
    removedKlog,
  ),
}
