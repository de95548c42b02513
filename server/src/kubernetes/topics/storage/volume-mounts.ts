import { joined, paragraphs } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asBoolean, asString, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { bullets, code, say } from '../_text.js'
import { volumePage, volumesOf } from './_storage.js'

export default {
  key: 'Container.volumeMounts',
  also: ['EphemeralContainer.volumeMounts'],
  title: { en: 'where the volumes appear', 'zh-cn': '卷出现在哪里' },
  summary: summary('Container.volumeMounts'),
  notes: {
    en: [
      'Each names a volume of the Pod (or a claim template of the StatefulSet) and a path; two mounts cannot share a path.',
      'With `subPath` updates of a ConfigMap or Secret do not arrive.',
    ],
    'zh-cn': [
      '每一项写明 Pod 的一个卷（或 StatefulSet 的 PVC 模板）和一个路径；两个挂载的路径不能相同。',
      '用了 `subPath`，ConfigMap 或 Secret 的更新传不到。',
    ],
  },
  see: volumePage(),
  explain: aboutContainer(({ node, name }, { resource }) => {
    const volumes = volumesOf(resource)
    const lines = itemsOf(get(node, 'volumeMounts')).flatMap(({ value }) => {
      const path = asString(get(value, 'mountPath'))
      const volume = asString(get(value, 'name'))
      if (path === undefined || volume === undefined) return []
      const type = volumes.find(one => one.name === volume)?.type
      const sub = asString(get(value, 'subPath'))
      return [
        say(
          { en: '{path}: {sub}{volume}{type}{mode}', 'zh-cn': '{path}：{volume}{sub}{type}{mode}' },
          {
            path: code(path),
            volume: code(volume),
            type: type === undefined ? '' : { en: ` (${code(type)})`, 'zh-cn': `（${code(type)}）` },
            sub: sub === undefined ? '' : { en: `${code(sub)} of `, 'zh-cn': ` 里的 ${code(sub)}` },
            mode: asBoolean(get(value, 'readOnly')) === true ? { en: ', read-only', 'zh-cn': '，只读' } : '',
          },
        ),
      ]
    })
    return lines.length === 0
      ? undefined
      : joined(
          [
            say({ en: '{name} finds', 'zh-cn': '{name} 看到：' }, { name: code(name ?? '?') }),
            bullets(lines.slice(0, 8)),
          ],
          paragraphs,
        )
  }),
} satisfies KubernetesTopic
