import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/controller-manager-terminated-pod-gc',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KCV-0033'], checkov: ['CKV_K8S_106'] },
  title: { en: 'The limit of finished Pods was not chosen', 'zh-cn': '没有选定已结束 Pod 的上限' },
  why: {
    en: 'Finished Pods stay in etcd until there are 12,500 of them, the default: far more than most clusters bear well.',
    'zh-cn': '已结束的 Pod 会留在 etcd 中，直到达到默认的 12,500 个，远超多数集群的承受力。',
  },
  instead: {
    en: 'Set `--terminated-pod-gc-threshold` to a number that fits your cluster.',
    'zh-cn': '把 `--terminated-pod-gc-threshold` 设为适合集群的数字。',
  },
  message: {
    en: '`--terminated-pod-gc-threshold` {found}: up to 12,500 finished Pods stay in etcd. Set a number that fits your cluster.',
    'zh-cn':
      '`--terminated-pod-gc-threshold` {found}：最多会有 12,500 个已结束的 Pod 留在 etcd 中。设为适合集群的数字。',
  },
  fix: {
    title: { en: 'Add `--terminated-pod-gc-threshold=1000`', 'zh-cn': '添加 `--terminated-pod-gc-threshold=1000`' },
    safe: false,
  },
  examples: {
    bad: [staticPod('kube-controller-manager', '^^^^^^^^^^^^^^^^^^^^^^^', '--v=2')],
    good: [staticPod('kube-controller-manager', '--terminated-pod-gc-threshold=1000')],
  },
  check: flagCheck({
    program: 'kube-controller-manager',
    flag: 'terminated-pod-gc-threshold',
    missing: true,
    value: '1000',
  }),
} satisfies KubernetesRule
