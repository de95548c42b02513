import { containersOf } from '../../pods.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, entries, get, keyOf } from '../../tree.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/apparmor-annotation',
  severity: 'error',
  title: { en: 'An AppArmor annotation for a container that is not there', 'zh-cn': 'AppArmor 注解指向不存在的容器' },
  why: {
    en: 'The annotation ends in the name of a container. The API server refuses a Pod that has none of that name, so that no container stays unprotected by a slip.',
    'zh-cn': '这个注解以容器名结尾。Pod 里没有该名字的容器时 API 服务器会拒绝，以免因笔误而失去保护。',
  },
  instead: {
    en: 'Correct the name, or write `securityContext.appArmorProfile` in the container (since 1.30).',
    'zh-cn': '改正名字，或在容器里写 `securityContext.appArmorProfile`（1.30 起）。',
  },
  message: {
    en: 'The Pod has no container `{name}`, and the API server refuses an AppArmor profile for it. Correct the name, or write `securityContext.appArmorProfile`.',
    'zh-cn':
      '这个 Pod 没有名为 `{name}` 的容器，API 服务器不接受为它指定 AppArmor 配置。改正名字，或改写 `securityContext.appArmorProfile`。',
  },
  examples: {
    bad: [
      `
apiVersion: v1
kind: Pod
metadata:
  name: shop
  annotations:
    container.apparmor.security.beta.kubernetes.io/nginx: runtime/default
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
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
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: runtime/default
spec:
  containers:
    - name: web
      image: nginx:1.29
`,
    ],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'PodSpec')) {
      const annotations = asMap(get(spec.parent?.node, 'metadata', 'annotations'))
      if (!annotations || spec.node.templated) continue
      const names = containersOf(spec.resource).map(({ name }) => name)
      if (names.length === 0 || names.includes(undefined)) continue
      for (const { key } of entries(annotations)) {
        const text = keyOf(key)
        const name = text.startsWith(prefix) ? text.slice(prefix.length) : undefined
        if (name && !key.templated && !names.includes(name)) report(key.span, { name })
      }
    }
  },
} satisfies KubernetesRule

const prefix = 'container.apparmor.security.beta.kubernetes.io/'
