import type { Explanation } from '../../../core/topic.js'
import type { KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { aboutEntry, bytesOf } from './_secret.js'

export default {
  key: 'Secret.stringData',
  title: { en: 'plain values, encoded on saving', 'zh-cn': '明文值，保存时编码' },
  summary: summary('Secret.stringData'),
  compare: {
    en: '**data or stringData?** Where both have a key, `stringData` wins. It is write-only: read back, everything is in `data`.',
    'zh-cn': '**data 还是 stringData？** 同一个键以 `stringData` 为准。它只写不读：读出来都在 `data` 里。',
  },
  see: docs('concepts/configuration/secret/#restriction-names-data'),
  explain: aboutEntry('Secret', 'stringData', tell),
} satisfies KubernetesTopic

function tell(key: string, text: string): Explanation | undefined {
  return explained(
    say(
      {
        en: '{key} is {bytes} bytes of plain text (••••, not shown), encoded when it is stored.',
        'zh-cn': '{key} 是 {bytes} 字节的明文（••••，不显示），保存时再编码。',
      },
      { key: code(key), bytes: bytesOf(text) },
    ),
  )
}
