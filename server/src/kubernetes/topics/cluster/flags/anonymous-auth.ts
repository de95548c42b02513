import type { FlagTopic } from './_flag.js'

export const anonymousAuth: FlagTopic = {
  flags: ['kube-apiserver --anonymous-auth', 'kubelet --anonymous-auth'],
  title: { en: 'requests without credentials', 'zh-cn': '不带凭据的请求' },
  notes: {
    en: [
      'With `true` such a request becomes `system:anonymous` in the group `system:unauthenticated`; authorization decides the rest. With `false` it gets 401.',
      'The API server needs it for `/livez` and `/readyz` probes without credentials, and `kubeadm join` to read `cluster-info`. Since 1.32 an `AuthenticationConfiguration` with `anonymous.conditions` can keep it to such paths.',
      'For kubelet as a flag the default is `true`, in its configuration file `false`; port 10250 allows `exec` into every container, so `false` belongs there.',
    ],
    'zh-cn': [
      '为 `true` 时，这类请求的身份是 `system:anonymous`（组 `system:unauthenticated`），能做什么由授权决定；为 `false` 时返回 401。',
      'API 服务器的 `/livez`、`/readyz` 探针不带凭据，`kubeadm join` 读取 `cluster-info` 也靠它。从 1.32 起可用 `AuthenticationConfiguration` 的 `anonymous.conditions` 只放行这些路径。',
      'kubelet 作为标志默认 `true`，配置文件里默认 `false`；10250 端口可以在任意容器里执行命令，应为 `false`。',
    ],
  },
  see: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests',
  explain: ({ value }) =>
    value === 'false'
      ? { en: 'A request without credentials gets 401.', 'zh-cn': '不带凭据的请求会得到 401。' }
      : value === 'true'
        ? {
            en: 'A request without credentials gets in as `system:anonymous`.',
            'zh-cn': '不带凭据的请求以 `system:anonymous` 身份进入。',
          }
        : undefined,
}
