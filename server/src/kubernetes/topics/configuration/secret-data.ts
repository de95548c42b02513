import type { Explanation } from '../../../core/topic.js'
import type { KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { aboutEntry, configMapOrSecret, decodedBytes } from './_secret.js'

export default {
  key: 'Secret.data',
  title: { en: 'Base64 values', 'zh-cn': 'Base64 编码的值' },
  summary: summary('Secret.data'),
  notes: {
    en: [
      '`echo -n TEXT | base64` encodes, without `-n` a line break gets in; `base64 -d` reads it back.',
      '`stringData` takes plain text and spares the encoding.',
    ],
    'zh-cn': [
      '`echo -n TEXT | base64` 编码，漏了 `-n` 会带上换行；`base64 -d` 还原。',
      '`stringData` 直接写明文，不用自己编码。',
    ],
  },
  compare: configMapOrSecret,
  see: docs('concepts/configuration/secret/#restriction-names-data'),
  explain: aboutEntry('Secret', 'data', tell),
} satisfies KubernetesTopic

function tell(key: string, text: string): Explanation | undefined {
  const bytes = decodedBytes(text)
  return explained(
    bytes === undefined
      ? say(
          {
            en: 'the API server refuses {key}: the value is no Base64. Plain text goes under `stringData`.',
            'zh-cn': 'API 服务器不接受 {key}：值不是 Base64。明文写在 `stringData` 下。',
          },
          { key: code(key) },
        )
      : say(
          {
            en: '{key} stands for {bytes} {unit} (••••, not shown). Base64 hides nothing: everybody who sees this file can read it.',
            'zh-cn': '{key} 的值有 {bytes} 字节（••••，不显示）。Base64 什么都藏不住：能看到本文件的人都能读出来。',
          },
          { key: code(key), bytes, unit: bytes === 1 ? 'byte' : 'bytes' },
        ),
  )
}
