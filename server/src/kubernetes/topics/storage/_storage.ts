import { joined, type Localized } from '../../../core/localized.js'
import type { Manifest, MapNode, Resource, YamlNode } from '../../model.js'
import { type Container, containersOf, podSpecOf } from '../../pods.js'
import { nanosOf } from '../../quantities.js'
import { labelsOf, matches, selectorAt } from '../../selectors.js'
import type { KubernetesPlace } from '../../topic.js'
import { asMap, asScalar, asString, entries, get, itemsOf, keyOf } from '../../tree.js'
import { own, resourcesOf, textOr } from '../_file.js'
import { code, codes, say } from '../_text.js'

/** Volumes, claims and what they end up as. */

/** A volume of a Pod: its kind (`emptyDir`, `configMap` …), and where the containers mount it. */
export interface VolumeFacts {
  readonly name: string
  readonly type: string
  readonly source: MapNode
  readonly mounts: readonly Mount[]
  readonly workload: Resource
}

export interface Mount {
  readonly container: Container
  readonly path: string
  readonly subPath: string | undefined
  readonly readOnly: boolean
}

/** The volume that a place lies in. */
export function volumeAt({ resource, path }: KubernetesPlace): VolumeFacts | undefined {
  const spec = podSpecOf(resource)
  const at = path.findIndex((step, index) => step === 'volumes' && index === spec?.path.length)
  const index = path[at + 1]
  if (!spec || at < 0 || typeof index !== 'number') return undefined
  return volumesOf(resource).find(volume => volume.source === sourceOf(get(spec.node, 'volumes', index))?.node)
}

/** The volumes of the Pods of a resource. */
export function volumesOf(resource: Resource): readonly VolumeFacts[] {
  return itemsOf(get(podSpecOf(resource)?.node, 'volumes')).flatMap(({ value }) => {
    const name = asString(get(value, 'name'))
    const source = sourceOf(value)
    if (name === undefined || !source) return []
    return [{ name, type: source.type, source: source.node, mounts: mountsOf(resource, name), workload: resource }]
  })
}

function sourceOf(volume: YamlNode | undefined): { readonly type: string; readonly node: MapNode } | undefined {
  for (const { key, value } of asMap(volume) ? entries(asMap(volume)!) : []) {
    const node = asMap(value)
    if (keyOf(key) !== 'name' && node) return { type: keyOf(key), node }
  }
  return undefined
}

const mountsOf = (resource: Resource, volume: string): readonly Mount[] =>
  containersOf(resource).flatMap(container =>
    itemsOf(get(container.node, 'volumeMounts')).flatMap(({ value }) => {
      const path = asString(get(value, 'mountPath'))
      if (path === undefined || asString(get(value, 'name')) !== volume) return []
      const subPath = asString(get(value, 'subPath'))
      return [{ container, path, subPath, readOnly: asScalar(get(value, 'readOnly'))?.value === true }]
    }),
  )

/** "It is mounted at `/data` in `web`." */
export function mountedAt(mounts: readonly Mount[]): Localized {
  if (mounts.length === 0) return { en: 'No container mounts it.', 'zh-cn': '没有容器挂载它。' }
  const places = mounts.slice(0, 4).map(({ path, container: { name = '' }, readOnly }) => ({
    en: `${code(path)} in ${code(name)}${readOnly ? ' (read-only)' : ''}`,
    'zh-cn': `${code(name)} 的 ${code(path)}${readOnly ? '（只读）' : ''}`,
  }))
  return say(
    { en: 'It is mounted at {places}.', 'zh-cn': '挂载在 {places}。' },
    { places: joined(places, { en: ', ', 'zh-cn': '、' }) },
  )
}

/** What each access mode permits. It counts nodes, except the last. */
const modes: Readonly<Record<string, Localized>> = {
  ReadWriteOnce: {
    en: 'Pods of **one node** may read and write (several Pods, if they are on that node)',
    'zh-cn': '**一个节点**上的 Pod 可以读写（同一节点上可以有多个 Pod）',
  },
  ReadOnlyMany: { en: 'Pods of many nodes may read', 'zh-cn': '多个节点上的 Pod 可以只读' },
  ReadWriteMany: {
    en: 'Pods of many nodes may read and write (NFS, CephFS and the like; most cloud disks can not)',
    'zh-cn': '多个节点上的 Pod 都可以读写（NFS、CephFS 之类；多数云盘不支持）',
  },
  ReadWriteOncePod: {
    en: 'a single Pod in the whole cluster may read and write',
    'zh-cn': '整个集群只有一个 Pod 可以读写',
  },
}

