import type { KubernetesRule } from '../../rule.js'
import { staticPod } from './_example.js'
import { flagCheck } from './_flag.js'

export default {
  id: 'kubernetes/controller-manager-service-account-credentials',
  severity: 'warning',
  preset: 'strict',
  aliases: { trivy: ['KCV-0035'], checkov: ['CKV_K8S_108'] },
  title: { en: 'All controllers share one account', 'zh-cn': '所有控制器共用一个账号' },
  why: {
    en: 'With it each controller acts under a ServiceAccount of its own with the few permissions that it needs; without it all act as the one powerful user of the program.',
    'zh-cn':
      '开启后，每个控制器使用各自的 ServiceAccount，只有所需的少量权限；不开启则全部以程序那个权限很大的身份行事。',
  },
  instead: {
    en: 'Set `--use-service-account-credentials=true`.',
    'zh-cn': '设置 `--use-service-account-credentials=true`。',
  },
  message: {
    en: '`--use-service-account-credentials` {found}: all controllers act as one powerful user. Set `true`, so that each has its own permissions.',
    'zh-cn':
      '`--use-service-account-credentials` {found}：所有控制器共用一个权限很大的身份。设为 `true`，让它们各用各的权限。',
  },
  fix: {
    title: {
      en: 'Set `--use-service-account-credentials=true`',
      'zh-cn': '设为 `--use-service-account-credentials=true`',
    },
    safe: false,
  },
  examples: {
    bad: [
      staticPod('kube-controller-manager', '^^^^^^^^^^^^^^^^^^^^^^^'),
      staticPod(
        'kube-controller-manager',
        '--use-service-account-credentials=false',
        '                                  ^^^^^',
      ),
    ],
    good: [staticPod('kube-controller-manager', '--use-service-account-credentials=true')],
  },
  check: flagCheck({
    program: 'kube-controller-manager',
    flag: 'use-service-account-credentials',
    missing: true,
    isBad: value => value !== 'true',
    value: 'true',
  }),
} satisfies KubernetesRule
