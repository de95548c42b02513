import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'

export default {
  id: 'kubernetes/undescribed-resource',
  severity: 'information',
  preset: 'strict',
  title: { en: 'A custom resource that nobody describes', 'zh-cn': '没有定义可查的自定义资源' },
  why: {
    en: 'Without its CustomResourceDefinition nothing in this document can be checked beyond the YAML and `metadata`.',
    'zh-cn': '没有它的 CustomResourceDefinition，除了 YAML 语法和 `metadata`，本文档的其他内容都无法检查。',
  },
  instead: {
    en: 'Put the CustomResourceDefinition into the workspace, beside the operator that brings it.',
    'zh-cn': '把 CustomResourceDefinition 放进工作区，和提供它的 Operator 放在一起。',
  },
  message: {
    en: 'Fairlead has no description of `{kind}` in `{apiVersion}`, so its fields are not checked. With its CustomResourceDefinition in the workspace they will be.',
    'zh-cn':
      'Fairlead 没有 `{apiVersion}` 中 `{kind}` 的定义，因此不检查它的字段。把它的 CustomResourceDefinition 放进工作区即可。',
  },
  examples: {
    bad: [
      `
apiVersion: example.com/v1
kind: Shop
      ^^^^
metadata:
  name: main
`,
    ],
    good: [
      `
apiVersion: cert-manager.io/v1
kind: Issuer
metadata:
  name: main
spec:
  selfSigned: {}
`,
      `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
maxPods: 110
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, resource } of problemsIn(slice, settings, 'undescribed'))
      report(at, { kind: resource.kind ?? '', apiVersion: resource.apiVersion ?? '' })
  },
} satisfies KubernetesRule
