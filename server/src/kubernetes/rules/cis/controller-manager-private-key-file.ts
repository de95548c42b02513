import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/controller-manager-private-key-file',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0036'] },
  title: { en: 'No key to sign ServiceAccount tokens', 'zh-cn': '没有签发 ServiceAccount 令牌的密钥' },
  why: {
    en: 'Without a key of their own, tokens in Secrets are not written at all, or hang on a key that serves something else.',
    'zh-cn': '没有专用密钥，Secret 形式的令牌要么不会生成，要么依赖另作他用的密钥。',
  },
  instead: {
    en: "Name the private key whose public half is the API server's `--service-account-key-file`.",
    'zh-cn': '指定私钥，其公钥就是 API 服务器的 `--service-account-key-file`。',
  },
  message: {
    en: "`--service-account-private-key-file` {found}: ServiceAccount tokens cannot be signed with a key of their own. Name the private half of the API server's `--service-account-key-file`.",
    'zh-cn':
      '`--service-account-private-key-file` {found}：无法用专用密钥签发 ServiceAccount 令牌。指定与 API 服务器的 `--service-account-key-file` 配对的私钥。',
  },
  fix: {
    title: {
      en: 'Add `--service-account-private-key-file=/etc/kubernetes/pki/sa.key`',
      'zh-cn': '添加 `--service-account-private-key-file=/etc/kubernetes/pki/sa.key`',
    },
    safe: false,
  },
  examples: {
    bad: [staticPod('kube-controller-manager', '^^^^^^^^^^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-controller-manager', '--service-account-private-key-file=/etc/kubernetes/pki/sa.key')],
  },
  check: flagCheck({
    program: 'kube-controller-manager',
    flag: 'service-account-private-key-file',
    missing: true,
    value: '/etc/kubernetes/pki/sa.key',
  }),
} satisfies KubernetesRule
