import { joined, type Localized } from '../../../core/localized.js'
import { rollout } from '../../../core/pictures/rollout.js'
import type { Explanation } from '../../../core/topic.js'
import type { Resource } from '../../model.js'
import { resolvePercent } from '../../quantities.js'
import type { KubernetesPlace } from '../../topic.js'
import { asScalar } from '../../tree.js'
import { indented } from '../_example.js'
import { isOpen, pods, replicasOf, textOr } from '../_file.js'
import { say } from '../_text.js'

/** One of the two numbers of a rollout: as written (or by default), and in Pods. */
export interface Margin {
  readonly written: string
  readonly isDefault: boolean
  readonly pods: number
}

/** How a Deployment of the file replaces its Pods. */
export type Strategy =
  | { readonly type: 'Recreate'; readonly replicas: number }
  | {
      readonly type: 'RollingUpdate'
      readonly replicas: number
      readonly surge: Margin
      readonly unavailable: Margin
      /** Both came to 0 by rounding, so the controller lets one Pod be unavailable. */
      readonly fenced: boolean
    }

/** `undefined` where it is no Deployment, or a template decides. */
export function strategyOf(resource: Resource): Strategy | undefined {
  if (resource.kind !== 'Deployment' || isOpen(resource.at('spec'))) return undefined
  const strategy = resource.at('spec', 'strategy')
  const replicas = replicasOf(resource)
  const type = textOr(strategy, 'type', 'RollingUpdate')
  if (replicas === undefined || replicas < 0 || isOpen(strategy)) return undefined
  if (type === 'Recreate') return { type, replicas }
  const surge = marginOf(resource, 'maxSurge', replicas, 'up')
  const unavailable = marginOf(resource, 'maxUnavailable', replicas, 'down')
  if (type !== 'RollingUpdate' || !surge || !unavailable) return undefined
  const fenced = surge.pods === 0 && unavailable.pods === 0 && Number.parseInt(unavailable.written, 10) > 0
  return { type, replicas, surge, unavailable: fenced ? { ...unavailable, pods: 1 } : unavailable, fenced }
}

function marginOf(resource: Resource, key: string, replicas: number, round: 'up' | 'down'): Margin | undefined {
  const node = resource.at('spec', 'strategy', 'rollingUpdate', key)
  if (isOpen(node) || isOpen(resource.at('spec', 'strategy', 'rollingUpdate'))) return undefined
  const value = node && asScalar(node)?.value
  const count = resolvePercent(value ?? '25%', replicas, round)
  return count === undefined ? undefined : { written: String(value ?? '25%'), isDefault: value == null, pods: count }
}

/** Never fewer than, never more than, how that is rounded, and drawn. */
export function explainStrategy({ resource }: KubernetesPlace): Explanation | undefined {
  const strategy = strategyOf(resource)
  if (!strategy) return undefined
  const { replicas } = strategy
  if (strategy.type === 'Recreate')
    return {
      text: say(
        {
          en: 'a rollout first stops all {pods}, then starts {replicas} new: in between **nothing** answers. Two versions never run side by side.',
          'zh-cn': '更新时先停掉全部 {pods}，再启动 {replicas} 个新的：中间**没有** Pod 能应答。新旧版本不会同时运行。',
        },
        { pods: pods(replicas), replicas },
      ),
      picture: rollout({ strategy: 'Recreate', replicas }),
    }
  const { surge, unavailable } = strategy
  if (surge.pods === 0 && unavailable.pods === 0)
    return {
      text: {
        en: 'the API server refuses this strategy: with `maxSurge` and `maxUnavailable` both 0 no Pod could ever be replaced. Either may be 0, not both.',
        'zh-cn':
          'API 服务器不接受这个策略：`maxSurge` 和 `maxUnavailable` 都为 0 就一个 Pod 也换不了。两者可以有一个为 0，但不能同时为 0。',
      },
    }
  if (replicas === 0)
    return {
      text: {
        en: '`replicas` is 0: there is nothing to replace, and a rollout is done at once.',
        'zh-cn': '`replicas` 为 0：没有可替换的 Pod，更新立即完成。',
      },
    }
  const floor = Math.max(0, replicas - unavailable.pods)
  const text = joined([
    say(
      {
        en: 'a rollout never has fewer than **{floor}** available Pods and never more than **{ceiling}** in all: {arithmetic}.',
        'zh-cn': '滚动更新期间可用的 Pod 不会少于 **{floor}** 个，总数不会多于 **{ceiling}** 个：{arithmetic}。',
      },
      { floor, ceiling: replicas + surge.pods, arithmetic: arithmetic(strategy) },
    ),
    pace(surge.pods, unavailable.pods, replicas),
    strategy.fenced
      ? {
          en: 'Both numbers come to 0, so Kubernetes lets 1 Pod be unavailable.',
          'zh-cn': '两个数算出来都是 0，因此 Kubernetes 允许 1 个 Pod 不可用。',
        }
      : undefined,
  ])
  const [maxSurge, maxUnavailable] = [surge.pods, unavailable.pods]
  return { text, picture: rollout({ strategy: 'RollingUpdate', replicas, maxSurge, maxUnavailable }) }
}

