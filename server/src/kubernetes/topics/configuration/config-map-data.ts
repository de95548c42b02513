import type { Explanation } from '../../../core/topic.js'
import { bytesInWords } from '../../quantities.js'
import type { KubernetesTopic } from '../../topic.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'
import { aboutEntry, bytesOf, configMapOrSecret } from './_secret.js'

export default {
  key: 'ConfigMap.data',
  title: { en: 'keys and their texts', 'zh-cn': '键和文本' },
  summary: summary('ConfigMap.data'),
  notes: {
    en: [
      'Values are texts: numbers and `true` need quotes.',
      '`|` keeps line breaks, `>` folds them; `|-` drops the last one.',
      'Keys become file names or variables; for variables they should be made of letters, digits and `_`.',
    ],
    'zh-cn': [
      '值必须是文本：数字和 `true` 要加引号。',
      '`|` 保留换行，`>` 折叠换行；`|-` 去掉末尾的换行。',
      '键会成为文件名或变量名；作变量时用字母、数字和 `_`。',
    ],
  },
  compare: configMapOrSecret,
  see: docs('concepts/configuration/configmap/#configmap-object'),
  explain: aboutEntry('ConfigMap', 'data', tell),
} satisfies KubernetesTopic

function tell(key: string, text: string): Explanation | undefined {
  const lines = text.replace(/\n$/, '').split('\n').length
  return explained(
    say(
      {
        en: 'the key {key} holds {lines}, {size}; mounted, it is the file {key}.',
        'zh-cn': '键 {key} 有 {lines}，{size}；挂载后是文件 {key}。',
      },
      {
        key: code(key),
        size: bytesInWords(bytesOf(text)),
        lines: { en: `${lines} ${lines === 1 ? 'line' : 'lines'}`, 'zh-cn': `${lines} 行` },
      },
    ),
    text.endsWith('\n') && lines === 1
      ? { en: 'It ends with a line break, which a variable keeps.', 'zh-cn': '它以换行结尾，作为变量时会原样保留。' }
      : undefined,
  )
}
