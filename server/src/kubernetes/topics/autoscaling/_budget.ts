import { joined, type Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { Resource } from '../../model.js'
import { resolvePercent } from '../../quantities.js'
import { type Selector, selectorAt } from '../../selectors.js'
import type { KubernetesPlace } from '../../topic.js'
import { asScalar, asString, get } from '../../tree.js'
import { allNamed, chosenBy, explained, isOpen, pods, replicasOf, selectorText } from '../_file.js'
import { code, say } from '../_text.js'

/** A PodDisruptionBudget of the file, worked out for the workloads of the file that it protects. */
export interface Budget {
  readonly resource: Resource
  /** Which of the two is written, and what it says. */
  readonly field: 'minAvailable' | 'maxUnavailable'
  readonly written: string
  /** `undefined` where none is written: it protects nothing. */
  readonly selector: Selector | undefined
  readonly workloads: readonly Resource[]
  /** The Pods there should be; `undefined` where the file does not say. */
  readonly total: number | undefined
  /** How many may be missing at a time. */
  readonly allowed: number | undefined
}

function budgetAt({ resource, manifest }: KubernetesPlace): Budget | undefined {
  const spec = resource.at('spec')
  if (resource.kind !== 'PodDisruptionBudget' || isOpen(spec)) return undefined
  const field = get(spec, 'minAvailable') ? 'minAvailable' : 'maxUnavailable'
  const scalar = asScalar(get(spec, field))
  const value = scalar?.value
  if (scalar?.templated || (typeof value !== 'number' && typeof value !== 'string')) return undefined
  const selector = selectorAt(get(spec, 'selector'))
  const workloads = chosenBy(manifest, selector, namespace => namespace === resource.namespace)
  const counts = workloads.map(replicasOf)
  const total =
    counts.length > 0 && counts.every(count => count !== undefined)
      ? counts.reduce((sum, count) => sum + count, 0)
      : undefined
  // Of both, a percentage is rounded up to whole Pods.
  const count = resolvePercent(value, total ?? 0, 'up')
  const allowed =
    count === undefined || (total === undefined && typeof value === 'string')
      ? undefined
      : field === 'maxUnavailable'
        ? count
        : total === undefined
          ? undefined
          : Math.max(0, total - count)
  return { resource, field, written: String(value), selector, workloads, total, allowed }
}

/** How many Pods may leave, and whether a drain can hang. */
function budgetInWords(budget: Budget): Localized {
  const { field, written, selector, workloads, total, allowed, resource } = budget
  if (!selector)
    return get(resource.root, 'spec', 'selector')
      ? { en: 'what it protects is not known.', 'zh-cn': '无法得知它保护谁。' }
      : { en: 'it protects no Pod: `selector` is missing.', 'zh-cn': '它不保护任何 Pod：缺少 `selector`。' }
  const whom =
    workloads.length > 0
      ? allNamed(workloads)
      : selector.requirements.length === 0
        ? { en: 'every Pod of its namespace', 'zh-cn': '命名空间里的所有 Pod' }
        : say(
            { en: 'Pods with {labels}', 'zh-cn': '带 {labels} 的 Pod' },
            { labels: code(selectorText(selector), 120) },
          )
  const rule = code(`${field}: ${written}`)
  if (allowed === undefined)
    return say(
      field === 'minAvailable'
        ? {
            en: 'evictions of {whom} are refused once fewer than {written} would stay available; how many may leave depends on the number of Pods, which this file does not say.',
            'zh-cn':
              '驱逐 {whom} 时，若剩下的可用 Pod 会少于 {written} 就拒绝；能走几个取决于 Pod 总数，本文件没有写明。',
          }
        : {
            en: 'of {whom} at most {written} may be missing at a time (rounded up); the number of Pods is not in this file.',
            'zh-cn': '{whom} 同时最多缺 {written}（向上取整）；Pod 总数不在本文件中。',
          },
      { whom, written },
    )
  const percent = written.endsWith('%') && total !== undefined
  const arithmetic = percent
    ? say(
        {
          en: ' ({written} of {total}, rounded up, is {count})',
          'zh-cn': '（{total} 的 {written} 向上取整为 {count}）',
        },
        {
          written: { en: written.replace('%', ' %'), 'zh-cn': written },
          total,
          count: resolvePercent(written, total, 'up') ?? '?',
        },
      )
    : ''
  if (allowed === 0)
    return joined([
      say(
        {
          en: '**no** Pod of {whom} may be evicted: {rule}{arithmetic}{of} leaves no room. `kubectl drain` waits for ever on the node of such a Pod, and so do cluster upgrades.',
          'zh-cn':
            '{whom} **一个都不能**驱逐：{rule}{arithmetic}{of}没有余地。`kubectl drain` 会在这些 Pod 所在的节点上一直等，集群升级也会卡住。',
        },
        {
          whom: workloads.length > 0 ? { en: whom.en, 'zh-cn': `${whom['zh-cn']} 的 Pod` } : whom,
          rule,
          arithmetic,
          of:
            total === undefined || field === 'maxUnavailable'
              ? ''
              : { en: ` with ${pods(total).en}`, 'zh-cn': `，总共 ${total} 个，` },
        },
      ),
      field === 'minAvailable'
        ? {
            en: 'Raise `replicas`, or write `maxUnavailable: 1`.',
            'zh-cn': '增加 `replicas`，或改写为 `maxUnavailable: 1`。',
          }
        : undefined,
    ])
  return joined([
    say(
      total === undefined
        ? { en: 'of {whom} at most {allowed} may be missing at a time.', 'zh-cn': '{whom} 同时最多缺 {allowed} 个。' }
        : {
            en: 'of the {total} of {whom}, **{allowed}** may be evicted at a time{arithmetic}, so at least {stay} stay.',
            'zh-cn': '{whom} 共 {total}，同时最多驱逐 **{allowed}** 个{arithmetic}，至少留下 {stay} 个。',
          },
      { whom, allowed, total: pods(total ?? 0), arithmetic, stay: Math.max(0, (total ?? 0) - allowed) },
    ),
    total !== undefined && allowed >= total
      ? { en: 'That protects nothing: all may leave together.', 'zh-cn': '这等于不保护：可以同时全部离开。' }
      : undefined,
    hang(budget),
  ])
}

/** A Pod that never gets ready uses up the budget. */
const hang = ({ resource }: Budget): Localized =>
  asString(resource.at('spec', 'unhealthyPodEvictionPolicy')) === 'AlwaysAllow'
    ? {
        en: 'A drain goes on as Pods become ready elsewhere; those that are not ready may always leave.',
        'zh-cn': 'Pod 在别处就绪后，腾空就继续；未就绪的 Pod 随时可以离开。',
      }
    : {
        en: 'A drain goes on as Pods become ready elsewhere; it hangs while too many are not ready (`unhealthyPodEvictionPolicy: AlwaysAllow` lets those leave).',
        'zh-cn':
          'Pod 在别处就绪后，腾空就继续；未就绪的 Pod 太多时会卡住（`unhealthyPodEvictionPolicy: AlwaysAllow` 允许它们离开）。',
      }

export const budgetExample = (rule: string): string => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  ${rule}
  selector:
    matchLabels:
      app: web
`

/** The whole budget, wherever in it the caret is. */
export function explainBudget(place: KubernetesPlace): Explanation | undefined {
  const budget = budgetAt(place)
  return budget && explained(budgetInWords(budget))
}
