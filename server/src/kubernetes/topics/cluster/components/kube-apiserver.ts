import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, codes, docs, say } from '../../_text.js'
import { flagIn, invocationOf, staticPod } from './_component.js'
import { drawControlPlane } from './_picture.js'

export default {
  key: 'kube-apiserver',
  also: ['ClusterConfiguration.apiServer'],
  title: { en: 'the front door of the cluster', 'zh-cn': '集群的大门' },
  summary: {
    en: 'Every request passes through it: authentication, authorization (RBAC), admission (mutating, then validating), then the object is stored in etcd and watchers are told. It alone talks to etcd; all other components talk to it alone.',
    'zh-cn':
      '所有请求都经过它：认证、授权（RBAC）、准入（先变更、后验证），然后对象存入 etcd，并通知监听者。只有它访问 etcd，其他组件只与它通信。',
  },
  notes: {
    en: [
      'Ports: 6443 (HTTPS, for everybody); it calls etcd at 2379, kubelets at 10250 (logs, exec) and webhooks.',
      'It keeps no state: run two or more behind a load balancer; they all serve at once, no leader is elected.',
      'While it is down, running Pods and Services go on, but nothing can be read or changed: no scheduling, no replacement, no `kubectl`.',
      'Look: `/livez`, `/readyz?verbose`; `crictl logs` on the node when `kubectl` is of no use.',
    ],
    'zh-cn': [
      '端口：6443（HTTPS，供所有人访问）；它访问 etcd 的 2379、kubelet 的 10250（日志、exec）以及各种 webhook。',
      '它没有状态：可在负载均衡器后面运行多个，同时服务，无需选主。',
      '它停机时，已运行的 Pod 和 Service 照常，但什么都读不到、改不了：不调度、不补 Pod、`kubectl` 不可用。',
      '排查：`/livez`、`/readyz?verbose`；`kubectl` 用不了时，到节点上 `crictl logs`。',
    ],
  },
  see: docs('concepts/architecture/#kube-apiserver'),
  explain(place) {
    const invocation = invocationOf(place, 'kube-apiserver')
    const servers = flagIn(invocation, 'etcd-servers')?.split(',') ?? []
    const told = explained(
      say(
        {
          en: 'the API server listens on port {port}{etcd}.',
          'zh-cn': 'API 服务器监听端口 {port}{etcd}。',
        },
        {
          port: flagIn(invocation, 'secure-port') ?? '6443',
          etcd:
            servers.length > 0
              ? say(
                  { en: ' and keeps everything in etcd at {servers}', 'zh-cn': '，数据存在 {servers} 的 etcd 里' },
                  { servers: codes(servers) },
                )
              : '',
        },
      ),
      flagIn(invocation, 'service-cluster-ip-range') === undefined
        ? undefined
        : say(
            {
              en: 'Services get addresses of {range}.',
              'zh-cn': 'Service 的地址取自 {range}。',
            },
            { range: code(flagIn(invocation, 'service-cluster-ip-range') ?? '') },
          ),
      staticPod(place),
    )
    return told && { ...told, picture: drawControlPlane('kube-apiserver') }
  },
} satisfies KubernetesTopic
