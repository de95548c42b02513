import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/apiserver-insecure-port',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_88'] },
  title: { en: 'The insecure port is not closed (before 1.24)', 'zh-cn': '没有关闭不安全端口（1.24 之前）' },
  why: {
    en: 'Before Kubernetes 1.20 the API server listened on port 8080 without TLS, users or permissions unless this flag was 0. The flag does nothing since 1.20, and since 1.24 the API server does not start with it: keep this rule off for current clusters.',
    'zh-cn':
      '在 Kubernetes 1.20 之前，除非把该标志设为 0，API 服务器会在 8080 端口提供没有 TLS、用户和权限检查的服务。1.20 起它不再起作用，1.24 起带着它 API 服务器无法启动：当前的集群不要启用本规则。',
  },
  instead: { en: 'Set `--insecure-port=0`.', 'zh-cn': '设置 `--insecure-port=0`。' },
  message: {
    en: '`--insecure-port` {found}: before 1.20 port 8080 is open without any check. Set `0` there; from 1.24 on leave the flag out.',
    'zh-cn': '`--insecure-port` {found}：1.20 之前，8080 端口会毫无检查地开放。这类版本设为 `0`；1.24 起不要写该标志。',
  },
  fix: { title: { en: 'Set `--insecure-port=0`', 'zh-cn': '设为 `--insecure-port=0`' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '^^^^^^^^^^^^^^'),
      staticPod('kube-apiserver', '--insecure-port=8080', '                ^^^^'),
    ],
    good: [staticPod('kube-apiserver', '--insecure-port=0')],
  },
  check: flagCheck({
    program: 'kube-apiserver',
    flag: 'insecure-port',
    missing: true,
    isBad: value => value !== '0',
    value: '0',
  }),
} satisfies KubernetesRule
