import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/controller-manager-root-ca-file',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0037'] },
  title: { en: 'Pods get no CA to check the API server', 'zh-cn': 'Pod 拿不到校验 API 服务器的 CA' },
  why: {
    en: 'This CA goes into the ConfigMap `kube-root-ca.crt` of every namespace and beside every token. Without it clients in Pods cannot check whom they talk to.',
    'zh-cn':
      '该 CA 会写入每个命名空间的 ConfigMap `kube-root-ca.crt`，并随令牌一起挂载。没有它，Pod 里的客户端无法确认对方是谁。',
  },
  instead: { en: 'Name the CA of the API server.', 'zh-cn': '指定 API 服务器的 CA。' },
  message: {
    en: '`--root-ca-file` {found}: clients in Pods cannot check the API server. Name its CA.',
    'zh-cn': '`--root-ca-file` {found}：Pod 里的客户端无法校验 API 服务器。指定其 CA。',
  },
  fix: {
    title: {
      en: 'Add `--root-ca-file=/etc/kubernetes/pki/ca.crt`',
      'zh-cn': '添加 `--root-ca-file=/etc/kubernetes/pki/ca.crt`',
    },
    safe: false,
  },
  examples: {
    bad: [staticPod('kube-controller-manager', '^^^^^^^^^^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-controller-manager', '--root-ca-file=/etc/kubernetes/pki/ca.crt')],
  },
  check: flagCheck({
    program: 'kube-controller-manager',
    flag: 'root-ca-file',
    missing: true,
    value: '/etc/kubernetes/pki/ca.crt',
  }),
} satisfies KubernetesRule
