import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-service-account-key-file',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0025'] },
  title: { en: 'No key for ServiceAccount tokens', 'zh-cn': '没有指定校验 ServiceAccount 令牌的密钥' },
  why: {
    en: 'Without it the API server checks tokens with its own TLS key, so that changing the certificate makes every token void at once.',
    'zh-cn': '不设的话，API 服务器用自己的 TLS 密钥校验令牌，一换证书所有令牌立刻失效。',
  },
  instead: {
    en: 'Name the public key that belongs to `--service-account-signing-key-file`.',
    'zh-cn': '指定与 `--service-account-signing-key-file` 配对的公钥。',
  },
  message: {
    en: '`--service-account-key-file` {found}: tokens hang on the TLS key, and a new certificate voids them all. Name the public key of their own.',
    'zh-cn': '`--service-account-key-file` {found}：令牌依赖 TLS 密钥，换证书会让它们全部失效。为令牌指定单独的公钥。',
  },
  fix: {
    title: {
      en: 'Add `--service-account-key-file=/etc/kubernetes/pki/sa.pub`',
      'zh-cn': '添加 `--service-account-key-file=/etc/kubernetes/pki/sa.pub`',
    },
    safe: false,
  },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--service-account-key-file=/etc/kubernetes/pki/sa.pub')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'service-account-key-file',
    missing: true,
    value: '/etc/kubernetes/pki/sa.pub',
  }),
} satisfies KubernetesRule
