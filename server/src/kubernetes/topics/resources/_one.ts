import { joined, type Localized } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import { nanosOf } from '../../quantities.js'
import { asScalar } from '../../tree.js'
import { code, say } from '../_text.js'
import { bytesOf, grouped, inWords, measureOf, rounded } from './_amounts.js'

/** What one quantity under `requests` or `limits` means; `undefined` where it cannot be read. */
export function quantityText(
  field: 'requests' | 'limits',
  resource: string,
  node: YamlNode | undefined,
): Localized | undefined {
  const scalar = asScalar(node)
  const text = scalar && !scalar.templated && scalar.value !== null ? String(scalar.value) : undefined
  const nanos = text === undefined ? undefined : nanosOf(text)
  if (text === undefined || nanos === undefined || nanos < 0n) return undefined
  const measure = measureOf(resource)
  const amount =
    measure === 'bytes'
      ? bytesText(text, nanos)
      : measure === 'cpu'
        ? cpuText(text, nanos)
        : { en: code(text), 'zh-cn': code(text) }
  const effect = resource.startsWith('hugepages-') ? hugePages(resource, nanos) : effects[field][known(resource)](nanos)
  return joined([say({ en: '{amount}', 'zh-cn': '{amount}' }, { amount }), effect], { en: ': ', 'zh-cn': '：' })
}

const known = (resource: string) =>
  resource === 'cpu' || resource === 'memory' || resource === 'ephemeral-storage' ? resource : 'other'

/** "`192Mi` is 192 MiB, 201,326,592 bytes" */
function bytesText(text: string, nanos: bigint): Localized {
  const bytes = bytesOf(nanos)
  if (bytes === undefined)
    return say(
      {
        en: '{text} is {bytes} of a byte (`m` means thousandths here; megabytes are `M`, mebibytes `Mi`)',
        'zh-cn': '{text} 只有 {bytes} 字节（`m` 在这里是千分之一；兆字节写 `M` 或 `Mi`）',
      },
      { text: code(text), bytes: rounded(Number(nanos) / 1e9) },
    )
  return say(
    { en: '{text} is {words} ({bytes} bytes)', 'zh-cn': '{text} 即 {words}（{bytes} 字节）' },
    { text: code(text), words: inWords('memory', nanos), bytes: grouped(bytes) },
  )
}

const cpuText = (text: string, nanos: bigint): Localized =>
  say(
    { en: '{text} is {cores} of CPU time', 'zh-cn': '{text} 即 {cores}的 CPU 时间' },
    {
      text: code(text),
      cores:
        nanos === 1_000_000_000n
          ? { en: 'one core', 'zh-cn': '一个核' }
          : { en: `${rounded(Number(nanos) / 1e9)} cores' worth`, 'zh-cn': `${rounded(Number(nanos) / 1e9)} 个核` },
    },
  )

type Effect = (nanos: bigint) => Localized

const effects: Readonly<
  Record<'requests' | 'limits', Readonly<Record<'cpu' | 'memory' | 'ephemeral-storage' | 'other', Effect>>>
> = {
  requests: {
    cpu: () => ({
      en: 'the Pod goes only to a node that has it unreserved. The container may use more while CPU is idle; when it is not, time is shared in proportion to the requests (cgroup `cpu.weight`).',
      'zh-cn':
        'Pod 只会放到还能预留这么多的节点上。CPU 空闲时容器可以多用；紧张时按请求量的比例分配（cgroup `cpu.weight`）。',
    }),
    memory: () => ({
      en: 'the Pod goes only to a node that has it unreserved. Nothing stops the container from using more, but above it the Pod is evicted earlier when the node runs short.',
      'zh-cn': 'Pod 只会放到还能预留这么多的节点上。用得更多也没人拦，但超过之后，节点内存紧张时会更早被驱逐。',
    }),
    'ephemeral-storage': () => ({
      en: 'the Pod goes only to a node with that much disk unreserved, for the writable layer, logs and `emptyDir` volumes.',
      'zh-cn': 'Pod 只会放到磁盘还能预留这么多的节点上，用于可写层、日志和 `emptyDir` 卷。',
    }),
    other: () => ({
      en: 'the Pod goes only to a node that has so many of them free. Such resources are not shared: the request equals the limit.',
      'zh-cn': 'Pod 只会放到还剩这么多的节点上。这类资源不共享：请求量与限制相等。',
    }),
  },
  limits: {
    cpu: nanos => {
      // microseconds of each period of 100 ms
      const quota = nanos / 10_000n
      return say(
        {
          en: 'in every 100 ms its threads together may run {ms} ms, then they wait for the next 100 ms (throttling; cgroup `cpu.max` is {max}). CPU never gets a container killed.',
          'zh-cn':
            '每 100 毫秒里各线程合计最多运行 {ms} 毫秒，用完就等下一个 100 毫秒（限流；cgroup `cpu.max` 为 {max}）。CPU 超限从不会杀死容器。',
        },
        { ms: rounded(Number(quota) / 1000), max: code(`${quota} 100000`) },
      )
    },
    memory: nanos =>
      say(
        {
          en: 'the kernel enforces it (cgroup `memory.max`{max}). A container that wants more is OOM-killed with SIGKILL: reason `OOMKilled`, exit code 137, then its `restartPolicy` decides.',
          'zh-cn':
            '由内核强制执行（cgroup `memory.max`{max}）。再要更多就被 OOM 以 SIGKILL 杀死：原因 `OOMKilled`，退出码 137，之后按 `restartPolicy` 处理。',
        },
        { max: bytesOf(nanos) === undefined ? '' : { en: ` = ${bytesOf(nanos)}`, 'zh-cn': ` = ${bytesOf(nanos)}` } },
      ),
    'ephemeral-storage': () => ({
      en: 'a Pod whose writable layers, logs and `emptyDir` volumes grow beyond it is evicted as a whole, not restarted in place.',
      'zh-cn': '可写层、日志和 `emptyDir` 卷合计超过它，整个 Pod 会被驱逐，而不是原地重启。',
    }),
    other: () => ({
      en: 'so many of them belong to this container alone. They are whole numbers, never shared; the request is the same.',
      'zh-cn': '这么多归这个容器独占。只能是整数，不共享；请求量与它相同。',
    }),
  },
}

/** `hugepages-2Mi: 128Mi`: how many pages that is. */
function hugePages(resource: string, nanos: bigint): Localized {
  const size = nanosOf(resource.slice('hugepages-'.length)) ?? 0n
  return joined([
    size > 0n && nanos % size === 0n
      ? say(
          { en: '{count} pages of {size}.', 'zh-cn': '共 {count} 页，每页 {size}。' },
          { count: grouped(nanos / size), size: inWords(resource, size) },
        )
      : { en: 'it must be a multiple of the page size.', 'zh-cn': '必须是页大小的整数倍。' },
    {
      en: 'They have to be set aside on the node beforehand; the request must equal the limit, and CPU or memory must be requested too.',
      'zh-cn': '节点上必须事先预留好巨页；请求量必须等于限制，并且还要请求 CPU 或内存。',
    },
  ])
}
