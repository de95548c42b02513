import { joined, type Localized, listed } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import { type Requirement, selectorAt } from '../../selectors.js'
import { asNumber, asScalar, asString, get, itemsOf } from '../../tree.js'
import { code, docs, say } from '../_text.js'

export const assignPage = docs('concepts/scheduling-eviction/assign-pod-node/')

/** A condition on a node's label, in words: "`zone` is `a` or `b`". `undefined` where it cannot be read. */
export function nodeRequirement(node: YamlNode | undefined): Localized | undefined {
  const key = asString(get(node, 'key'))
  const operator = asString(get(node, 'operator'))
  const values = itemsOf(get(node, 'values')).map(({ value }) => {
    const scalar = asScalar(value)
    return scalar && !scalar.templated && scalar.value !== null ? String(scalar.value) : undefined
  })
  const known = values.filter(value => value !== undefined)
  const words = operator === undefined || !Object.hasOwn(operators, operator) ? undefined : operators[operator]
  if (key === undefined || !words || known.length < values.length) return undefined
  return words(
    code(key),
    known.map(value => code(value)),
  )
}

const or = (values: readonly string[]): Localized => listed(values, 'or')

const operators: Readonly<Record<string, (key: string, values: readonly string[]) => Localized>> = {
  In: (key, values) => say({ en: '{key} is {values}', 'zh-cn': '{key} 为 {values}' }, { key, values: or(values) }),
  NotIn: (key, values) =>
    say(
      { en: '{key} is not {values} (or missing)', 'zh-cn': '{key} 不是 {values}（或没有该标签）' },
      { key, values: or(values) },
    ),
  Exists: key => say({ en: '{key} is there', 'zh-cn': '{key} 存在' }, { key }),
  DoesNotExist: key => say({ en: '{key} is missing', 'zh-cn': '{key} 不存在' }, { key }),
  Gt: (key, [value = '?']) =>
    say({ en: '{key} is a number above {value}', 'zh-cn': '{key} 是大于 {value} 的数' }, { key, value }),
  Lt: (key, [value = '?']) =>
    say({ en: '{key} is a number below {value}', 'zh-cn': '{key} 是小于 {value} 的数' }, { key, value }),
}

/** Several conditions that must all hold. */
export const all = (parts: readonly Localized[]): Localized => joined(parts, { en: ' **and** ', 'zh-cn': ' **且** ' })
/** Several ways, one of which is enough. */
export const any = (parts: readonly Localized[]): Localized => joined(parts, { en: ', **or** ', 'zh-cn': '，**或** ' })

/** A term of a node selector: all of its expressions and fields. */
export function nodeTerm(node: YamlNode | undefined): Localized | undefined {
  const written = ['matchExpressions', 'matchFields'].flatMap(field => itemsOf(get(node, field)))
  const read = written.map(({ value }) => nodeRequirement(value))
  const parts = read.filter(part => part !== undefined)
  return parts.length === 0 || parts.length < read.length || node?.templated ? undefined : all(parts)
}

/** "1. …, **or** 2. …": the terms of `required…`, one of which has to hold. */
export function requiredNodes(node: YamlNode | undefined): Localized | undefined {
  const items = itemsOf(get(node, 'nodeSelectorTerms'))
  const terms = items.map(({ value }) => nodeTerm(value))
  const known = terms.filter(term => term !== undefined)
  return known.length === 0 || known.length < terms.length ? undefined : any(known)
}

/** "with weight 50 those whose `dedicated` is `web`" */
export function preferredNodes(node: YamlNode | undefined): Localized | undefined {
  const wishes = itemsOf(node).map(({ value }) => {
    const term = nodeTerm(get(value, 'preference'))
    const weight = asNumber(get(value, 'weight'))
    return term && weight !== undefined
      ? say({ en: '{term} (weight {weight})', 'zh-cn': '{term}（权重 {weight}）' }, { term, weight })
      : undefined
  })
  const known = wishes.filter(wish => wish !== undefined)
  return known.length === 0 || known.length < wishes.length ? undefined : joined(known, { en: '; ', 'zh-cn': '；' })
}

/** The node labels whose values are places, in words. */
const domains: Readonly<Record<string, readonly [Localized, Localized]>> = {
  'kubernetes.io/hostname': [
    { en: 'node', 'zh-cn': '节点' },
    { en: 'nodes', 'zh-cn': '节点' },
  ],
  'topology.kubernetes.io/zone': [
    { en: 'zone', 'zh-cn': '可用区' },
    { en: 'zones', 'zh-cn': '可用区' },
  ],
  'topology.kubernetes.io/region': [
    { en: 'region', 'zh-cn': '地域' },
    { en: 'regions', 'zh-cn': '地域' },
  ],
}

