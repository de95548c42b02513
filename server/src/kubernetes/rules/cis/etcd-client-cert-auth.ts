import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/etcd-client-cert-auth',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0043'], checkov: ['CKV_K8S_117'] },
  title: { en: 'etcd lets in clients without certificates', 'zh-cn': 'etcd 放行没有证书的客户端' },
  why: {
    en: 'Whoever reaches port 2379 can then read and write everything, past the API server and RBAC.',
    'zh-cn': '能连到 2379 端口的人就可以读写一切，绕过 API 服务器和 RBAC。',
  },
  instead: { en: 'Set `--client-cert-auth=true`.', 'zh-cn': '设置 `--client-cert-auth=true`。' },
  message: {
    en: '`--client-cert-auth` {found}: whoever reaches port 2379 reads and writes every object, past RBAC. Set `true`, with `--trusted-ca-file`.',
    'zh-cn':
      '`--client-cert-auth` {found}：能连到 2379 端口的人可以绕过 RBAC 读写一切对象。设为 `true`，并配上 `--trusted-ca-file`。',
  },
  fix: { title: { en: 'Set `--client-cert-auth=true`', 'zh-cn': '设为 `--client-cert-auth=true`' }, safe: false },
  examples: {
    bad: [staticPod('etcd', '^^^^'), staticPod('etcd', '--client-cert-auth=false', '                   ^^^^^')],
    good: [staticPod('etcd', '--client-cert-auth=true')],
  },
  check: flagCheck({
    program: 'etcd',
    flag: 'client-cert-auth',
    missing: true,
    isBad: value => value !== 'true',
    value: 'true',
  }),
} satisfies KubernetesRule
