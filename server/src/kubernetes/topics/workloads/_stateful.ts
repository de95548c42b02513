import { joined, type Localized } from '../../../core/localized.js'
import type { MapNode, Resource } from '../../model.js'
import type { KubernetesPlace } from '../../topic.js'
import { asMap, asScalar, asString, get, itemsOf } from '../../tree.js'
import { isOpen, neighbours, numberOr, textOr } from '../_file.js'
import { code, say } from '../_text.js'

/** A StatefulSet of the file. */
export interface StatefulFacts {
  readonly resource: Resource
  readonly spec: MapNode
  readonly name: string
  readonly replicas: number
  /** The number of the first Pod. */
  readonly start: number
  readonly service: string | undefined
  readonly parallel: boolean
  readonly claims: readonly Claim[]
}

interface Claim {
  readonly name: string
  readonly size: string | undefined
}

/** `undefined` where it is no StatefulSet, or a template decides. */
export function statefulOf(resource: Resource): StatefulFacts | undefined {
  const spec = asMap(resource.at('spec'))
  const { name, kind } = resource
  if (kind !== 'StatefulSet' || !spec || spec.templated || name === undefined) return undefined
  const replicas = numberOr(spec, 'replicas', 1)
  const start = numberOr(get(spec, 'ordinals'), 'start', 0)
  const management = textOr(spec, 'podManagementPolicy', 'OrderedReady')
  if (replicas === undefined || start === undefined || management === undefined) return undefined
  if (isOpen(get(spec, 'serviceName'))) return undefined
  return {
    resource,
    spec,
    name,
    replicas,
    start,
    service: asString(get(spec, 'serviceName')) || undefined,
    parallel: management === 'Parallel',
    claims: itemsOf(get(spec, 'volumeClaimTemplates')).flatMap(({ value }) => {
      const claim = asString(get(value, 'metadata', 'name'))
      const size = asScalar(get(value, 'spec', 'resources', 'requests', 'storage'))?.value
      return claim === undefined ? [] : [{ name: claim, size: size == null ? undefined : String(size) }]
    }),
  }
}

/** "`web-0`, `web-1` and `web-2`"; of many the first and the last. */
export const series = (before: string, start: number, count: number, after = ''): Localized => {
  const one = (index: number): string => code(`${before}${start + index}${after}`, 120)
  if (count <= 0) return { en: 'none', 'zh-cn': '无' }
  if (count === 1) return { en: one(0), 'zh-cn': one(0) }
  if (count === 2) return { en: `${one(0)} and ${one(1)}`, 'zh-cn': `${one(0)} 和 ${one(1)}` }
  return { en: `${one(0)} to ${one(count - 1)}`, 'zh-cn': `${one(0)} 到 ${one(count - 1)}` }
}

/** Names and DNS names of the Pods. */
export function identityInWords({ name, start, replicas, service, resource }: StatefulFacts): Localized {
  const domain = `${service}.${resource.namespace ?? 'NAMESPACE'}.svc.cluster.local`
  if (replicas === 0)
    return say(
      {
        en: 'no Pod runs (`replicas: 0`); the first would be called {name}.',
        'zh-cn': '一个 Pod 也不运行（`replicas: 0`）；第一个会叫 {name}。',
      },
      { name: code(`${name}-${start}`) },
    )
  return joined([
    say(
      {
        en: 'the Pods are called {names}, and keep these names when they are replaced.',
        'zh-cn': 'Pod 名为 {names}，重建后名字不变。',
      },
      { names: series(`${name}-`, start, replicas) },
    ),
    service === undefined
      ? {
          en: 'Without `serviceName` they have no DNS names of their own.',
          'zh-cn': '没有 `serviceName`，它们就没有各自的域名。',
        }
      : say(
          { en: 'Each has a DNS name: {names}{more}.', 'zh-cn': '每个 Pod 有自己的域名：{names}{more}。' },
          {
            names: series(`${name}-`, start, Math.min(replicas, 2), `.${domain}`),
            more: replicas > 2 ? { en: ' and so on', 'zh-cn': ' 等' } : '',
          },
        ),
  ])
}

