import type { Explanation } from '../../../core/topic.js'
import { quantityOf } from '../../quantities.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { grouped } from '../resources/_amounts.js'
import { sizeOf, storagePage } from './_storage.js'

export default {
  key: 'PersistentVolumeClaimSpec.resources',
  also: ['VolumeResourceRequirements.requests'],
  title: { en: 'how much storage is asked for', 'zh-cn': '申领多少存储' },
  summary: summary('PersistentVolumeClaimSpec.resources'),
  notes: {
    en: [
      'It is a minimum: a larger volume may be bound, and all of it belongs to the claim.',
      'Raising it later enlarges the volume if the class has `allowVolumeExpansion: true`; lowering is refused.',
    ],
    'zh-cn': [
      '这是下限：可能绑定到更大的卷，且整个归这个 PVC。',
      '之后调大会扩容，前提是存储类有 `allowVolumeExpansion: true`；调小会被拒绝。',
    ],
  },
  see: storagePage('#resources'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  // what the amount itself is in bytes is told on it anyway
  if (place.role === 'value' && place.path.at(-1) === 'storage') return undefined
  const at = place.path.lastIndexOf('resources')
  const size = at < 0 ? undefined : sizeOf(get(place.resource.root, ...place.path.slice(0, at)))
  const bytes = size === undefined ? undefined : quantityOf(size)
  if (size === undefined || bytes === undefined) return undefined
  return explained(
    say(
      { en: 'at least {size} is asked for, {bytes} bytes.', 'zh-cn': '申领至少 {size}，即 {bytes} 字节。' },
      { size: code(size), bytes: Number.isSafeInteger(bytes) ? grouped(BigInt(bytes)) : bytes },
    ),
    /[kMGTPE]$/.test(size)
      ? say(
          {
            en: '`{unit}` is a power of 1000, `{unit}i` one of 1024.',
            'zh-cn': '`{unit}` 按 1000 进位，`{unit}i` 按 1024 进位。',
          },
          { unit: size.slice(-1) },
        )
      : undefined,
  )
}
