import type { KubernetesRule } from '../../rule.js'
import { keyOf } from '../../tree.js'
import { containerWith, podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/secret-as-env',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['read-secret-from-env-var'], checkov: ['CKV_K8S_35'] },
  title: { en: 'A Secret as an environment variable', 'zh-cn': '以环境变量提供 Secret' },
  why: {
    en: 'The environment shows up in crash reports, debug pages and child processes, and does not change when the Secret does.',
    'zh-cn': '环境变量会出现在崩溃报告、调试页面和子进程里，Secret 更新后也不会跟着变。',
  },
  instead: { en: 'Mount the Secret as files.', 'zh-cn': '把 Secret 挂载为文件。' },
  message: {
    en: 'This puts the Secret into the environment, where crash reports and child processes see it. Mount it as a file.',
    'zh-cn': '这会把 Secret 放进环境变量，崩溃报告和子进程都能看到。改为挂载成文件。',
  },
  examples: {
    bad: [
      containerWith(
        'env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: { name: db, key: password }\n      ^^^^^^^^^^^^',
      ),
    ],
    good: [podWith('volumes:\n  - name: db\n    secret: { secretName: db }')],
  },
  check(slice, report) {
    for (const { pair } of ofType(slice, 'SecretKeySelector'))
      if (pair && keyOf(pair.key) === 'secretKeyRef') report(pair.key.span)
  },
} satisfies KubernetesRule
