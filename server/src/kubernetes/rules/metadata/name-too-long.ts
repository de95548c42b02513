import type { Localized } from '../../../core/localized.js'
import type { Resource } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asNumber, asString, get } from '../../tree.js'
import { cronJobWith } from '../_examples.js'
import { ofType, pointIn } from '../_typed.js'

const long = 'collect-the-daily-figures-of-every-shop-and-mail-them'

export default {
  id: 'kubernetes/name-too-long',
  severity: 'error',
  title: { en: 'A name too long for what is made from it', 'zh-cn': '名字太长，派生的名字会超限' },
  why: {
    en: 'Controllers add to the names of CronJobs and Jobs: a time, an index, a label. What comes out must still fit into 63 characters, so the API server refuses names that leave no room.',
    'zh-cn':
      '控制器会在 CronJob 和 Job 的名字上追加时间、序号，或把名字写进标签，结果不得超过 63 个字符，所以 API 服务器拒绝没有余地的名字。',
  },
  instead: { en: 'Choose a shorter name.', 'zh-cn': '换一个短一些的名字。' },
  message: {
    en: 'This name has {length} characters, and {reason}: the API server refuses more than {limit}. Choose a shorter one.',
    'zh-cn': '这个名字有 {length} 个字符，{reason}，API 服务器最多接受 {limit} 个。换一个短一些的。',
  },
  examples: {
    bad: [cronJobWith('', `${long}\n        ${'^'.repeat(long.length)}`)],
    good: [cronJobWith('', 'mail-daily-figures')],
  },
  check(slice, report) {
    for (const { node, resource } of ofType(slice, 'CronJob', 'Job')) {
      const room = roomOf(resource)
      const { name } = resource
      const metadata = get(node, 'metadata')
      if (name === undefined || metadata?.type !== 'map' || name.length <= room.limit) continue
      report(pointIn({ node: metadata, pair: undefined }, 'name'), { length: name.length, ...room })
    }
  },
} satisfies KubernetesRule

/** How long the name of a Job or CronJob may be, and why. */
function roomOf(resource: Resource): { readonly limit: number; readonly reason: Localized } {
  if (resource.kind === 'CronJob')
    return {
      limit: 52,
      reason: {
        en: 'the CronJob puts 11 behind it for the name of each Job',
        'zh-cn': '而 CronJob 会在后面追加 11 个字符作为每个 Job 的名字',
      },
    }
  const completions = asNumber(resource.at('spec', 'completions'))
  if (asString(resource.at('spec', 'completionMode')) === 'Indexed' && completions) {
    const suffix = `-${completions - 1}`
    return {
      limit: 63 - suffix.length,
      reason: {
        en: `the host name of its last Pod ends in \`${suffix}\``,
        'zh-cn': `而最后一个 Pod 的主机名以 \`${suffix}\` 结尾`,
      },
    }
  }
  return {
    limit: 63,
    reason: { en: 'it becomes a label of its Pods', 'zh-cn': '而它会成为 Pod 的标签值' },
  }
}
