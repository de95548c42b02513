import type { Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace } from '../../topic.js'
import { asBoolean, asString, get } from '../../tree.js'
import { explained, neighbours } from '../_file.js'
import { code, say } from '../_text.js'
import { keysOf, mountedAt, volumeAt } from './_storage.js'

/** What becomes of a ConfigMap or Secret that is mounted: `type` is the field of the volume, `key` names the object in it. */
export const filesFrom =
  (type: 'configMap' | 'secret', key: string, kind: string) =>
  (place: KubernetesPlace): Explanation | undefined => {
    const volume = volumeAt(place)
    const name = asString(get(volume?.source, key))
    if (volume?.type !== type || name === undefined) return undefined
    const found = neighbours(place, kind).find(one => one.name === name)
    const optional = asBoolean(get(volume.source, 'optional')) === true
    const fixed = volume.mounts.some(({ subPath }) => subPath !== undefined)
    return explained(
      say(
        { en: '{keys} of the {kind} {name} becomes a file.', 'zh-cn': '{kind} {name} 的{keys}成为一个文件。' },
        { keys: keysOf(volume.source), kind, name: code(name) },
      ),
      found ? undefined : missing(optional),
      mountedAt(volume.mounts),
      fixed
        ? { en: 'Mounted with `subPath` it never updates.', 'zh-cn': '用 `subPath` 挂载的不会更新。' }
        : {
            en: 'Changes arrive within about a minute or two, without a restart.',
            'zh-cn': '改动大约一两分钟内生效，不需要重启。',
          },
    )
  }

const missing = (optional: boolean): Localized =>
  optional
    ? { en: 'It may be missing: then the directory is empty.', 'zh-cn': '它可以不存在：那样目录是空的。' }
    : {
        en: 'It is not in this file: without it the Pod does not start (`ContainerCreating`).',
        'zh-cn': '它不在本文件中：不存在时 Pod 启动不了（`ContainerCreating`）。',
      }
