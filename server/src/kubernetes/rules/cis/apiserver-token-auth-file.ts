import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-token-auth-file',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0002'], checkov: ['CKV_K8S_70'] },
  title: { en: 'Users with tokens in a file', 'zh-cn': '用文件里的令牌认证用户' },
  why: {
    en: 'The tokens stand in plain text on the node, never expire, and cannot be withdrawn without a restart of the API server.',
    'zh-cn': '令牌以明文放在节点上，永不过期，不重启 API 服务器就无法吊销。',
  },
  instead: {
    en: 'Use client certificates, OpenID Connect or ServiceAccount tokens.',
    'zh-cn': '改用客户端证书、OpenID Connect 或 ServiceAccount 令牌。',
  },
  message: {
    en: '`--token-auth-file` holds tokens in plain text that never expire and need a restart to withdraw. Remove it; use certificates or OpenID Connect.',
    'zh-cn': '`--token-auth-file` 里的令牌是明文，永不过期，吊销还要重启。移除它，改用证书或 OpenID Connect。',
  },
  fix: { title: { en: 'Remove `--token-auth-file`', 'zh-cn': '移除 `--token-auth-file`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--v=2',
        '--token-auth-file=/etc/kubernetes/tokens.csv',
        '                  ^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-apiserver', '--v=2')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'token-auth-file', isBad: () => true }),
} satisfies KubernetesRule
