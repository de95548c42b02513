import type { Localized } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import { asString, get } from '../../tree.js'
import { code, say } from '../_text.js'

/** Which StorageClass serves a claim: missing and empty are two things. */
export function classInWords(spec: YamlNode | undefined): Localized | undefined {
  const node = get(spec, 'storageClassName')
  const name = asString(node)
  if (node && name === undefined) return undefined
  if (name === undefined)
    return {
      en: "Without `storageClassName` the cluster's default class serves it; if there is none, it waits (`Pending`).",
      'zh-cn': '没写 `storageClassName`，由集群的默认存储类供应；没有默认类就一直等待（`Pending`）。',
    }
  if (name === '')
    return {
      en: 'The empty class (`""`) turns provisioning off: only a volume made by hand, without a class, is bound.',
      'zh-cn': '空的类名（`""`）表示不自动供应：只绑定手工创建、没有类的卷。',
    }
  return say(
    {
      en: 'The StorageClass {name} makes the volume, unless one of this class is free.',
      'zh-cn': '由 StorageClass {name} 供应卷，除非已有该类的空闲卷。',
    },
    { name: code(name) },
  )
}
