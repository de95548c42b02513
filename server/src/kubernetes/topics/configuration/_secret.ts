import { joined, type Localized } from '../../../core/localized.js'
import type { Explanation, TopicContext } from '../../../core/topic.js'
import type { Resource, YamlNode } from '../../model.js'
import { containersOf, podSpecOf } from '../../pods.js'
import type { KubernetesPlace } from '../../topic.js'
import { asMap, asScalar, asString, entries, get, itemsOf, keyOf } from '../../tree.js'
import { allNamed, explained, resourcesOf } from '../_file.js'
import { codes, say } from '../_text.js'

/** ConfigMaps and Secrets: their keys, their size, and who uses them. Contents of Secrets appear only where a setting asks for them. */

/** The keys of a map of texts. */
export const keysIn = (node: YamlNode | undefined): readonly string[] => {
  const map = asMap(node)
  return map ? entries(map).map(({ key }) => keyOf(key)) : []
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Bytes that a Base64 text stands for; `undefined` where it is none. */
export function decodedBytes(text: string): number | undefined {
  const bare = text.replace(/\s/g, '')
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return undefined
  return (bare.length / 4) * 3 - (bare.endsWith('==') ? 2 : bare.endsWith('=') ? 1 : 0)
}

/** Bytes in all values of a map; `base64` where they are written so. */
export const sizeIn = (node: YamlNode | undefined, base64: boolean): number =>
  (asMap(node) ? entries(asMap(node)!) : []).reduce((sum, { value }) => {
    const text = asScalar(value)?.value
    if (text == null) return sum
    return sum + (base64 ? (decodedBytes(String(text)) ?? 0) : bytesOf(String(text)))
  }, 0)

/** Who uses a ConfigMap or Secret, and how: as variables, as files. */
export function usersOf({ resource, manifest }: KubernetesPlace): {
  readonly variables: readonly Resource[]
  readonly files: readonly Resource[]
} {
  const { kind, name } = resource
  const secret = kind === 'Secret'
  const own = resourcesOf(manifest).filter(one => one.namespace === resource.namespace && podSpecOf(one))
  const refers = (node: YamlNode | undefined, key: string): boolean => asString(get(node, key)) === name
  return {
    variables: own.filter(one =>
      containersOf(one).some(
        ({ node }) =>
          itemsOf(get(node, 'envFrom')).some(({ value }) =>
            refers(get(value, secret ? 'secretRef' : 'configMapRef'), 'name'),
          ) ||
          itemsOf(get(node, 'env')).some(({ value }) =>
            refers(get(value, 'valueFrom', secret ? 'secretKeyRef' : 'configMapKeyRef'), 'name'),
          ),
      ),
    ),
    files: own.filter(one =>
      itemsOf(get(podSpecOf(one)?.node, 'volumes')).some(
        ({ value }) =>
          (secret ? refers(get(value, 'secret'), 'secretName') : refers(get(value, 'configMap'), 'name')) ||
          itemsOf(get(value, 'projected', 'sources')).some(source =>
            refers(get(source.value, secret ? 'secret' : 'configMap'), 'name'),
          ),
      ),
    ),
  }
}

/** "1 key", "3 keys" */
export const keyCount = (count: number): Localized =>
  say({ en: '{count} {keys}', 'zh-cn': '{count} 个键' }, { count, keys: count === 1 ? 'key' : 'keys' })

export const configMapOrSecret: Localized = {
  en: '**ConfigMap or Secret?** Secrets are Base64, which hides nothing: anybody can read it back. What protects them is RBAC, and encryption at rest if the cluster has it switched on.',
  'zh-cn':
    '**ConfigMap 还是 Secret？** Secret 只是 Base64 编码，什么都藏不住：谁都能还原。真正起保护作用的是 RBAC，以及集群开启的静态加密。',
}

/** How the workloads of the file use it, and when changes count. */
export const used = (place: KubernetesPlace): Localized | undefined => {
  const { variables, files } = usersOf(place)
  return joined([
    variables.length > 0
      ? say(
          {
            en: 'As variables for {names}: changes count after a restart.',
            'zh-cn': '作为环境变量给 {names}：改动要重启才生效。',
          },
          { names: allNamed(variables) },
        )
      : undefined,
    files.length > 0
      ? say(
          {
            en: 'As files for {names}: changes arrive by themselves after a minute or two (not with `subPath`).',
            'zh-cn': '作为文件给 {names}：一两分钟内自动更新（`subPath` 除外）。',
          },
          { names: allNamed(files) },
        )
      : undefined,
    variables.length + files.length === 0
      ? { en: 'No workload of this file uses it.', 'zh-cn': '本文件中没有工作负载使用它。' }
      : undefined,
  ])
}

/** An explanation of one entry of `data` and the like by its key and text; of the whole map, what keys it has. */
export const aboutEntry =
  (kind: string, field: string, tell: (key: string, text: string, context: TopicContext) => Explanation | undefined) =>
  ({ resource, path }: KubernetesPlace, context: TopicContext): Explanation | undefined => {
    if (resource.kind !== kind) return undefined
    const map = resource.at(field)
    const key = path[1]
    if (typeof key === 'string') {
      const value = asScalar(get(map, key))
      return value && !value.templated && value.value !== null ? tell(key, String(value.value), context) : undefined
    }
    const keys = keysIn(map)
    return keys.length > 0
      ? explained(
          say(
            { en: 'there {are} {count}: {keys}.', 'zh-cn': '有 {count}：{keys}。' },
            { are: keys.length === 1 ? 'is' : 'are', count: keyCount(keys.length), keys: codes(keys) },
          ),
        )
      : undefined
  }
