import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asBoolean, asNumber, asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs, say } from '../../_text.js'

export default {
  key: 'KubeletConfiguration.authentication',
  also: [
    'KubeletConfiguration.authorization',
    'KubeletConfiguration.readOnlyPort',
    'KubeletAuthentication.anonymous',
    'KubeletAuthentication.webhook',
    'KubeletAnonymousAuthentication.enabled',
    'KubeletWebhookAuthentication.enabled',
    'KubeletAuthorization.mode',
  ],
  title: { en: 'who may talk to the kubelet', 'zh-cn': '谁可以访问 kubelet' },
  summary: {
    en: 'Port 10250 of the kubelet runs commands in containers and shows their logs: whoever may use it owns the Pods of the node. The API server comes with a client certificate, others (metrics-server, Prometheus) with a token that the API server checks.',
    'zh-cn':
      'kubelet 的 10250 端口可以在容器里执行命令、查看日志：谁能用它，谁就控制了该节点上的 Pod。API 服务器凭客户端证书访问，其他程序（metrics-server、Prometheus）凭令牌，由 API 服务器核验。',
  },
  notes: {
    en: [
      'Safe, and what kubeadm writes: `authentication.anonymous.enabled: false`, `authentication.webhook.enabled: true`, `authorization.mode: Webhook`. The CIS benchmark asks for the same (4.2.1 to 4.2.4).',
      '`AlwaysAllow` lets every authenticated caller do everything; together with anonymous access it is open to the network.',
      '`readOnlyPort: 10255` shows Pods and their environment to anybody, without TLS: keep it 0. Monitoring reads 10250 with a token.',
    ],
    'zh-cn': [
      '安全的写法，也是 kubeadm 的写法：`authentication.anonymous.enabled: false`、`authentication.webhook.enabled: true`、`authorization.mode: Webhook`。CIS 基准的要求相同（4.2.1 至 4.2.4）。',
      '`AlwaysAllow` 让通过认证的调用者什么都能做；再加上匿名访问，就等于对全网开放。',
      '`readOnlyPort: 10255` 不加 TLS 地把 Pod 及其环境信息给任何人看：应保持 0。监控用令牌读 10250。',
    ],
  },
  see: docs('reference/access-authn-authz/kubelet-authn-authz/'),
  explain,
} satisfies KubernetesTopic

function explain({ resource }: KubernetesPlace): Explanation | undefined {
  const anonymous = asBoolean(resource.at('authentication', 'anonymous', 'enabled')) ?? false
  const mode = asString(resource.at('authorization', 'mode')) ?? 'Webhook'
  const port = asNumber(resource.at('readOnlyPort')) ?? 0
  return explained(
    anonymous && mode === 'AlwaysAllow'
      ? {
          en: '**anybody who reaches port 10250 may run commands in every container of the node.**',
          'zh-cn': '**能连到 10250 端口的任何人，都可以在该节点的所有容器里执行命令。**',
        }
      : anonymous
        ? {
            en: 'callers without credentials are let in as `system:anonymous`, and may do what RBAC gives that user.',
            'zh-cn': '没有凭据的调用者以 `system:anonymous` 身份进入，能做什么取决于 RBAC 给它的权限。',
          }
        : mode === 'AlwaysAllow'
          ? {
              en: 'callers have to authenticate, but may then do everything.',
              'zh-cn': '调用者须通过认证，但之后什么都能做。',
            }
          : {
              en: 'callers have to authenticate, and the API server is asked (RBAC, `nodes/proxy` and the like) whether they may.',
              'zh-cn': '调用者须通过认证，并由 API 服务器按 RBAC（`nodes/proxy` 等）判断是否允许。',
            },
    port > 0
      ? say(
          {
            en: '**Port {port} shows the Pods of the node to anybody**, without TLS: set `readOnlyPort` to 0.',
            'zh-cn': '**端口 {port} 不加 TLS 地向任何人展示节点上的 Pod**：应把 `readOnlyPort` 设为 0。',
          },
          { port },
        )
      : undefined,
  )
}
