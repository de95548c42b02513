import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-service-account-lookup-unset',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_96'] },
  title: { en: '--service-account-lookup is not spelled out', 'zh-cn': '没有写明 --service-account-lookup' },
  why: {
    en: '`true` is the default; some benchmarks want to read it.',
    'zh-cn': '默认就是 `true`；有些基准要求写明。',
  },
  instead: {
    en: 'Add `--service-account-lookup=true` for them.',
    'zh-cn': '需要时添加 `--service-account-lookup=true`。',
  },
  message: {
    en: '`--service-account-lookup` {found}: `true` is the default, but some benchmarks want to read it. Add it for them.',
    'zh-cn': '`--service-account-lookup` {found}：默认就是 `true`，但有些基准要求写明。需要时加上。',
  },
  fix: {
    title: { en: 'Add `--service-account-lookup=true`', 'zh-cn': '添加 `--service-account-lookup=true`' },
    safe: false,
  },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--service-account-lookup=true')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'service-account-lookup',
    missing: true,
    onlyMissing: true,
    value: 'true',
  }),
} satisfies KubernetesRule
