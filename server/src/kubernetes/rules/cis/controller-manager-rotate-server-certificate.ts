import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { withItem } from './_flag.js'

export default {
  id: 'kubernetes/controller-manager-rotate-server-certificate',
  severity: 'information',
  preset: 'all',
  aliases: { trivy: ['KCV-0038'] },
  title: {
    en: 'RotateKubeletServerCertificate is not spelled out',
    'zh-cn': '没有写明 RotateKubeletServerCertificate',
  },
  why: {
    en: 'With the gate and `serverTLSBootstrap: true` kubelets renew their serving certificates by themselves. The gate is on by default since Kubernetes 1.12.',
    'zh-cn':
      '有了这个特性门控和 `serverTLSBootstrap: true`，kubelet 会自动更新服务端证书。该门控从 Kubernetes 1.12 起默认开启。',
  },
  instead: {
    en: 'Add `RotateKubeletServerCertificate=true` if your benchmark wants to read it.',
    'zh-cn': '所用的基准要求写明时，添加 `RotateKubeletServerCertificate=true`。',
  },
  message: {
    en: '`--feature-gates` {found}, without `RotateKubeletServerCertificate=true`: it is on by default since 1.12, but some benchmarks want to read it. Add it for them.',
    'zh-cn':
      '`--feature-gates` {found}，不含 `RotateKubeletServerCertificate=true`：1.12 起默认开启，但有些基准要求写明。需要时加上。',
  },
  fix: {
    title: { en: 'Add `RotateKubeletServerCertificate=true`', 'zh-cn': '添加 `RotateKubeletServerCertificate=true`' },
    safe: false,
  },
  examples: {
    bad: [
      staticPod('kube-controller-manager', '--feature-gates=AllAlpha=false', '                ^^^^^^^^^^^^^^'),
      staticPod('kube-controller-manager', '^^^^^^^^^^^^^^^^^^^^^^^', '--v=2'),
    ],
    good: [staticPod('kube-controller-manager', '--feature-gates=AllAlpha=false,RotateKubeletServerCertificate=true')],
  },
  check: withItem(
    {
      program: 'kube-controller-manager',
      flag: 'feature-gates',
      item: 'RotateKubeletServerCertificate=true',
      unless: 'RotateKubeletServerCertificate=false',
    },
    'missing',
  ),
} satisfies KubernetesRule
