import type { Explanation, TopicContext } from '../../../core/topic.js'
import type { KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { aboutContents, decoded, textIn } from '../values/_base64.js'
import { aboutEntry, configMapOrSecret } from './_secret.js'

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

function tell(key: string, text: string, { settings }: TopicContext): Explanation | undefined {
  const bytes = decoded(text)
  if (!bytes)
    return explained(
      say(
        {
          en: 'the API server refuses {key}: the value is no Base64. Plain text goes under `stringData`.',
          'zh-cn': 'API 服务器不接受 {key}：值不是 Base64。明文写在 `stringData` 下。',
        },
        { key: code(key) },
      ),
    )
  const plain = textIn(bytes)
  return explained(
    settings.showSecrets && plain
      ? say(
          { en: '{key} stands for {plain}.', 'zh-cn': '{key} 的值是 {plain}。' },
          { key: code(key), plain: code(plain, 400) },
        )
      : say(
          {
            en: '{key} stands for {contents} (••••, not shown).',
            'zh-cn': '{key} 的值是 {contents}（••••，不显示）。',
          },
          { key: code(key), contents: aboutContents(bytes) },
        ),
    // one line that ends in a break is what `echo` makes, and the break is part of the password then
    plain && /^[^\n]*[^\r\n]\r?\n$/.test(plain)
      ? {
          en: 'A line break is at its end and part of the value: `echo -n` leaves it out.',
          'zh-cn': '末尾带有换行，换行也是值的一部分：用 `echo -n` 可以避免。',
        }
      : undefined,
    {
      en: 'Base64 hides nothing: everybody who sees this file can read it.',
      'zh-cn': 'Base64 什么都藏不住：能看到本文件的人都能读出来。',
    },
  )
}
