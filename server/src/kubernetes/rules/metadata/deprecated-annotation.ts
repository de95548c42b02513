import type { Localized } from '../../../core/localized.js'
import { minorOf } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, entries, get, keyOf } from '../../tree.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/deprecated-annotation',
  severity: 'warning',
  tag: 'deprecated',
  title: { en: 'An annotation that has become a field', 'zh-cn': '已成为字段的注解' },
  why: {
    en: 'Annotations come before fields. Once the field is there the annotation is ignored sooner or later, without a word: a seccomp annotation, for instance, has protected nothing since 1.27.',
    'zh-cn':
      '很多功能先以注解试行，再成为字段。字段有了之后，注解迟早会被悄悄忽略：例如 seccomp 注解自 1.27 起不再起任何保护作用。',
  },
  instead: { en: 'Write the field.', 'zh-cn': '改写成字段。' },
  message: { en: 'This annotation {state}: write `{instead}`.', 'zh-cn': '这个注解{state}：改写成 `{instead}`。' },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: runtime/default
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
    good: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
  },
  check(slice, report, { settings }) {
    for (const { node } of ofType(slice, 'ObjectMeta')) {
      const annotations = asMap(get(node, 'annotations'))
      if (!annotations) continue
      for (const { key } of entries(annotations)) {
        const text = keyOf(key)
        const known = old.find(({ name }) => text === name || (name.endsWith('/') && text.startsWith(name)))
        if (known && minorOf(settings) >= Number(known.since.slice(2)))
          report(key.span, { instead: known.instead, state: (known.ignored ? ignored : deprecated)(known.since) })
      }
    }
  },
} satisfies KubernetesRule

const ignored = (since: string): Localized => ({
  en: `has been ignored since ${since}`,
  'zh-cn': `自 ${since} 起被忽略`,
})
const deprecated = (since: string): Localized => ({
  en: `is deprecated since ${since}`,
  'zh-cn': `自 ${since} 起已弃用`,
})

/** A name that ends in a slash stands for all names that begin so. */
const old: readonly {
  readonly name: string
  readonly instead: string
  readonly since: string
  readonly ignored: boolean
}[] = [
  {
    name: 'seccomp.security.alpha.kubernetes.io/pod',
    instead: 'securityContext.seccompProfile',
    since: '1.27',
    ignored: true,
  },
  {
    name: 'container.seccomp.security.alpha.kubernetes.io/',
    instead: 'securityContext.seccompProfile',
    since: '1.27',
    ignored: true,
  },
  {
    name: 'container.apparmor.security.beta.kubernetes.io/',
    instead: 'securityContext.appArmorProfile',
    since: '1.30',
    ignored: false,
  },
  { name: 'scheduler.alpha.kubernetes.io/critical-pod', instead: 'priorityClassName', since: '1.16', ignored: true },
  {
    name: 'security.alpha.kubernetes.io/sysctls',
    instead: 'securityContext.sysctls',
    since: '1.11',
    ignored: true,
  },
  {
    name: 'security.alpha.kubernetes.io/unsafe-sysctls',
    instead: 'securityContext.sysctls',
    since: '1.11',
    ignored: true,
  },
]
