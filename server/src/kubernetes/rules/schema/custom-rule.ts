import { customSource } from '../../custom/schema.js'
import { brokenRules } from '../../custom/validations.js'
import { compileRule, schema } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: kettles.tea.example.com
spec:
  group: tea.example.com
  scope: Namespaced
  names:
    kind: Kettle
    plural: kettles
    singular: kettle
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                cups:
                  type: integer
                mostCups:
                  type: integer
              x-kubernetes-validations:
                - rule: self.cups <= self.mostCups
                  message: cups must not be above mostCups
                  fieldPath: .cups
---
apiVersion: tea.example.com/v1
kind: Kettle
metadata:
  name: green
`

export default {
  id: 'kubernetes/custom-rule',
  severity: 'error',
  title: { en: 'A custom resource breaks a rule of its definition', 'zh-cn': '自定义资源违反了其定义中的规则' },
  why: {
    en: 'A CustomResourceDefinition can state rules between fields (`x-kubernetes-validations`). The API server evaluates them and refuses what breaks one.',
    'zh-cn':
      'CustomResourceDefinition 可以规定字段之间的规则（`x-kubernetes-validations`）。API 服务器会逐条求值，违反即拒绝。',
  },
  instead: {
    en: 'Change the value so that the rule holds; the message is its author’s.',
    'zh-cn': '修改取值，使规则成立；提示文字由定义的作者撰写。',
  },
  message: {
    en: 'The definition of `{kind}` in this workspace refuses this: {message}',
    'zh-cn': '本工作区中 `{kind}` 的定义不接受此处：{message}',
  },
  examples: {
    bad: [`${definition}spec:\n  cups: 4\n  ^^^^\n  mostCups: 3\n`],
    good: [`${definition}spec:\n  cups: 3\n  mostCups: 3\n`, `${definition}spec:\n  mostCups: 3\n`],
  },
  check({ resources }, report) {
    const compile = compileRule()
    if (!compile) return
    for (const resource of resources) {
      const { apiVersion = '', kind = '' } = resource
      const known = schema().kind(apiVersion, kind)
      const source = known?.defined && customSource(known.type)
      if (!source) continue
      for (const { span, message } of brokenRules(resource, source, compile)) report(span, { kind, message })
    }
  },
} satisfies KubernetesRule
