import type { Explanation } from '../../../core/topic.js'
import { bytesInWords } from '../../quantities.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { explained, isOpen } from '../_file.js'
import { summary } from '../_summary.js'
import { codes, docs, say } from '../_text.js'
import { configMapOrSecret, keyCount, keysIn, sizeIn, used } from './_secret.js'

export default {
  key: 'ConfigMap',
  also: ['ConfigMap.binaryData'],
  title: { en: 'settings as keys and texts', 'zh-cn': '键和文本形式的配置' },
  summary: summary('ConfigMap'),
  notes: {
    en: [
      'At most 1 MiB (1048576 bytes) in all.',
      'A change reaches mounted files after a minute or two; variables and `subPath` mounts get it only in new Pods. It starts no rollout: put a hash of it into an annotation of the Pod template, or give it a new name.',
      '`immutable: true` forbids changes and spares the API server.',
    ],
    'zh-cn': [
      '总共最多 1 MiB（1048576 字节）。',
      '改动一两分钟后传到挂载的文件；环境变量和 `subPath` 挂载要等新 Pod。改动不会触发更新：可把内容的哈希写进 Pod 模板的注解，或换个名字。',
      '`immutable: true` 禁止修改，也减轻 API 服务器的负担。',
    ],
  },
  compare: configMapOrSecret,
  see: docs('concepts/configuration/configmap/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource } = place
  if (resource.kind !== 'ConfigMap' || isOpen(resource.at('data'))) return undefined
  const keys = [...keysIn(resource.at('data')), ...keysIn(resource.at('binaryData'))]
  const size = sizeIn(resource.at('data'), false) + sizeIn(resource.at('binaryData'), true)
  return explained(
    say(
      { en: 'it has {count}, {size}{names}.', 'zh-cn': '它有 {count}，共 {size}{names}。' },
      {
        count: keyCount(keys.length),
        size: bytesInWords(size),
        names: keys.length > 0 ? say({ en: ': {keys}', 'zh-cn': '：{keys}' }, { keys: codes(keys) }) : '',
      },
    ),
    size > 1048576
      ? { en: 'The API server refuses more than 1 MiB.', 'zh-cn': '超过 1 MiB，API 服务器不接受。' }
      : undefined,
    used(place),
  )
}
