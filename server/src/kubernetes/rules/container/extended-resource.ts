import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, get } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { isSet, ofType } from '../_typed.js'
import { isNative, isOvercommitable, limitsOf, requestsOf } from './_resources.js'

export default {
  id: 'kubernetes/extended-resource',
  severity: 'error',
  title: {
    en: 'A device or huge pages without a limit that equals the request',
    'zh-cn': '设备或巨页的请求量与限制不一致',
  },
  why: {
    en: 'Devices and huge pages cannot be shared out twice: what is requested is what is used. The API server wants whole numbers of devices, a limit, and a request that equals it.',
    'zh-cn': '设备和巨页不能超售：请求多少就占用多少。API 服务器要求写限制、请求量与它相等，设备数量还必须是整数。',
  },
  instead: {
    en: 'Write the limit alone: the request follows it.',
    'zh-cn': '只写限制即可，请求量会自动与它相同。',
  },
  message: {
    en: '`{name}` cannot be overcommitted, so the API server refuses {problem}. Write the limit alone: the request follows it.',
    'zh-cn': '`{name}` 不能超售，API 服务器不接受{problem}。只写限制即可，请求量会自动与它相同。',
  },
  fix: { title: { en: 'Set the limit to `{request}`', 'zh-cn': '把限制设为 `{request}`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
resources:
  requests:
    nvidia.com/gpu: 1
                    ^`),
      containerWith(`
resources:
  requests:
    nvidia.com/gpu: 1
                    ^
  limits:
    nvidia.com/gpu: 2`),
    ],
    good: [containerWith('resources:\n  limits:\n    nvidia.com/gpu: 1')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ResourceRequirements')) {
      const limits = limitsOf(node)
      const map = asMap(get(node, 'limits'))
      for (const { name, text, nanos, span } of requestsOf(node)) {
        if (isOvercommitable(name) || nanos === undefined) continue
        const limit = limits.find(other => other.name === name)
        const edits = map ? setKey(slice, map, name, text) : setKey(slice, node, 'limits', { [name]: text })
        if (!limit && !node.templated && !map?.templated && (map || !isSet(node, 'limits')))
          report(span, { name, request: text, problem: unlimited }, edits)
        else if (limit?.nanos !== undefined && limit.nanos !== nanos)
          report(span, { name, request: text, problem: unequal(text, limit.text) }, edits)
      }
      for (const { name, text, nanos, span } of limits)
        if (!isNative(name) && nanos !== undefined && nanos % 1_000_000_000n !== 0n)
          report(span, { name, request: text, problem: fraction(text) })
    }
  },
} satisfies KubernetesRule

const unlimited: Localized = { en: 'a request without a limit', 'zh-cn': '没有写限制的请求量' }
const unequal = (request: string, limit: string): Localized => ({
  en: `a request of \`${request}\` beside a limit of \`${limit}\``,
  'zh-cn': `请求量 \`${request}\` 与限制 \`${limit}\` 不相等`,
})
const fraction = (text: string): Localized => ({
  en: `\`${text}\`: it is counted in whole numbers`,
  'zh-cn': ` \`${text}\`，它只能是整数`,
})
