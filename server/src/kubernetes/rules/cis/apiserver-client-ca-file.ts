import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-client-ca-file',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0028'] },
  title: { en: 'No CA for client certificates', 'zh-cn': '没有指定客户端证书的 CA' },
  why: {
    en: 'Without it client certificates count for nothing, and kubelets and administrators fall back to weaker ways to prove who they are.',
    'zh-cn': '不设的话客户端证书不起作用，kubelet 和管理员只能用更弱的方式证明身份。',
  },
  instead: { en: 'Name the CA that signs them.', 'zh-cn': '指定签发这些证书的 CA。' },
  message: {
    en: '`--client-ca-file` {found}: client certificates count for nothing. Name the CA that signs them.',
    'zh-cn': '`--client-ca-file` {found}：客户端证书不起作用。指定签发它们的 CA。',
  },
  fix: {
    title: {
      en: 'Add `--client-ca-file=/etc/kubernetes/pki/ca.crt`',
      'zh-cn': '添加 `--client-ca-file=/etc/kubernetes/pki/ca.crt`',
    },
    safe: false,
  },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--client-ca-file=/etc/kubernetes/pki/ca.crt')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'client-ca-file',
    missing: true,
    value: '/etc/kubernetes/pki/ca.crt',
  }),
} satisfies KubernetesRule
