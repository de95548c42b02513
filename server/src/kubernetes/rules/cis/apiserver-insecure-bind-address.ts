import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-insecure-bind-address',
  severity: 'warning',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_86'] },
  title: { en: 'An address for the insecure port', 'zh-cn': '为不安全端口设置了监听地址' },
  why: {
    en: 'The insecure port knows neither TLS, nor users, nor permissions: whoever reaches it owns the cluster. The flag is gone since Kubernetes 1.24, where the API server does not start with it.',
    'zh-cn':
      '不安全端口没有 TLS、没有用户、没有权限检查：能连上它的人就拥有整个集群。该标志在 Kubernetes 1.24 中已移除，带着它 API 服务器无法启动。',
  },
  instead: { en: 'Remove `--insecure-bind-address`.', 'zh-cn': '移除 `--insecure-bind-address`。' },
  message: {
    en: '`--insecure-bind-address` opens the port without TLS and permissions, and since Kubernetes 1.24 the API server does not start with it. Remove it.',
    'zh-cn':
      '`--insecure-bind-address` 打开的端口没有 TLS 和权限检查，从 Kubernetes 1.24 起 API 服务器带着它无法启动。移除它。',
  },
  fix: { title: { en: 'Remove `--insecure-bind-address`', 'zh-cn': '移除 `--insecure-bind-address`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '--v=2', '--insecure-bind-address=0.0.0.0', '                        ^^^^^^^')],
    good: [staticPod('kube-apiserver', '--v=2')],
  },
  check: flagCheck({ program: 'kube-apiserver', flag: 'insecure-bind-address', isBad: () => true }),
} satisfies KubernetesRule
