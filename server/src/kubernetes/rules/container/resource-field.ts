import type { Localized } from '../../../core/localized.js'
import { nearest } from '../../../core/nearest.js'
import type { KubernetesRule } from '../../rule.js'
import { asScalar, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { containerWith } from '../_examples.js'
import { head, isUnset, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/resource-field',
  severity: 'error',
  title: {
    en: 'A `resourceFieldRef` that names no request or limit',
    'zh-cn': '`resourceFieldRef` 指的不是请求量或限制',
  },
  why: {
    en: 'A container can learn its requests and limits of cpu, memory, ephemeral-storage and huge pages, divided by a unit; a file must say of which container. The API server refuses anything else.',
    'zh-cn':
      '容器可以得知自己的 cpu、memory、ephemeral-storage 和巨页的请求量与限制，并按某个单位换算；写成文件时还要指明是哪个容器。其他写法 API 服务器会拒绝。',
  },
  instead: {
    en: 'Write `limits.memory`, `requests.cpu` and so on, with a divisor such as `1`, `1m` (cpu) or `1Mi`.',
    'zh-cn': '写成 `limits.memory`、`requests.cpu` 等，除数用 `1`、`1m`（cpu）或 `1Mi` 之类。',
  },
  message: { en: 'The API server refuses {found}: {remedy}.', 'zh-cn': 'API 服务器不接受{found}：{remedy}。' },
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
      containerWith(`
env:
  - name: MEMORY
    valueFrom:
      resourceFieldRef:
        resource: limits.memory
        divisor: 1m
                 ^^`),
    ],
    good: [
      containerWith(`
env:
  - name: GOMAXPROCS
    valueFrom:
      resourceFieldRef:
        resource: limits.cpu
  - name: MEMORY_MIB
    valueFrom:
      resourceFieldRef:
        resource: limits.memory
        divisor: 1Mi`),
    ],
  },
  check(slice, report) {
    for (const selector of ofType(slice, 'ResourceFieldSelector')) {
      const { node, parent } = selector
      const name = textIn(node, 'resource')
      const pair = pairOf(node, 'resource')
      if (name && pair && !names.includes(name) && !hugePages.test(name)) {
        const meant = names.find(one => one === `limits.${name}`) ?? nearest(name, names) ?? 'limits.cpu'
        report(
          pointAt(pair),
          { found: quoted(`resource: ${name}`), remedy: prefixed(meant), meant },
          setKey(slice, node, 'resource', meant),
        )
      }
      const divisor = pairOf(node, 'divisor')
      const scalar = asScalar(divisor?.value)
      const text = scalar && !scalar.templated && scalar.value !== null ? String(scalar.value) : '0'
      const isCpu = /\.cpu$/.test(name ?? '')
      if (divisor && name && text !== '0' && !(isCpu ? cpuUnits : units).has(text))
        report(
          pointAt(divisor),
          { found: quoted(`divisor: ${text}`), remedy: isCpu ? ofCpu : ofBytes, meant: isCpu ? '1m' : '1Mi' },
          setKey(slice, node, 'divisor', isCpu ? '1m' : '1Mi'),
        )
      if (parent?.type === 'DownwardAPIVolumeFile' && isUnset(node, 'containerName'))
        report(head(selector), { found: nobody, remedy: naming, meant: '' })
    }
  },
} satisfies KubernetesRule

const names = ['limits', 'requests'].flatMap(list =>
  ['cpu', 'memory', 'ephemeral-storage'].map(name => `${list}.${name}`),
)
const hugePages = /^(?:limits|requests)\.hugepages-/
const cpuUnits: ReadonlySet<string> = new Set(['1', '1m', '1000m', '1e0'])
const units: ReadonlySet<string> = new Set([
  ...['1', '1k', '1M', '1G', '1T', '1P', '1E'],
  ...['1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'],
])

const quoted = (text: string): Localized => ({ en: `\`${text}\``, 'zh-cn': ` \`${text}\`` })
const prefixed = (meant: string): Localized => ({
  en: `it wants \`requests.\` or \`limits.\` in front of a resource, as in \`${meant}\``,
  'zh-cn': `资源名前面要有 \`requests.\` 或 \`limits.\`，例如 \`${meant}\``,
})
const ofCpu: Localized = { en: 'cpu is counted by `1` or `1m`', 'zh-cn': 'cpu 只能按 `1` 或 `1m` 计' }
const ofBytes: Localized = {
  en: 'bytes are counted by `1` or a unit such as `1Ki`, `1Mi`, `1M`',
  'zh-cn': '字节数只能按 `1` 或 `1Ki`、`1Mi`、`1M` 之类的单位计',
}
const nobody: Localized = { en: 'a file that does not say of which container it tells', 'zh-cn': '没有指明容器的文件' }
const naming: Localized = { en: 'write `containerName`', 'zh-cn': '写上 `containerName`' }
