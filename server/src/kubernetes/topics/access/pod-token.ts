import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asString, get } from '../../tree.js'
import { aboutPod } from '../_about.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'PodSpec.automountServiceAccountToken',
  title: { en: 'whether the Pod gets an API token', 'zh-cn': 'Pod 里是否放访问 API 的令牌' },
  summary: summary('PodSpec.automountServiceAccountToken'),
  notes: {
    en: [
      'Three files are mounted: `token`, `ca.crt` and `namespace`.',
      'The token is made for this Pod: it expires after about 1 h, the kubelet renews it in time, and it ends with the Pod. Client libraries read the file again by themselves.',
      'Left out here and in the ServiceAccount, it is `true`.',
    ],
    'zh-cn': [
      '挂载三个文件：`token`、`ca.crt` 和 `namespace`。',
      '令牌专为这个 Pod 签发：约 1 小时过期，由 kubelet 提前续期，Pod 没了令牌也失效。客户端库会自己重新读取。',
      '这里和 ServiceAccount 上都没写，就是 `true`。',
    ],
  },
  compare: {
    en: '**Here or in the ServiceAccount?** Where both say something, the Pod wins. Without a token the Pod still runs as its ServiceAccount (pull secrets, admission); it only cannot prove that to the API server.',
    'zh-cn':
      '**写在 Pod 还是 ServiceAccount？** 两处都写，以 Pod 为准。没有令牌，Pod 仍然属于这个 ServiceAccount（拉取镜像的凭据、准入检查照旧），只是无法向 API 服务器证明身份。',
  },
  see: docs('tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting'),
  explain: aboutPod(({ spec }) => {
    const mounts = asBoolean(get(spec, 'automountServiceAccountToken'))
    if (mounts === undefined) return undefined
    const account = code(asString(get(spec, 'serviceAccountName')) ?? 'default')
    return mounts
      ? say(
          {
            en: 'every container finds a token of the ServiceAccount {account} at `/var/run/secrets/kubernetes.io/serviceaccount/token` and has its rights.',
            'zh-cn':
              '每个容器都能在 `/var/run/secrets/kubernetes.io/serviceaccount/token` 找到 ServiceAccount {account} 的令牌，并拥有它的权限。',
          },
          { account },
        )
      : say(
          {
            en: 'no token is mounted: whoever breaks into a container finds no key to the API, whatever rights {account} has.',
            'zh-cn': '不挂载令牌：即使容器被攻破，里面也没有访问 API 的钥匙，不管 {account} 有什么权限。',
          },
          { account },
        )
  }),
} satisfies KubernetesTopic
