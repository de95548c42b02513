import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean, asString, get } from '../../tree.js'
import { explained, neighbours } from '../_file.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { keysOf, mountedAt, volumeAt, volumePage } from './_storage.js'

export default {
  key: 'Volume.secret',
  title: { en: 'secrets as files', 'zh-cn': '以文件形式提供机密' },
  summary: summary('Volume.secret'),
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
  compare: {
    en: '**secretName, not name.** A volume names its Secret by `secretName`, a ConfigMap by `name`. The files are in memory (tmpfs) on the node.',
    'zh-cn':
      '**是 secretName，不是 name。** 卷里引用 Secret 用 `secretName`，ConfigMap 用 `name`。文件放在节点的内存里（tmpfs）。',
  },
  see: volumePage('#secret'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const volume = volumeAt(place)
  const name = asString(get(volume?.source, 'secretName'))
  if (volume?.type !== 'secret' || name === undefined) return undefined
  const found = neighbours(place, 'Secret').find(one => one.name === name)
  const optional = asBoolean(get(volume.source, 'optional')) === true
  const fixed = volume.mounts.some(({ subPath }) => subPath !== undefined)
  return explained(
    say(
      { en: '{keys} of the Secret {name} becomes a file.', 'zh-cn': 'Secret {name} 的{keys}成为一个文件。' },
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
