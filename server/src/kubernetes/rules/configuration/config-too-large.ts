import type { MapNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asString, entries, get, pairOf } from '../../tree.js'
import { resourceWith } from '../_examples.js'
import { bytesOf } from '../_sizes.js'
import { ofType } from '../_typed.js'
import { decodedLength } from './_base64.js'

export default {
  id: 'kubernetes/config-too-large',
  severity: 'error',
  title: { en: 'A ConfigMap or Secret of more than 1 MiB', 'zh-cn': 'ConfigMap 或 Secret 超过 1 MiB' },
  why: {
    en: 'All values together may take 1048576 bytes: the objects live in the memory of the API server and of etcd. More is refused.',
    'zh-cn': '所有值加起来最多 1048576 字节，因为这些对象存放在 API 服务器和 etcd 的内存里，超出会被拒绝。',
  },
  instead: {
    en: 'Split it up, put the data into an image or onto a volume.',
    'zh-cn': '拆成多个，或把数据放进镜像、放到卷上。',
  },
  message: {
    en: 'The values of this {kind} take {bytes} bytes, and the API server refuses more than 1048576. Split it up, or put the data into an image or onto a volume.',
    'zh-cn': '这个 {kind} 的值共 {bytes} 字节，API 服务器最多接受 1048576 字节。拆成多个，或把数据放进镜像、放到卷上。',
  },
  examples: {
    bad: [resourceWith('v1', 'ConfigMap', `data:\n^^^^\n  dump: ${'x'.repeat(1_048_577)}`)],
    good: [resourceWith('v1', 'ConfigMap', 'data:\n  color: blue')],
  },
  check(slice, report) {
    if (slice.text.length < limit / 4) return
    for (const { node, type } of ofType(slice, 'ConfigMap', 'Secret')) {
      const found = fieldsOf[type]!.map(([field, size]) => ({
        pair: pairOf(node, field),
        bytes: sizeOf(asMap(get(node, field)), size),
      }))
      const bytes = found.reduce((sum, one) => sum + one.bytes, 0)
      const [largest] = found.sort((a, b) => b.bytes - a.bytes)
      if (largest?.pair && bytes > limit) report(largest.pair.key.span, { kind: type, bytes })
    }
  },
} satisfies KubernetesRule

const limit = 1024 * 1024

type Size = (text: string) => number

/** The fields that hold values, and how many bytes a text in them is. */
const fieldsOf: Readonly<Record<string, readonly (readonly [string, Size])[]>> = {
  ConfigMap: [
    ['data', bytesOf],
    ['binaryData', decodedLength],
  ],
  Secret: [
    ['data', decodedLength],
    ['stringData', bytesOf],
  ],
}

const sizeOf = (map: MapNode | undefined, size: Size): number =>
  map ? entries(map).reduce((sum, { value }) => sum + size(asString(value) ?? ''), 0) : 0