/** "node", "zone", "group of nodes with the same `rack`". */
export const domain = (key: string): Localized =>
  (Object.hasOwn(domains, key) ? domains[key]?.[0] : undefined) ??
  say({ en: 'group of nodes with the same {key}', 'zh-cn': '{key} 取值相同的一组节点' }, { key: code(key) })

export const domainsOf = (key: string): Localized =>
  (Object.hasOwn(domains, key) ? domains[key]?.[1] : undefined) ??
  say({ en: 'groups of nodes with the same {key}', 'zh-cn': '按 {key} 取值划分的节点组' }, { key: code(key) })

/** A label selector in words: "`app` is `web`"; "every Pod" where it is empty. */
export function podsOf(node: YamlNode | undefined): Localized | undefined {
  const selector = selectorAt(node)
  if (!selector)
    return node === undefined
      ? { en: 'no Pod (there is no `labelSelector`)', 'zh-cn': '没有 Pod（没写 `labelSelector`）' }
      : undefined
  if (selector.requirements.length === 0) return { en: 'every Pod', 'zh-cn': '所有 Pod' }
  const labels = all(selector.requirements.map(requirement))
  return say(
    selector.requirements.every(isEqual)
      ? { en: 'Pods with {labels}', 'zh-cn': '带 {labels} 的 Pod' }
      : { en: 'Pods where {labels}', 'zh-cn': '满足 {labels} 的 Pod' },
    { labels },
  )
}

const isEqual = ({ operator, values }: Requirement): boolean => operator === 'In' && values.length === 1

function requirement(one: Requirement): Localized {
  const { key, operator, values } = one
  if (isEqual(one)) return { en: code(`${key}=${values[0]}`), 'zh-cn': code(`${key}=${values[0]}`) }
  return operators[operator]!(
    code(key),
    values.map(value => code(value)),
  )
}

/** One term of Pod affinity or anti-affinity; `undefined` where it cannot be read. */
export interface PodTerm {
  readonly pods: Localized
  readonly domain: Localized
  readonly key: string
  readonly namespaces: Localized
  readonly weight: number | undefined
}

export function podTerm(node: YamlNode | undefined): PodTerm | undefined {
  const inner = get(node, 'podAffinityTerm')
  const term = inner ?? node
  const key = asString(get(term, 'topologyKey'))
  const pods = podsOf(get(term, 'labelSelector'))
  const weight = inner ? asNumber(get(node, 'weight')) : undefined
  return key === undefined || !pods || node?.templated
    ? undefined
    : { pods, domain: domain(key), key, namespaces: namespaces(term), weight }
}

/** Whose Pods count: " of namespaces `a` and `b`". */
function namespaces(term: YamlNode | undefined): Localized {
  const names = itemsOf(get(term, 'namespaces')).flatMap(({ value }) => asString(value) ?? [])
  const selector = selectorAt(get(term, 'namespaceSelector'))
  if (selector?.requirements.length === 0) return { en: ' in every namespace', 'zh-cn': '（所有命名空间）' }
  if (selector)
    return {
      en: ' in the namespaces that `namespaceSelector` chooses',
      'zh-cn': '（`namespaceSelector` 选中的命名空间）',
    }
  return names.length > 0
    ? say({ en: ' in {names}', 'zh-cn': '（命名空间 {names}）' }, { names: listed(names.map(name => code(name))) })
    : { en: ' of its namespace', 'zh-cn': '' }
}

/** What hard and soft mean, for both halves of every affinity. */
export const hardOrSoft: Localized = {
  en: '**required or preferred?** `required…` is a condition: where it cannot be met, the Pod stays `Pending`. `preferred…` is a wish with a weight from 1 to 100: it only ranks the nodes that are possible anyway. Both end in `IgnoredDuringExecution`: they are looked at when the Pod is placed, and labels that change later move nothing.',
  'zh-cn':
    '**required 还是 preferred？** `required…` 是硬性条件：满足不了，Pod 就一直 `Pending`。`preferred…` 是带权重（1 到 100）的偏好：只在本来就可用的节点里排先后。名字末尾的 `IgnoredDuringExecution` 表示只在调度时检查，之后标签变了也不会搬动 Pod。',
}
