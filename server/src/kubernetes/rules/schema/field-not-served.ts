import type { Localized } from '../../../core/localized.js'
import { removePair } from '../../edits.js'
import { minorOf } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { type Of, problemsIn } from '../../validate/index.js'
import { isLenient, readerOf } from './_reader.js'

export default {
  id: 'kubernetes/field-not-served',
  severity: 'error',
  title: { en: 'A field that this Kubernetes version does not have', 'zh-cn': '该 Kubernetes 版本没有的字段' },
  why: {
    en: 'The field came with a later version than the chosen one, or is gone since an earlier. The API server does not know it and refuses the object, or drops the field in silence.',
    'zh-cn': '这个字段在所选版本之后才加入，或者此前已经移除。API 服务器不认识它，会拒绝对象，或悄悄丢弃这个字段。',
  },
  instead: {
    en: 'Do without it, or choose the version of your cluster in `fairlead.kubernetes.version`.',
    'zh-cn': '不用这个字段，或在 `fairlead.kubernetes.version` 中选择集群的实际版本。',
  },
  message: {
    en: '`{name}` {when}, and this file is checked for 1.{minor}, where {reader} does not know it. Delete it, or choose the version of your cluster.',
    'zh-cn': '`{name}` {when}，而本文件按 1.{minor} 检查，{reader}不认识它。删掉它，或选择集群的实际版本。',
  },
  fix: { title: { en: 'Delete `{name}`', 'zh-cn': '删除 `{name}`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
  resourceClaims:
    - name: gpu
      source:
      ^^^^^^
        resourceClaimTemplateName: gpu
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
  resourceClaims:
    - name: gpu
      resourceClaimTemplateName: gpu
`,
    ],
  },
  check(slice, report, { settings }) {
    const minor = minorOf(settings)
    const say = ({ at, pair, map, field, resource }: Of<'future-field'> | Of<'past-field'>, when: Localized) =>
      isLenient(resource) ||
      report(
        at,
        { name: field.name, when, minor, reader: readerOf(resource) },
        map.pairs.includes(pair) ? removePair(slice, map, pair) : [],
      )
    for (const problem of problemsIn(slice, settings, 'future-field'))
      say(problem, {
        en: `is there since Kubernetes 1.${problem.field.since}`,
        'zh-cn': `从 Kubernetes 1.${problem.field.since} 起才有`,
      })
    for (const problem of problemsIn(slice, settings, 'past-field'))
      say(problem, {
        en: `was there until Kubernetes 1.${problem.field.until}`,
        'zh-cn': `只到 Kubernetes 1.${problem.field.until} 为止`,
      })
  },
} satisfies KubernetesRule
