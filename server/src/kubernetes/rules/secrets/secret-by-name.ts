import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'
import { isSecret } from './_sensitive.js'

export default {
  id: 'kubernetes/secret-by-name',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['env-var-secret'] },
  title: { en: 'A variable with "secret" in its name', 'zh-cn': '名字带有 “secret” 的变量' },
  why: {
    en: 'A value behind such a name is often one that should not stand in a file.',
    'zh-cn': '用这种名字的值往往不该写在文件里。',
  },
  instead: {
    en: 'Keep it in a Secret, and refer to it with `valueFrom.secretKeyRef`.',
    'zh-cn': '放进 Secret，用 `valueFrom.secretKeyRef` 引用。',
  },
  message: {
    en: '`{name}` has a plain value. If it is a secret, move it to a Secret and use `valueFrom.secretKeyRef`.',
    'zh-cn': '`{name}` 的值是明文。如果是机密，移到 Secret 里，用 `valueFrom.secretKeyRef` 引用。',
  },
  examples: {
    bad: [containerWith('env:\n  - name: SECRET_PATH\n    value: /run/secrets\n           ^^^^^^^^^^^^')],
    good: [containerWith('env:\n  - name: DATA_PATH\n    value: /run/data')],
  },
  check(slice, report) {
    for (const variable of ofType(slice, 'EnvVar')) {
      const name = textIn(variable.node, 'name')
      const value = textIn(variable.node, 'value')
      if (name && value && /secret/i.test(name) && !isSecret(name, value)) report(pointIn(variable, 'value'), { name })
    }
  },
} satisfies KubernetesRule
