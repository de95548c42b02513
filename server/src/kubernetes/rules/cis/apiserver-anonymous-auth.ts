import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-anonymous-auth',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0001'], checkov: ['CKV_K8S_68'] },
  title: { en: 'The API server answers anonymous requests', 'zh-cn': 'API 服务器接受匿名请求' },
  why: {
    en: 'A request without credentials is let in as `system:anonymous`. What it may do then depends on RBAC alone, and one generous binding opens the cluster to whoever reaches the port. Probes of `/livez` and `/readyz` use it too: since Kubernetes 1.32 an `AuthenticationConfiguration` can keep anonymous requests to those paths.',
    'zh-cn':
      '不带凭据的请求会以 `system:anonymous` 身份通过认证，之后只剩 RBAC 把关；一条过宽的绑定就会把集群开放给所有能连到端口的人。`/livez`、`/readyz` 探针也靠匿名访问：从 Kubernetes 1.32 起，可以用 `AuthenticationConfiguration` 只放行这些路径。',
  },
  instead: { en: 'Set `--anonymous-auth=false`.', 'zh-cn': '设置 `--anonymous-auth=false`。' },
  message: {
    en: '`--anonymous-auth` {found}: whoever reaches the port gets in as `system:anonymous`, and RBAC alone stands between them and the API. Set `false`.',
    'zh-cn':
      '`--anonymous-auth` {found}：能连到端口的人都会以 `system:anonymous` 身份进入，只剩 RBAC 把关。设为 `false`。',
  },
  fix: { title: { en: 'Set `--anonymous-auth=false`', 'zh-cn': '设为 `--anonymous-auth=false`' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^'),
      staticPod('kube-apiserver', '--anonymous-auth=true', '                 ^^^^'),
    ],
    good: [staticPod('kube-apiserver', '--anonymous-auth=false')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'anonymous-auth',
    missing: true,
    isBad: value => value !== 'false',
    value: 'false',
  }),
} satisfies KubernetesRule
