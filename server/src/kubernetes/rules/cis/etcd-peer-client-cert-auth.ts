import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/etcd-peer-client-cert-auth',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0046'], checkov: ['CKV_K8S_121'] },
  title: { en: 'etcd lets in peers without certificates', 'zh-cn': 'etcd 放行没有证书的对等成员' },
  why: {
    en: 'Whoever reaches port 2380 could then pose as a member and get a copy of all data.',
    'zh-cn': '能连到 2380 端口的人就可以冒充成员，拿到全部数据。',
  },
  instead: { en: 'Set `--peer-client-cert-auth=true`.', 'zh-cn': '设置 `--peer-client-cert-auth=true`。' },
  message: {
    en: '`--peer-client-cert-auth` {found}: whoever reaches port 2380 may pose as a member. Set `true`, with `--peer-trusted-ca-file`.',
    'zh-cn':
      '`--peer-client-cert-auth` {found}：能连到 2380 端口的人可以冒充成员。设为 `true`，并配上 `--peer-trusted-ca-file`。',
  },
  fix: {
    title: { en: 'Set `--peer-client-cert-auth=true`', 'zh-cn': '设为 `--peer-client-cert-auth=true`' },
    safe: false,
  },
  examples: {
    bad: [
      staticPod('etcd', '^^^^'),
      staticPod('etcd', '--peer-client-cert-auth=false', '                        ^^^^^'),
    ],
    good: [staticPod('etcd', '--peer-client-cert-auth=true')],
  },
  check: flagCheck({
    program: 'etcd',
    flag: 'peer-client-cert-auth',
    missing: true,
    isBad: value => value !== 'true',
    value: 'true',
  }),
} satisfies KubernetesRule
