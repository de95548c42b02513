import type { Explanation } from '../../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../../topic.js'
import { asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { code, say } from '../../_text.js'
import { drawSeats, flowPage, inflightOrFairness, levelOf, sharing } from './_seats.js'

export default {
  key: 'PriorityLevelConfiguration',
  also: [
    'LimitedPriorityLevelConfiguration.nominalConcurrencyShares',
    'LimitedPriorityLevelConfiguration.lendablePercent',
    'LimitedPriorityLevelConfiguration.borrowingLimitPercent',
    'ExemptPriorityLevelConfiguration.nominalConcurrencyShares',
    'ExemptPriorityLevelConfiguration.lendablePercent',
    'PriorityLevelConfigurationSpec.type',
    'PriorityLevelConfigurationSpec.limited',
    'PriorityLevelConfigurationSpec.exempt',
  ],
  title: { en: "a share of the API server's seats", 'zh-cn': '在 API 服务器并发席位中的份额' },
  summary: {
    en: 'An API server works on a limited number of requests at once: its *seats*. Each priority level gets seats in proportion to `nominalConcurrencyShares` (30 by default); requests beyond them wait or are refused with 429.',
    'zh-cn':
      'API 服务器同时处理的请求数有限，这就是*席位*。每个优先级按 `nominalConcurrencyShares`（默认 30）的比例得到席位；超出的请求排队，或以 429 拒绝。',
  },
  notes: {
    en: [
      '`seats = ceil(limit × shares / sum of all shares)`, for each API server on its own. Built in (shares): workload-low 100, workload-high 40, node-high 40, system 30, global-default 20, leader-election 10, catch-all 5, in all 245.',
      '`lendablePercent` (default 0) of them may be used by others while idle; `borrowingLimitPercent` caps what this level may borrow (left out: no cap).',
      '`type: Exempt` never waits and never is refused: only `exempt` (`system:masters`, probes) should be it. A long `list` takes several seats; a watch counts only while it starts.',
      'Look: `kubectl get --raw /debug/api_priority_and_fairness/dump_priority_levels`, `apiserver_flowcontrol_rejected_requests_total`.',
    ],
    'zh-cn': [
      '`席位 = ceil(总数 × 份额 / 份额之和)`，每个 API 服务器各算各的。内置级别的份额：workload-low 100、workload-high 40、node-high 40、system 30、global-default 20、leader-election 10、catch-all 5，合计 245。',
      '空闲时可借出其中的 `lendablePercent`（默认 0）；`borrowingLimitPercent` 限制能借入多少（不写则不限）。',
      '`type: Exempt` 既不排队也不会被拒：只应有 `exempt`（`system:masters`、探针）是这样。大的 `list` 会占多个席位；watch 只在建立时占用。',
      '排查：`kubectl get --raw /debug/api_priority_and_fairness/dump_priority_levels`、`apiserver_flowcontrol_rejected_requests_total`。',
    ],
  },
  compare: inflightOrFairness,
  see: flowPage,
  explain,
} satisfies KubernetesTopic

function explain({ manifest, resource }: KubernetesPlace): Explanation | undefined {
  if (resource.kind !== 'PriorityLevelConfiguration') return undefined
  const all = sharing(manifest)
  const own = levelOf(resource)
  const seats = own && all.levels.find(one => one.name === own.name)
  if (!own || !seats) return undefined
  const limit = say(
    all.fromFile
      ? { en: '{limit} (from the flags in this file)', 'zh-cn': '{limit}（来自本文件的标志）' }
      : { en: '{limit} (400 + 200, the defaults)', 'zh-cn': '{limit}（默认 400 + 200）' },
    { limit: all.limit },
  )
  if (asString(resource.at('spec', 'type')) === 'Exempt')
    return explained(
      say(
        {
          en: 'requests of {name} are never limited: they run at once, however many there are.',
          'zh-cn': '{name} 的请求不受限制：来多少都立即处理。',
        },
        { name: code(own.name) },
      ),
    )
  const told = explained(
    say(
      {
        en: '{name} gets **{nominal} of {limit} seats**: ceil({all} × {shares} / {sum}), the built-in levels included.',
        'zh-cn': '{name} 得到 **{limit} 个席位中的 {nominal} 个**：ceil({all} × {shares} / {sum})，分母含内置级别。',
      },
      { name: code(own.name), nominal: seats.nominal, limit, all: all.limit, shares: own.shares, sum: all.sum },
    ),
    seats.least < seats.nominal
      ? say(
          {
            en: 'While it is idle others may use {lent} of them; {least} are always its own.',
            'zh-cn': '空闲时其中 {lent} 个可借给别人，{least} 个始终保留。',
          },
          { lent: seats.nominal - seats.least, least: seats.least },
        )
      : { en: 'It lends none of them.', 'zh-cn': '它一个也不外借。' },
    seats.most === undefined
      ? {
          en: 'What others lend it may use without a cap.',
          'zh-cn': '别人空出的席位它可以不限量借用。',
        }
      : say(
          {
            en: 'Borrowing takes it to {most} at most.',
            'zh-cn': '借入后最多 {most} 个。',
          },
          { most: seats.most },
        ),
  )
  return told && { ...told, picture: drawSeats(all, own.name) }
}
