import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-etcd-ca-file',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0029'], checkov: ['CKV_K8S_102'] },
  title: { en: "etcd's certificate is not checked", 'zh-cn': '不校验 etcd 的证书' },
  why: {
    en: 'Without a CA the API server cannot tell etcd from somebody who answers in its place.',
    'zh-cn': '不设 CA，API 服务器分不清对方是 etcd 还是冒名顶替者。',
  },
  instead: { en: 'Name the CA of etcd.', 'zh-cn': '指定 etcd 的 CA。' },
  message: {
    en: '`--etcd-cafile` {found}: the API server cannot tell etcd from somebody in its place. Name the CA of etcd.',
    'zh-cn': '`--etcd-cafile` {found}：API 服务器分不清 etcd 的真假。指定 etcd 的 CA。',
  },
  fix: {
    title: {
      en: 'Add `--etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt`',
      'zh-cn': '添加 `--etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt`',
    },
    safe: false,
  },
  examples: {
    bad: [staticPod('kube-apiserver', '^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-apiserver', '--etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'etcd-cafile',
    missing: true,
    value: '/etc/kubernetes/pki/etcd/ca.crt',
  }),
} satisfies KubernetesRule