/** "25 % of 10 is 2.5: `maxUnavailable` is rounded down to 2, `maxSurge` up to 3" */
function arithmetic({ replicas, surge, unavailable, fenced }: Extract<Strategy, { type: 'RollingUpdate' }>): Localized {
  const both = [
    margin('maxUnavailable', unavailable, replicas, { en: 'down', 'zh-cn': '向下' }, fenced ? 0 : unavailable.pods),
    margin('maxSurge', surge, replicas, { en: 'up', 'zh-cn': '向上' }, surge.pods),
  ]
  return joined(both, { en: '; ', 'zh-cn': '；' })
}

function margin(name: string, { written, isDefault }: Margin, of: number, way: Localized, count: number): Localized {
  const percent = written.endsWith('%') ? Number.parseInt(written, 10) : undefined
  const usual = isDefault ? { en: ' (the default)', 'zh-cn': '（默认值）' } : ''
  if (percent === undefined) return say({ en: '`{name}` is {count}', 'zh-cn': '`{name}` 为 {count}' }, { name, count })
  const exact = Math.round(of * percent) / 100
  return say(
    exact === count
      ? {
          en: '`{name}` {written}{usual} of {of} is {count}',
          'zh-cn': '`{name}` 是 {of} 的 {written}{usual}，即 {count}',
        }
      : {
          en: '`{name}` {written}{usual} of {of} is {exact}, rounded {way} to {count}',
          'zh-cn': '`{name}` 是 {of} 的 {written}{usual}，即 {exact}，{way}取整为 {count}',
        },
    { name, written: { en: `${percent} %`, 'zh-cn': `${percent}%` }, usual, of, count, exact, way },
  )
}

/** What it needs or costs to go like this. */
function pace(surge: number, unavailable: number, replicas: number): Localized | undefined {
  if (unavailable >= replicas)
    return {
      en: 'All Pods may be gone at once: that is an outage.',
      'zh-cn': '所有 Pod 可能同时消失：服务会中断。',
    }
  if (unavailable === 0)
    return say(
      {
        en: 'No capacity is lost, and the cluster needs room for {more} more.',
        'zh-cn': '服务能力不减，但集群要再容得下 {more} 个 Pod。',
      },
      { more: surge },
    )
  if (surge === 0)
    return say(
      {
        en: 'No extra room is needed; meanwhile {fewer} of {replicas} may be missing.',
        'zh-cn': '不需要额外资源；其间 {replicas} 个里可能少 {fewer} 个。',
      },
      { fewer: unavailable, replicas },
    )
  return undefined
}

export const eitherMayBeZero: Localized = {
  en: '**Rounded apart.** A percentage of `maxUnavailable` is rounded down, one of `maxSurge` up. Either may be 0, not both.',
  'zh-cn':
    '**取整方向相反。** `maxUnavailable` 的百分比向下取整，`maxSurge` 的向上取整。两者可以有一个为 0，但不能同时为 0。',
}

export const rolloutExample = (strategy: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 10
  strategy:
${indented(strategy, 4)}  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          resources:
            requests:
              memory: 256Mi
            limits:
              memory: 256Mi
`
