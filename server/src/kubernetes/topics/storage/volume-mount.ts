import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean, asString, get, itemsOf } from '../../tree.js'
import { explained, ownerOf } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { volumePage, volumesOf } from './_storage.js'

export default {
  key: 'VolumeMount.mountPath',
  title: { en: 'where the volume appears', 'zh-cn': '卷出现在容器的哪里' },
  summary: summary('VolumeMount.mountPath'),
  notes: {
    en: [
      'The mount hides what the image has there.',
      'With `subPath` one file or directory of the volume is mounted, and changes of a ConfigMap or Secret no longer arrive.',
      '`readOnly` forbids writing through this mount only.',
    ],
    'zh-cn': [
      '挂载会遮住镜像在那里原有的内容。',
      '用 `subPath` 只挂载卷里的一个文件或目录，ConfigMap 或 Secret 的改动不再传到。',
      '`readOnly` 只禁止经由这个挂载写入。',
    ],
  },
  see: volumePage(),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const owner = ownerOf(place)
  const name = asString(get(owner?.node, 'name'))
  const path = asString(get(owner?.node, 'mountPath'))
  if (!owner || name === undefined || path === undefined) return undefined
  const subPath = asString(get(owner.node, 'subPath'))
  const claims = itemsOf(place.resource.at('spec', 'volumeClaimTemplates'))
  const claimed = claims.some(({ value }) => asString(get(value, 'metadata', 'name')) === name)
  const volume = volumesOf(place.resource).find(one => one.name === name)
  const type = claimed ? 'volumeClaimTemplates' : volume?.type
  return explained(
    say(
      { en: '{path} in the container is {part}{type}.', 'zh-cn': '容器里的 {path} 是{part}{type}。' },
      {
        path: code(path),
        part:
          subPath === undefined
            ? say({ en: 'the volume {name}', 'zh-cn': '卷 {name}' }, { name: code(name) })
            : say(
                { en: '{sub} of the volume {name}', 'zh-cn': '卷 {name} 里的 {sub}' },
                { name: code(name), sub: code(subPath) },
              ),
        type: type === undefined ? '' : { en: ` (${code(type)})`, 'zh-cn': `（${code(type)}）` },
      },
    ),
    type === 'configMap' || type === 'secret'
      ? subPath === undefined
        ? { en: 'Changes of it arrive by themselves.', 'zh-cn': '内容改动会自动更新。' }
        : {
            en: 'Because of `subPath` changes only arrive with a new Pod.',
            'zh-cn': '因为用了 `subPath`，改动要等新 Pod 才生效。',
          }
      : type === 'emptyDir'
        ? { en: 'It goes with the Pod.', 'zh-cn': 'Pod 没了内容就没了。' }
        : undefined,
    asBoolean(get(owner.node, 'readOnly')) === true ? { en: 'Writing there fails.', 'zh-cn': '不能写入。' } : undefined,
  )
}
