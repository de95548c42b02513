import type { KubernetesRule } from '../../rule.js'
import { containerWith } from '../_examples.js'
import { ofType, pointIn, textIn } from '../_typed.js'
import { isSecret } from './_sensitive.js'

export default {
  id: 'kubernetes/secret-in-env',
  severity: 'warning',
  aliases: { 'kube-linter': ['env-var-secret'], polaris: ['sensitiveContainerEnvVar'] },
  title: { en: 'A secret in plain sight', 'zh-cn': '明文写出的机密' },
  why: {
    en: "Whoever reads this file, its history or the Pod's spec knows the secret: it is neither encrypted nor kept apart by RBAC.",
    'zh-cn': '能读到这个文件、它的历史或 Pod 规约的人都会知道这个机密：既没有加密，也没有被 RBAC 隔开。',
  },
  instead: {
    en: 'Keep it in a Secret, and refer to it with `valueFrom.secretKeyRef`.',
    'zh-cn': '放进 Secret，用 `valueFrom.secretKeyRef` 引用。',
  },
  message: {
    en: 'The value of `{name}` looks like a secret that everybody who reads this file knows. Move it to a Secret, and use `valueFrom.secretKeyRef`.',
    'zh-cn': '`{name}` 的值像是机密，而能读到这个文件的人都会知道。移到 Secret 里，用 `valueFrom.secretKeyRef` 引用。',
  },
  examples: {
    bad: [containerWith('env:\n  - name: DB_PASSWORD\n    value: correct-horse\n           ^^^^^^^^^^^^^')],
    good: [
      containerWith(
        'env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: { name: db, key: password }\n  - name: TOKEN_FILE\n    value: /run/secrets/token',
      ),
    ],
  },
  check(slice, report) {
    for (const variable of ofType(slice, 'EnvVar')) {
      const name = textIn(variable.node, 'name')
      const value = textIn(variable.node, 'value')
      if (name !== undefined && value !== undefined && isSecret(name, value))
        report(pointIn(variable, 'value'), { name })
    }
  },
} satisfies KubernetesRule
