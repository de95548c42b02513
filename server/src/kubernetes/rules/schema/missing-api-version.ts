import type { Localized } from '../../../core/localized.js'
import { schema } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { problemsIn } from '../../validate/index.js'
import { insertTop } from './_top.js'

/** In Chinese as it stands before a Han character. */
const kubectl: Localized = { en: 'kubectl', 'zh-cn': 'kubectl ' }

export default {
  id: 'kubernetes/missing-api-version',
  severity: 'error',
  title: { en: 'No `apiVersion`', 'zh-cn': '缺少 `apiVersion`' },
  why: {
    en: 'The API server finds the kind of an object by `apiVersion` and `kind` together. kubectl refuses an object without one of them: "apiVersion not set".',
    'zh-cn':
      'API 服务器靠 `apiVersion` 和 `kind` 一起认出对象的类型。缺少其中之一，kubectl 就会报 “apiVersion not set” 并拒绝。',
  },
  instead: { en: 'Write the `apiVersion` of the kind.', 'zh-cn': '写上该类型的 `apiVersion`。' },
  message: {
    en: 'This `{kind}` has no `apiVersion`, so {reader} refuses it. Add {todo}.',
    'zh-cn': '这个 `{kind}` 没有 `apiVersion`，{reader}会拒绝。加上 {todo}。',
  },
  fix: { title: { en: 'Add `apiVersion: {next}`', 'zh-cn': '加上 `apiVersion: {next}`' }, safe: false },
  examples: {
    bad: [
      `
kind: ConfigMap
      ^^^^^^^^^
metadata:
  name: shop
data:
  color: red
`,
    ],
    good: [
      `
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop
data:
  color: red
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { at, resource, missing, apiVersions } of problemsIn(slice, settings, 'missing-identity')) {
      if (missing !== 'apiVersion') continue
      const [next] = apiVersions
      const reader = (next && schema().kind(next, resource.kind ?? '')?.reader) || kubectl
      const todo = next ? `\`apiVersion: ${next}\`` : '`apiVersion`'
      const edits = next ? insertTop(resource, 'apiVersion', next) : []
      report(
        at,
        { kind: resource.kind ?? '', todo, next: next ?? '', reader },
        { edits, safe: apiVersions.length === 1 },
      )
    }
  },
} satisfies KubernetesRule
