import type { Localized } from '../../../core/localized.js'
import { nearest } from '../../../core/nearest.js'
import { renameKey } from '../../edits.js'
import type { KubernetesRule } from '../../rule.js'
import { formats } from '../../schema/index.js'
import { asMap, get, pairOf } from '../../tree.js'
import { isPlaceholder } from '../../validate/placeholders.js'
import { resourceWith } from '../_examples.js'
import { ofType } from '../_typed.js'
import { type Amount, amountsIn } from '../container/_resources.js'

export default {
  id: 'kubernetes/quota-resource',
  severity: 'error',
  title: { en: 'A quota for something that is not counted', 'zh-cn': '配额写了无法统计的资源' },
  why: {
    en: 'A quota limits resources and numbers of objects by names that are given. The API server refuses other names, and fractions of objects.',
    'zh-cn': '配额用规定的名字限制资源量和对象数量。其他名字，或对象数量带小数，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Use names such as `requests.cpu`, `limits.memory`, `requests.storage`, `pods`, `count/deployments.apps`.',
    'zh-cn': '使用 `requests.cpu`、`limits.memory`、`requests.storage`、`pods`、`count/deployments.apps` 等名字。',
  },
  message: {
    en: 'The API server refuses a quota of `{name}: {text}`: {hint}.',
    'zh-cn': 'API 服务器不接受配额 `{name}: {text}`：{hint}。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [resourceWith('v1', 'ResourceQuota', 'spec:\n  hard:\n    pod: 10\n    ^^^')],
    good: [
      resourceWith('v1', 'ResourceQuota', 'spec:\n  hard:\n    pods: 10\n    requests.cpu: 4\n    count/jobs.batch: 5'),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ResourceQuotaSpec')) {
      const hard = asMap(get(node, 'hard'))
      for (const amount of amountsIn(hard)) {
        const { name, pair, text, span } = amount
        if (isPlaceholder(name)) continue
        if (!isName(name)) {
          const meant = nearest(name, [...names, ...counted])
          report(
            pair.key.span,
            { name, text, meant: meant ?? '', hint: hintFor(meant) },
            meant !== undefined && !pairOf(hard, meant) && hard?.pairs.includes(pair) ? renameKey(pair, meant) : [],
          )
        } else if (counted.includes(name) && isFraction(amount)) report(span, { name, text, meant: '', hint: whole })
      }
    }
  },
} satisfies KubernetesRule

const isFraction = ({ nanos }: Amount): boolean => nanos !== undefined && nanos % 1_000_000_000n !== 0n

const counted = [
  'configmaps',
  'persistentvolumeclaims',
  'pods',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
]
const names = [
  'cpu',
  'memory',
  'ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.storage',
  'requests.ephemeral-storage',
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
]

const isName = (name: string): boolean =>
  names.includes(name) ||
  counted.includes(name) ||
  /^(?:requests\.|limits\.)?hugepages-/.test(name) ||
  (name.includes('/') && formats['qualified-name'](name) === undefined)

const hintFor = (meant: string | undefined): Localized =>
  meant === undefined
    ? {
        en: 'nothing of that name is counted. For objects of any kind write `count/RESOURCE.GROUP`',
        'zh-cn': '没有这个名字的统计项。其他对象的数量写作 `count/RESOURCE.GROUP`',
      }
    : { en: `write \`${meant}\``, 'zh-cn': `写成 \`${meant}\`` }
const whole: Localized = { en: 'objects are counted in whole numbers', 'zh-cn': '对象数量必须是整数' }