export const modesOf = (spec: YamlNode | undefined): readonly string[] =>
  itemsOf(get(spec, 'accessModes')).flatMap(({ value }) => asString(value) ?? [])

export function modesInWords(written: readonly string[]): Localized | undefined {
  const known = written.flatMap(mode => own(modes, mode) ?? [])
  return known.length > 0 ? joined(known, { en: ', or ', 'zh-cn': '，或者' }) : undefined
}

/** The amount of storage that a claim asks for, as written. */
export const sizeOf = (spec: YamlNode | undefined): string | undefined => {
  const value = asScalar(get(spec, 'resources', 'requests', 'storage'))
  return value?.templated || value?.value == null ? undefined : String(value.value)
}

/** The workloads of the file that mount a claim. */
export const usersOf = (manifest: Manifest, claim: Resource): readonly Resource[] =>
  resourcesOf(manifest).filter(
    one =>
      one.namespace === claim.namespace &&
      itemsOf(get(podSpecOf(one)?.node, 'volumes')).some(
        ({ value }) => asString(get(value, 'persistentVolumeClaim', 'claimName')) === claim.name,
      ),
  )

/** The volumes of the file that a claim could bind to: same class and mode, the access it asks for, large enough. */
export const fitting = (manifest: Manifest, claim: Resource): readonly Resource[] =>
  resourcesOf(manifest).filter(volume => {
    if (volume.kind !== 'PersistentVolume') return false
    const wanted = asString(claim.at('spec', 'volumeName'))
    if (wanted !== undefined && volume.name !== wanted) return false
    const size = sizeOf(claim.at('spec'))
    const capacity = asScalar(volume.at('spec', 'capacity', 'storage'))?.value
    const [need, has] = [size, capacity].map(text => (text == null ? undefined : nanosOf(String(text))))
    const offered = modesOf(volume.at('spec'))
    const reserved = asString(volume.at('spec', 'claimRef', 'name'))
    const modeOf = (one: Resource): string | undefined => textOr(one.at('spec'), 'volumeMode', 'Filesystem')
    const selector = selectorAt(claim.at('spec', 'selector'))
    return (
      // a claim that names no class gets the default one, which the file does not know
      asString(claim.at('spec', 'storageClassName')) === (asString(volume.at('spec', 'storageClassName')) ?? '') &&
      modesOf(claim.at('spec')).every(mode => offered.includes(mode)) &&
      modeOf(claim) === modeOf(volume) &&
      (reserved === undefined || reserved === claim.name) &&
      (!selector || matches(selector, labelsOf(volume.root) ?? new Map())) &&
      need !== undefined &&
      has !== undefined &&
      has >= need
    )
  })

/** What becomes of the data once the claim is deleted. */
export const reclaimed: Readonly<Record<string, Localized>> = {
  Delete: {
    en: 'when the claim is deleted, the disk and **its data are deleted** too',
    'zh-cn': '删除 PVC 时，磁盘连同**数据一起删除**',
  },
  Retain: {
    en: 'when the claim is deleted, disk and data stay; the volume becomes `Released` and is not given to another claim until somebody clears it',
    'zh-cn': '删除 PVC 时，磁盘和数据保留；卷变为 `Released`，要有人清理后才能再用',
  },
  Recycle: {
    en: 'the files are wiped with `rm -rf`: deprecated, only for NFS and hostPath',
    'zh-cn': '用 `rm -rf` 清空文件：已弃用，只用于 NFS 和 hostPath',
  },
}

export const threeStorageKinds: Localized = {
  en: '**Three kinds.** A PersistentVolumeClaim is the wish of a Pod, a PersistentVolume a piece of storage, a StorageClass the recipe by which volumes are made for claims.',
  'zh-cn':
    '**三种对象。** PersistentVolumeClaim 是 Pod 提出的申领，PersistentVolume 是一块实际的存储，StorageClass 是按申领自动供应卷的配方。',
}

export const storagePage = (anchor = ''): string =>
  `https://kubernetes.io/docs/concepts/storage/persistent-volumes/${anchor}`
export const volumePage = (anchor = ''): string => `https://kubernetes.io/docs/concepts/storage/volumes/${anchor}`

export const claimExample = `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes:
    - ReadWriteOncePod
  storageClassName: fast
  resources:
    requests:
      storage: 20Gi
`

/** "`a` and `b`", or "every key" where none is chosen. */
export const keysOf = (source: YamlNode | undefined): Localized => {
  const items = itemsOf(get(source, 'items')).flatMap(({ value }) => asString(get(value, 'key')) ?? [])
  return items.length > 0 ? codes(items) : { en: 'every key', 'zh-cn': '每个键' }
}
