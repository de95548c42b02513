import { type Localized, same } from '../../../../core/localized.js'
import type { Picture } from '../../../../core/picture.js'
import { bars } from '../../../../core/pictures/bars.js'
import { invocationsOf } from '../../../cluster/invocations.js'
import type { Manifest, Resource } from '../../../model.js'
import { numberOr, resourcesOf } from '../../_file.js'
import { say } from '../../_text.js'

/** API Priority and Fairness in numbers: how the seats of an API server are shared out. */

/** A priority level with its shares. */
export interface Level {
  readonly name: string
  readonly shares: number
  /** In percent. */
  readonly lendable: number
  /** In percent of its own seats; `undefined`: as many as there are. */
  readonly borrowing: number | undefined
}

const level = (name: string, shares: number, lendable: number): Level => ({
  name,
  shares,
  lendable,
  borrowing: undefined,
})

/** What every API server has, as of 1.37. */
const builtIn: readonly Level[] = [
  level('system', 30, 33),
  level('node-high', 40, 25),
  level('leader-election', 10, 0),
  level('workload-high', 40, 50),
  level('workload-low', 100, 90),
  level('global-default', 20, 50),
  level('catch-all', 5, 0),
  level('exempt', 0, 0),
]

/** A PriorityLevelConfiguration as a level; `undefined` where a template writes its numbers. */
export function levelOf(resource: Resource): Level | undefined {
  const { root, name } = resource
  const exempt = resource.at('spec', 'exempt')
  const spec = resource.at('spec', 'limited') ?? exempt
  const shares = numberOr(spec, 'nominalConcurrencyShares', exempt ? 0 : 30)
  const lendable = numberOr(spec, 'lendablePercent', 0)
  const borrowing = numberOr(spec, 'borrowingLimitPercent', Number.MAX_SAFE_INTEGER)
  if (root.templated || name === undefined || shares === undefined || lendable === undefined || borrowing === undefined)
    return undefined
  return { name, shares, lendable, borrowing: borrowing === Number.MAX_SAFE_INTEGER ? undefined : borrowing }
}

/** The seats of one level. */
export interface Seats extends Level {
  readonly nominal: number
  /** What is left to it when all that can be lent is lent. */
  readonly least: number
  /** `undefined` where only the server limits it. */
  readonly most: number | undefined
}

export interface Sharing {
  /** Requests that the server works on at once. */
  readonly limit: number
  /** Whether the limit comes from flags of the file. */
  readonly fromFile: boolean
  readonly sum: number
  readonly levels: readonly Seats[]
}

/** How an API server with the built-in levels and those of the file shares out its seats. */
export function sharing(manifest: Manifest): Sharing {
  const own = resourcesOf(manifest).flatMap(resource =>
    resource.kind === 'PriorityLevelConfiguration' ? (levelOf(resource) ?? []) : [],
  )
  const levels = [...builtIn.filter(({ name }) => !own.some(one => one.name === name)), ...own]
  const sum = levels.reduce((total, { shares }) => total + shares, 0)
  const { limit, fromFile } = concurrencyLimit(manifest)
  return {
    limit,
    fromFile,
    sum,
    levels: levels.map(one => {
      const nominal = sum === 0 ? 0 : Math.ceil((limit * one.shares) / sum)
      const lent = Math.round((nominal * one.lendable) / 100)
      const most = one.borrowing === undefined ? undefined : nominal + Math.round((nominal * one.borrowing) / 100)
      return { ...one, nominal, least: nominal - lent, most }
    }),
  }
}

/** `--max-requests-inflight` and `--max-mutating-requests-inflight` together; 400 + 200 where the file does not say. */
export function concurrencyLimit(manifest: Manifest): { readonly limit: number; readonly fromFile: boolean } {
  const flags = manifest.slices
    .flatMap(({ part }) => invocationsOf(part))
    .filter(({ program }) => program === 'kube-apiserver')
    .flatMap(invocation => invocation.flags)
  const read = (name: string, usual: number): number => {
    const value = Number(flags.findLast(flag => flag.name === name)?.value ?? Number.NaN)
    return Number.isFinite(value) && value >= 0 ? value : usual
  }
  const limit = read('max-requests-inflight', 400) + read('max-mutating-requests-inflight', 200)
  const fromFile = flags.some(({ name }) => /^max-(?:mutating-)?requests-inflight$/.test(name))
  return { limit, fromFile }
}

/** The seats of all levels, one of them brought out. */
export function drawSeats({ levels, limit }: Sharing, name: string): Picture {
  const shown = levels.filter(one => one.nominal > 0).toSorted((a, b) => b.nominal - a.nominal)
  const kept = shown.filter((one, index) => index < 8 || one.name === name)
  return bars({
    alt: say(
      {
        en: 'The {limit} seats of the API server, by priority level.',
        'zh-cn': 'API 服务器的 {limit} 个席位按优先级分配。',
      },
      { limit },
    ),
    groups: [
      {
        rows: kept.map(one => ({
          label: same(one.name),
          parts: [
            { size: one.least, tone: one.name === name ? ('main' as const) : ('quiet' as const) },
            {
              size: one.nominal - one.least,
              tone: one.name === name ? ('main' as const) : ('quiet' as const),
              faint: true,
            },
          ],
          text: same(String(one.nominal)),
        })),
      },
    ],
    legend: [
      { label: { en: 'kept', 'zh-cn': '保留' }, tone: 'main' },
      { label: { en: 'lendable', 'zh-cn': '可借出' }, tone: 'main', faint: true },
    ],
  })
}

export const flowPage = 'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/'

/** Max in flight and fairness, told apart. */
export const inflightOrFairness: Localized = {
  en: '**In flight or fair?** With APF on (the default since 1.20) `--max-requests-inflight` and `--max-mutating-requests-inflight` no longer cap reads and writes apart: their sum (400 + 200 = 600) is the number of seats, and priority levels divide it. `--enable-priority-and-fairness=false` brings the old caps back.',
  'zh-cn':
    '**并发上限还是公平性？** 开启 APF（1.20 起默认）后，`--max-requests-inflight` 和 `--max-mutating-requests-inflight` 不再分别限制读写：它们的总和（400 + 200 = 600）就是席位数，由各优先级按份额分配。`--enable-priority-and-fairness=false` 才会恢复旧的限制。',
}
