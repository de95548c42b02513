import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean, asString, get } from '../../tree.js'
import { explained, neighbours } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { keysOf, mountedAt, volumeAt, volumePage } from './_storage.js'

export default {
  key: 'Volume.configMap',
  title: { en: 'settings as files', 'zh-cn': '以文件形式提供配置' },
  summary: summary('Volume.configMap'),
  notes: {
    en: [
      'Files update by themselves; environment variables from the same source do not, and neither do `subPath` mounts.',
      'The mount hides whatever the image has in that directory.',
      '`defaultMode` is octal with a leading 0: `0400` is `256` in JSON.',
    ],
    'zh-cn': [
      '文件会自动更新；来自同一来源的环境变量和 `subPath` 挂载不会。',
      '挂载会遮住镜像在该目录下原有的内容。',
      '`defaultMode` 写成以 0 开头的八进制：`0400` 在 JSON 里是 `256`。',
    ],
  },
  see: volumePage('#configmap'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const volume = volumeAt(place)
  const name = asString(get(volume?.source, 'name'))
  if (volume?.type !== 'configMap' || name === undefined) return undefined
  const found = neighbours(place, 'ConfigMap').find(one => one.name === name)
  const optional = asBoolean(get(volume.source, 'optional')) === true
  const fixed = volume.mounts.some(({ subPath }) => subPath !== undefined)
  return explained(
    say(
      { en: '{keys} of the ConfigMap {name} becomes a file.', 'zh-cn': 'ConfigMap {name} 的{keys}成为一个文件。' },
      { keys: keysOf(volume.source), name: code(name) },
    ),
    found
      ? undefined
      : optional
        ? { en: 'It may be missing: then the directory is empty.', 'zh-cn': '它可以不存在：那样目录是空的。' }
        : {
            en: 'It is not in this file: without it the Pod does not start (`ContainerCreating`).',
            'zh-cn': '它不在本文件中：不存在时 Pod 启动不了（`ContainerCreating`）。',
          },
    mountedAt(volume.mounts),
    fixed
      ? { en: 'Mounted with `subPath` it never updates.', 'zh-cn': '用 `subPath` 挂载的不会更新。' }
      : {
          en: 'Changes arrive within about a minute or two, without a restart.',
          'zh-cn': '改动大约一两分钟内生效，不需要重启。',
        },
  )
}
