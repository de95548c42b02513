import type { KubernetesRule } from '../../rule.js'
import { containerWith, podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/secret-env-from',
  severity: 'information',
  preset: 'all',
  aliases: { checkov: ['CKV_K8S_35'] },
  title: { en: 'A whole Secret as environment variables', 'zh-cn': '整个 Secret 都放进环境变量' },
  why: {
    en: 'Each of its keys becomes a variable, those added later as well. The environment shows up in crash reports, debug pages and child processes.',
    'zh-cn': '它的每个键都成为一个变量，以后新加的也是。环境变量会出现在崩溃报告、调试页面和子进程里。',
  },
  instead: { en: 'Mount the Secret as files.', 'zh-cn': '把 Secret 挂载为文件。' },
  message: {
    en: 'This puts every key of the Secret into the environment, where crash reports and child processes see it. Mount it as files.',
    'zh-cn': '这会把 Secret 的每个键都放进环境变量，崩溃报告和子进程都能看到。改为挂载成文件。',
  },
  examples: {
    bad: [containerWith('envFrom:\n  - secretRef: { name: db }\n    ^^^^^^^^^')],
    good: [
      podWith('volumes:\n  - name: db\n    secret: { secretName: db }'),
      containerWith('envFrom:\n  - configMapRef: { name: db }'),
    ],
  },
  check(slice, report) {
    for (const { pair } of ofType(slice, 'SecretEnvSource')) if (pair) report(pair.key.span)
  },
} satisfies KubernetesRule