/** Whether the Service that gives the names is in the file, and headless. */
export function serviceInWords(
  { resource, manifest }: KubernetesPlace,
  { service }: StatefulFacts,
): Localized | undefined {
  if (service === undefined) return undefined
  const found = neighbours({ resource, manifest } as KubernetesPlace, 'Service').find(({ name }) => name === service)
  if (!found)
    return say(
      {
        en: 'The Service {service} is not in this file: it has to exist, headless (`clusterIP: None`), for these names.',
        'zh-cn': '本文件中没有 Service {service}：要有这样一个无头服务（`clusterIP: None`），这些域名才存在。',
      },
      { service: code(service) },
    )
  return asString(found.at('spec', 'clusterIP')) === 'None'
    ? undefined
    : say(
        {
          en: 'The Service {service} has an address of its own; to give the Pods names it should be headless (`clusterIP: None`).',
          'zh-cn': 'Service {service} 有自己的地址；要给各个 Pod 提供域名，应写成无头服务（`clusterIP: None`）。',
        },
        { service: code(service) },
      )
}

/** The claims that the templates make. */
export function claimsInWords({ claims, name, start, replicas, spec }: StatefulFacts): Localized | undefined {
  const [first] = claims
  if (!first) return undefined
  const deleted = textOr(get(spec, 'persistentVolumeClaimRetentionPolicy'), 'whenDeleted', 'Retain')
  const scaled = textOr(get(spec, 'persistentVolumeClaimRetentionPolicy'), 'whenScaled', 'Retain')
  const stays =
    deleted === 'Retain' && scaled === 'Retain'
      ? {
          en: 'They outlive scaling down and deleting: delete them yourself when the data may go.',
          'zh-cn': '缩容或删除 StatefulSet 后它们仍保留：数据不要了再自己删。',
        }
      : {
          en: `When scaled down: ${scaled === 'Delete' ? 'deleted' : 'kept'}; when the StatefulSet is deleted: ${deleted === 'Delete' ? 'deleted' : 'kept'}.`,
          'zh-cn': `缩容时${scaled === 'Delete' ? '删除' : '保留'}，删除 StatefulSet 时${deleted === 'Delete' ? '删除' : '保留'}。`,
        }
  return joined([
    say(
      {
        en: 'each Pod gets a claim{size}: {names}{more}.',
        'zh-cn': '每个 Pod 都有自己的 PVC{size}：{names}{more}。',
      },
      {
        size: first.size === undefined ? '' : { en: ` of ${code(first.size)}`, 'zh-cn': `（${code(first.size)}）` },
        names: series(`${first.name}-${name}-`, start, replicas),
        more:
          claims.length > 1
            ? {
                en: `, and likewise for ${claims
                  .slice(1)
                  .map(claim => code(claim.name))
                  .join(', ')}`,
                'zh-cn': `，${claims
                  .slice(1)
                  .map(claim => code(claim.name))
                  .join('、')} 同理`,
              }
            : '',
      },
    ),
    stays,
  ])
}

/** In which order the Pods come and go. */
export const orderInWords = ({ parallel, name, start, replicas }: StatefulFacts): Localized => {
  const first = code(`${name}-${start}`)
  const last = code(`${name}-${start + Math.max(0, replicas - 1)}`)
  return parallel
    ? {
        en: 'all Pods start and stop at the same time; names and disks stay fixed all the same.',
        'zh-cn': '所有 Pod 同时启动、同时停止；名字和磁盘照样固定。',
      }
    : say(
        {
          en: 'Pods start one after the other from {first} to {last}, each once the one before is ready, and stop in reverse order. A Pod that never gets ready holds up all after it.',
          'zh-cn':
            'Pod 从 {first} 到 {last} 依次启动，前一个就绪后才启动下一个；停止时顺序相反。有一个一直不就绪，后面的都得等。',
        },
        { first, last },
      )
}

export const statefulExample = `apiVersion: v1
kind: Service
metadata:
  name: db
spec:
  clusterIP: None
  selector:
    app: db
  ports:
    - name: postgres
      port: 5432
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 3
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:16.4
          resources:
            requests:
              memory: 256Mi
            limits:
              memory: 256Mi
          volumeMounts:
            - name: data
              mountPath: /var/lib/data
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes:
          - ReadWriteOncePod
        resources:
          requests:
            storage: 10Gi
`
