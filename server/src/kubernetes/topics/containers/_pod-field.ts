import type { Localized } from '../../../core/localized.js'
import { own } from '../_file.js'
import { code, say } from '../_text.js'

const fields: Readonly<Record<string, Localized>> = {
  'metadata.name': { en: 'the name of the Pod', 'zh-cn': 'Pod 的名称' },
  'metadata.namespace': { en: 'the namespace of the Pod', 'zh-cn': 'Pod 所在的命名空间' },
  'metadata.uid': { en: 'the UID of the Pod', 'zh-cn': 'Pod 的 UID' },
  'metadata.labels': { en: 'all labels of the Pod, one a line', 'zh-cn': 'Pod 的全部标签，每行一个' },
  'metadata.annotations': { en: 'all annotations of the Pod, one a line', 'zh-cn': 'Pod 的全部注解，每行一个' },
  'spec.nodeName': { en: 'the name of the node', 'zh-cn': '所在节点的名称' },
  'spec.serviceAccountName': { en: 'the name of the ServiceAccount', 'zh-cn': 'ServiceAccount 的名称' },
  'status.hostIP': { en: 'the IP address of the node', 'zh-cn': '节点的 IP 地址' },
  'status.hostIPs': {
    en: 'the IP addresses of the node, separated by commas',
    'zh-cn': '节点的各个 IP 地址，以逗号分隔',
  },
  'status.podIP': { en: 'the IP address of the Pod', 'zh-cn': 'Pod 的 IP 地址' },
  'status.podIPs': {
    en: 'the IP addresses of the Pod, separated by commas',
    'zh-cn': 'Pod 的各个 IP 地址，以逗号分隔',
  },
}

/** What a `fieldPath` reads from the Pod: "the IP address of the Pod". `undefined` where it is none that is allowed. */
export function fieldInWords(field: string | undefined): Localized | undefined {
  if (field === undefined) return undefined
  const [, of, key] = /^metadata\.(labels|annotations)\['(.+)'\]$/.exec(field) ?? []
  return key === undefined
    ? own(fields, field)
    : say(
        of === 'labels'
          ? { en: 'the value of the label {key} of the Pod', 'zh-cn': 'Pod 的标签 {key} 的值' }
          : { en: 'the value of the annotation {key} of the Pod', 'zh-cn': 'Pod 的注解 {key} 的值' },
        { key: code(key) },
      )
}
