import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/controller-manager-terminated-pod-gc-off',
  severity: 'information',
  preset: 'strict',
  aliases: { checkov: ['CKV_K8S_106'] },
  title: { en: 'Finished Pods are never removed', 'zh-cn': '已结束的 Pod 永不清理' },
  why: {
    en: 'With 0 or less they pile up in etcd, and every list of Pods gets slower.',
    'zh-cn': '设为 0 或更小，它们会在 etcd 中堆积，列出 Pod 也越来越慢。',
  },
  instead: { en: 'Set a positive number.', 'zh-cn': '设为正数。' },
  message: {
    en: '`--terminated-pod-gc-threshold` {found}: finished Pods pile up in etcd. Set a positive number.',
    'zh-cn': '`--terminated-pod-gc-threshold` {found}：已结束的 Pod 会在 etcd 中堆积。设为正数。',
  },
  fix: {
    title: { en: 'Set `--terminated-pod-gc-threshold=1000`', 'zh-cn': '设为 `--terminated-pod-gc-threshold=1000`' },
    safe: false,
  },
  examples: {
    bad: [staticPod('kube-controller-manager', '--terminated-pod-gc-threshold=0', '                              ^')],
    good: [
      staticPod('kube-controller-manager', '--terminated-pod-gc-threshold=1000'),
      staticPod('kube-controller-manager', '--v=2'),
    ],
  },
  check: flagCheck({
    program: 'kube-controller-manager',
    flag: 'terminated-pod-gc-threshold',
    isBad: value => !(Number.parseInt(value, 10) > 0),
    value: '1000',
  }),
} satisfies KubernetesRule
