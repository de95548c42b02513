import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withItem } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-pod-security-policy',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_84'] },
  title: { en: 'PodSecurityPolicy is not enabled (before 1.25)', 'zh-cn': '没有启用 PodSecurityPolicy（1.25 之前）' },
  why: {
    en: 'Before Kubernetes 1.25 this plugin decided which Pods may run privileged. It is gone since, and the API server refuses to start with it: keep this rule off from 1.25 on.',
    'zh-cn':
      '在 Kubernetes 1.25 之前，由该插件决定哪些 Pod 可以特权运行。它已移除，带着它 API 服务器会拒绝启动：1.25 起不要启用本规则。',
  },
  instead: {
    en: 'From Kubernetes 1.25 on use Pod Security admission.',
    'zh-cn': 'Kubernetes 1.25 起使用 Pod 安全性准入。',
  },
  message: {
    en: '`--enable-admission-plugins` {found}, without `PodSecurityPolicy`: before 1.25 nothing else limits privileged Pods. From 1.25 on use Pod Security admission instead.',
    'zh-cn':
      '`--enable-admission-plugins` {found}，不含 `PodSecurityPolicy`：1.25 之前没有别的机制限制特权 Pod。1.25 起改用 Pod 安全性准入。',
  },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=NodeRestriction',
        '                           ^^^^^^^^^^^^^^^',
      ),
    ],
    good: [
      staticPod('kube-apiserver', '--enable-admission-plugins=NodeRestriction,PodSecurityPolicy'),
      staticPod('kube-apiserver', '--v=2'),
    ],
  },
  check: withItem({
    program: 'kube-apiserver',
    flag: 'enable-admission-plugins',
    item: 'PodSecurityPolicy',
    unfixed: true,
  }),
} satisfies KubernetesRule
