import { get } from '../../tree.js'
import type { Typing } from '../place.js'
import { always, type Suggestion, texts, type Words } from '../suggestion.js'

/** Names of resources, and sizes that people start from. */

const core: readonly Suggestion[] = [
  {
    text: 'cpu',
    rank: 0,
    detail: { en: '`1` is a core, `100m` a tenth of one', 'zh-cn': '`1` 是一核，`100m` 是十分之一核' },
  },
  { text: 'memory', rank: 0, detail: { en: 'bytes: `256Mi`, `1Gi`', 'zh-cn': '字节：`256Mi`、`1Gi`' } },
]
const disk: Suggestion = {
  text: 'ephemeral-storage',
  detail: { en: 'files and logs of the container', 'zh-cn': '容器的文件和日志' },
}
const whole = { en: 'whole pieces; request and limit are the same', 'zh-cn': '只能取整数；请求量与限制相同' }
const pages = { en: 'pages of memory; request and limit are the same', 'zh-cn': '巨页内存；请求量与限制相同' }
const extended: readonly Suggestion[] = [
  ...texts(['hugepages-2Mi', 'hugepages-1Gi'], { rank: 2, detail: pages }),
  ...texts(['nvidia.com/gpu', 'amd.com/gpu', 'gpu.intel.com/i915'], { rank: 2, detail: whole }),
]
const ofContainers = [...core, disk, ...extended]

const storage: Suggestion = { text: 'storage', rank: 0, detail: { en: 'bytes: `10Gi`', 'zh-cn': '字节：`10Gi`' } }

const quota = [
  ...['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory', 'requests.storage', 'pods'],
  ...['persistentvolumeclaims', 'services', 'services.loadbalancers', 'services.nodeports', 'configmaps', 'secrets'],
  ...['replicationcontrollers', 'resourcequotas', 'requests.ephemeral-storage', 'limits.ephemeral-storage'],
  ...['requests.nvidia.com/gpu', 'count/deployments.apps', 'count/jobs.batch', 'count/cronjobs.batch'],
  ...['count/ingresses.networking.k8s.io'],
]

/** What a container's, a claim's and a Pod's `resources` speak of. A claim has the type of its own. */
const sides = ['requests', 'limits'] as const
const sidesOf = (type: string, list: readonly Suggestion[]): Words =>
  Object.fromEntries(sides.map(side => [`${type}.${side}`, () => list]))

/** A LimitRange bounds containers and Pods by these, claims by their size. */
const limitRange = (typing: Typing): readonly Suggestion[] => {
  const { resource, below } = typing
  const at = below.indexOf('limits')
  const type = get(resource?.root, ...below.slice(0, at + 2), 'type')
  const claim = type?.type === 'scalar' && type.value === 'PersistentVolumeClaim'
  return claim ? [storage] : [...core, disk]
}
const bounds = ['default', 'defaultRequest', 'max', 'min', 'maxLimitRequestRatio']

export const resourceKeys: Words = {
  ...sidesOf('ResourceRequirements', ofContainers),
  ...sidesOf('VolumeResourceRequirements', [storage]),
  'PersistentVolumeSpec.capacity': () => [storage],
  'PodSpec.overhead': () => core,
  'Overhead.podFixed': () => core,
  'ResourceQuotaSpec.hard': () => quota.map((text, index) => ({ text, rank: index < 6 ? 0 : 1 })),
  ...Object.fromEntries(bounds.map(side => [`LimitRangeItem.${side}`, limitRange])),
}

const sizes: Readonly<Record<string, readonly string[]>> = {
  cpu: ['100m', '250m', '500m', '1', '2'],
  memory: ['64Mi', '128Mi', '256Mi', '512Mi', '1Gi', '2Gi'],
  'ephemeral-storage': ['500Mi', '1Gi', '2Gi'],
  storage: ['1Gi', '5Gi', '10Gi', '50Gi', '100Gi'],
}
/** Sizes for the resource whose key stands before the caret, from small to large. */
const sized = ({ below }: Typing): readonly Suggestion[] => {
  const key = String(below.at(-1)).replace(/^(?:requests|limits)\./, '')
  return Object.hasOwn(sizes, key) ? sizes[key]!.map((text, rank) => ({ text, rank })) : []
}

export const resourceWords: Words = {
  ...Object.fromEntries(Object.keys(resourceKeys).map(key => [key, sized])),
  'ResourceMetricSource.name': always('cpu', 'memory'),
  'ContainerResourceMetricSource.name': always('cpu', 'memory'),
}
