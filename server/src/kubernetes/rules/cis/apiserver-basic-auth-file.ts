import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-basic-auth-file',
  severity: 'warning',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_69'] },
  title: { en: 'Users with passwords in a file', 'zh-cn': '用文件里的密码认证用户' },
  why: {
    en: 'The passwords stand in plain text, never expire, and change only with a restart. The flag is gone since Kubernetes 1.19, where the API server no longer starts with it.',
    'zh-cn':
      '密码以明文保存，永不过期，修改后必须重启才生效。该标志在 Kubernetes 1.19 中已移除，带着它 API 服务器无法启动。',
  },
  instead: {
    en: 'Use client certificates, OpenID Connect or an authentication webhook.',
    'zh-cn': '改用客户端证书、OpenID Connect 或认证 Webhook。',
  },
  message: {
    en: '`--basic-auth-file` keeps passwords in plain text, and the API server no longer starts with it since Kubernetes 1.19. Remove it; use certificates or OpenID Connect.',
    'zh-cn':
      '`--basic-auth-file` 以明文保存密码，从 Kubernetes 1.19 起 API 服务器带着它无法启动。移除它，改用证书或 OpenID Connect。',
  },
  fix: { title: { en: 'Remove `--basic-auth-file`', 'zh-cn': '移除 `--basic-auth-file`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--v=2',
        '--basic-auth-file=/etc/kubernetes/users.csv',
        '                  ^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-apiserver', '--v=2')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'basic-auth-file', isBad: () => true }),
} satisfies KubernetesRule
