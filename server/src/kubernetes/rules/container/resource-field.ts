import { nearest } from '../../../core/nearest.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/resource-field',
  severity: 'error',
  title: {
    en: 'A `resourceFieldRef` that names neither a request nor a limit',
    'zh-cn': '`resourceFieldRef` 指的不是请求量或限制',
  },
  why: {
    en: 'A container can learn its requests and limits of cpu, memory, ephemeral-storage and huge pages. The API server refuses any other name.',
    'zh-cn': '容器可以得知自己的 cpu、memory、ephemeral-storage 和大页的请求量与限制，其他名字 API 服务器会拒绝。',
  },
  instead: {
    en: 'Write `limits.memory`, `requests.cpu` and so on.',
    'zh-cn': '写成 `limits.memory`、`requests.cpu` 等。',
  },
  message: {
    en: 'The API server refuses `resource: {name}`: it wants `requests.` or `limits.` in front of `cpu`, `memory`, `ephemeral-storage` or `hugepages-…`. Write `{meant}`, for instance.',
    'zh-cn':
      'API 服务器不接受 `resource: {name}`：要在 `cpu`、`memory`、`ephemeral-storage` 或 `hugepages-…` 前面写 `requests.` 或 `limits.`，例如 `{meant}`。',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      containerWith(`
env:
  - name: GOMAXPROCS
    valueFrom:
      resourceFieldRef:
        resource: cpu
                  ^^^`),
    ],
    good: [
      containerWith(`
env:
  - name: GOMAXPROCS
    valueFrom:
      resourceFieldRef:
        resource: limits.cpu`),
    ],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ResourceFieldSelector')) {
      const name = textIn(node, 'resource')
      const pair = pairOf(node, 'resource')
      if (!name || !pair || names.includes(name) || /^(?:limits|requests)\.hugepages-/.test(name)) continue
      const meant = names.find(one => one === `limits.${name}`) ?? nearest(name, names) ?? 'limits.cpu'
      report(pointAt(pair), { name, meant }, setKey(slice, node, 'resource', meant))
    }
  },
} satisfies KubernetesRule

const names = ['limits', 'requests'].flatMap(list =>
  ['cpu', 'memory', 'ephemeral-storage'].map(name => `${list}.${name}`),
)
