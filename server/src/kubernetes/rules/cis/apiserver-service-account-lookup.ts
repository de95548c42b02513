import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-service-account-lookup',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0024'], checkov: ['CKV_K8S_96'] },
  title: { en: 'Tokens of deleted accounts stay good', 'zh-cn': '已删除账号的令牌仍然有效' },
  why: {
    en: 'Without the lookup a token is judged by its signature alone: one whose ServiceAccount or Pod was deleted still gets in.',
    'zh-cn': '不查询的话，只凭签名判断令牌：ServiceAccount 或 Pod 已删除，令牌仍能通过。',
  },
  instead: { en: 'Set `--service-account-lookup=true`.', 'zh-cn': '设置 `--service-account-lookup=true`。' },
  message: {
    en: '`--service-account-lookup` {found}: tokens of deleted ServiceAccounts still get in. Set `true`, the default.',
    'zh-cn': '`--service-account-lookup` {found}：已删除的 ServiceAccount 的令牌仍能通过。设为默认的 `true`。',
  },
  fix: {
    title: { en: 'Set `--service-account-lookup=true`', 'zh-cn': '设为 `--service-account-lookup=true`' },
    safe: false,
  },
  examples: {
    bad: [staticPod('kube-apiserver', '--service-account-lookup=false', '                         ^^^^^')],
    good: [staticPod('kube-apiserver', '--service-account-lookup=true')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'service-account-lookup',
    isBad: value => value === 'false',
    value: 'true',
  }),
} satisfies KubernetesRule
