import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { get, itemsOf, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { isSet, ofType, type Typed } from '../_typed.js'
import { limitsOf, requestsOf } from '../container/_resources.js'

export default {
  id: 'kubernetes/pod-level-resources',
  severity: 'error',
  title: { en: 'Resources of a Pod that its containers exceed', 'zh-cn': '容器的资源超出了 Pod 级资源' },
  why: {
    en: '`resources` of a Pod is a budget for all of its containers together: their requests must fit into it, and no container may have a higher limit. The API server refuses the rest.',
    'zh-cn':
      'Pod 级的 `resources` 是所有容器共用的预算：容器请求量之和不能超出，单个容器的限制也不能更高，否则 API 服务器会拒绝。',
  },
  instead: {
    en: 'Raise the budget of the Pod, or lower the numbers of its containers.',
    'zh-cn': '调高 Pod 的预算，或调低容器的数值。',
  },
  message: {
    en: '{problem}, and the API server refuses the Pod. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝这个 Pod。{remedy}。',
  },
  examples: {
    bad: [
      podWith(`
resources:
  requests: { cpu: 500m }
                   ^^^^
containers:
  - name: web
    image: nginx:1.29
    resources:
      requests: { cpu: 400m }
  - name: proxy
    image: example.com/proxy:1.2
    resources:
      requests: { cpu: 200m }`),
    ],
    good: [
      podWith(`
resources:
  requests: { cpu: 600m }
containers:
  - name: web
    image: nginx:1.29
    resources:
      requests: { cpu: 400m }
  - name: proxy
    image: example.com/proxy:1.2
    resources:
      requests: { cpu: 200m }`),
    ],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'PodSpec')) {
      const own = get(spec.node, 'resources')
      if (!own) continue
      const containers = spec.children.filter(({ field }) => field === 'containers')
      for (const { name, text, nanos, span } of requestsOf(own)) {
        const sum = sumOf(containers, name)
        // init containers and sidecars only make it more
        if (nanos !== undefined && sum !== undefined && sum > nanos) report(span, short(name, text))
      }
      const limits = limitsOf(own)
      for (const container of containers)
        for (const { name, text, nanos, span } of limitsOf(get(container.node, 'resources'))) {
          const most = limits.find(limit => limit.name === name)
          if (nanos !== undefined && most?.nanos !== undefined && nanos > most.nanos)
            report(span, over(name, text, most.text))
        }
      const claims = pairOf(own, 'claims')
      if (claims && isSet(own, 'claims') && itemsOf(claims.value).length > 0) report(claims.key.span, noClaims)
    }
  },
} satisfies KubernetesRule

/** What containers request together; `undefined` where one of them does not tell. A limit alone is a request, too. */
function sumOf(containers: readonly Typed[], name: string): bigint | undefined {
  let sum = 0n
  for (const { node } of containers) {
    const resources = get(node, 'resources')
    const own = [...requestsOf(resources), ...limitsOf(resources)].find(amount => amount.name === name)
    if (own && own.nanos === undefined) return undefined
    sum += own?.nanos ?? 0n
  }
  return sum
}

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const short = (name: string, text: string): Words => ({
  problem: {
    en: `The containers request more \`${name}\` together than the ${text} of the Pod`,
    'zh-cn': `所有容器的 \`${name}\` 请求量之和超过了 Pod 的 ${text}`,
  },
  remedy: { en: 'Raise it, or lower their requests', 'zh-cn': '调高它，或调低容器的请求量' },
})
const over = (name: string, text: string, most: string): Words => ({
  problem: {
    en: `The limit of \`${name}\` (${text}) is above that of the whole Pod (${most})`,
    'zh-cn': `\`${name}\` 的限制（${text}）高于整个 Pod 的限制（${most}）`,
  },
  remedy: { en: 'Lower the one or raise the other', 'zh-cn': '调低前者或调高后者' },
})
const noClaims: Words = {
  problem: {
    en: 'Resource claims belong to containers, not to the Pod as a whole',
    'zh-cn': '资源申领属于容器，不属于整个 Pod',
  },
  remedy: { en: 'Move `claims` to the containers', 'zh-cn': '把 `claims` 移到容器里' },
}
