import { joined, type Localized, same } from '../../../core/localized.js'
import type { Picture } from '../../../core/picture.js'
import { graph } from '../../../core/pictures/graph.js'
import type { Manifest, MapNode, Resource, YamlNode } from '../../model.js'
import { containersOf } from '../../pods.js'
import { type Selector, selectorOf } from '../../selectors.js'
import type { KubernetesPlace } from '../../topic.js'
import { asBoolean, asMap, asNumber, asScalar, asString, get, itemsOf } from '../../tree.js'
import { indented } from '../_example.js'
import { allNamed, chosenBy, isOpen, named, numberOr, pods, replicasOf, selectorText, textOr } from '../_file.js'
import { portNamed } from '../_pod.js'
import { bullets, code, codes, say } from '../_text.js'

/** A Service of the file, with defaults filled in. */
export interface ServiceFacts {
  readonly resource: Resource
  readonly manifest: Manifest
  readonly type: string
  /** `clusterIP: None` */
  readonly headless: boolean
  /** `publishNotReadyAddresses: true`: Pods count whether they are ready or not. */
  readonly unready: boolean
  /** `undefined` where there is none, an empty one, or one that a template writes. */
  readonly selector: Selector | undefined
  /** The workloads of the file that it sends traffic to. */
  readonly workloads: readonly Resource[]
  readonly ports: readonly MapNode[]
}

export function serviceAt({ resource, manifest }: KubernetesPlace): ServiceFacts | undefined {
  if (resource.kind !== 'Service' || resource.group !== '' || isOpen(resource.at('spec'))) return undefined
  return serviceFacts(resource, manifest)
}

export function serviceFacts(resource: Resource, manifest: Manifest): ServiceFacts | undefined {
  const spec = resource.at('spec')
  const type = textOr(spec, 'type', 'ClusterIP')
  if (type === undefined) return undefined
  const written = selectorOf(resource)
  const selector = written && written.requirements.length > 0 ? written : undefined
  return {
    resource,
    manifest,
    type,
    headless: asString(get(spec, 'clusterIP')) === 'None',
    unready: asBoolean(get(spec, 'publishNotReadyAddresses')) === true,
    selector,
    workloads: chosenBy(manifest, selector, namespace => namespace === resource.namespace),
    ports: itemsOf(get(spec, 'ports')).flatMap(({ value }) => asMap(value) ?? []),
  }
}

/** The DNS name of a Service: `web.shop.svc.cluster.local`. */
export const dnsName = ({ name, namespace }: Resource): string =>
  `${name ?? 'NAME'}.${namespace ?? 'NAMESPACE'}.svc.cluster.local`

/** Who reaches it, and under which name. */
export function reach(service: ServiceFacts): Localized {
  const { resource, type, headless, ports, unready } = service
  const name = code(dnsName(resource))
  if (type === 'ExternalName')
    return say(
      {
        en: 'the name {name} is a DNS alias (CNAME) of {target}: no address, no proxy, no Pods behind it.',
        'zh-cn': '域名 {name} 只是 {target} 的 DNS 别名（CNAME）：没有地址，没有代理，背后也没有 Pod。',
      },
      { name, target: code(asString(resource.at('spec', 'externalName')) ?? '?') },
    )
  if (headless)
    return say(
      {
        en: 'the name {name} stands for the addresses of {which} Pods: a headless Service has no address of its own and spreads nothing; the client picks.',
        'zh-cn': '域名 {name} 直接解析为{which} Pod 的地址：无头服务没有自己的地址，也不做负载均衡，由客户端挑选。',
      },
      {
        name,
        which: unready ? { en: 'all its', 'zh-cn': '所有（不论是否就绪）' } : { en: 'its ready', 'zh-cn': '就绪' },
      },
    )
  const nodePorts = ports.flatMap(port => asNumber(get(port, 'nodePort')) ?? [])
  const nodes =
    nodePorts.length > 0
      ? codes(nodePorts.map(port => `NODE:${port}`))
      : {
          en: 'a port of every node (30000 to 32767, given out by the cluster)',
          'zh-cn': '由集群分配的端口（30000 到 32767）',
        }
  const inside = say({ en: 'clients in the cluster call {name}', 'zh-cn': '集群内的客户端访问 {name}' }, { name })
  if (type === 'NodePort')
    return say(
      {
        en: '{inside}, and clients outside call any node, at {nodes}.',
        'zh-cn': '{inside}，集群外的客户端访问任一节点的 {nodes}。',
      },
      { inside, nodes },
    )
  if (type === 'LoadBalancer')
    return say(
      {
        en: '{inside}; clients outside come through a load balancer, which the cloud (or an add-on such as MetalLB) has to provide, or its address stays `<pending>`.',
        'zh-cn':
          '{inside}；集群外的客户端经负载均衡器进来，须由云厂商（或 MetalLB 之类的插件）提供，否则地址一直是 `<pending>`。',
      },
      { inside },
    )
  return say(
    {
      en: '{inside} (from the same namespace {short} is enough); nobody outside the cluster reaches it.',
      'zh-cn': '{inside}（同一命名空间内写 {short} 即可）；集群外无法访问。',
    },
    { inside, short: code(resource.name ?? 'NAME') },
  )
}

/** Which workloads of the file get the traffic. */
export function chosen({
  resource,
  selector,
  workloads,
  type,
  manifest,
  unready,
}: ServiceFacts): Localized | undefined {
  if (type === 'ExternalName') return undefined
  if (!selector)
    return get(resource.root, 'spec', 'selector')
      ? undefined
      : {
          en: 'Without a selector nobody fills in its endpoints: write EndpointSlices yourself.',
          'zh-cn': '没有选择算符，就没有人替它填端点：要自己写 EndpointSlice。',
        }
  const labels = code(selectorText(selector), 120)
  if (workloads.length === 0)
    return say(
      {
        en: 'It sends to Pods with {labels}; no workload of this file makes such Pods{where}.',
        'zh-cn': '它把流量发给带 {labels} 的 Pod；本文件{where}没有工作负载产生这样的 Pod。',
      },
      {
        labels,
        where: chosenBy(manifest, selector, namespace => namespace !== resource.namespace).length
          ? { en: ' in its namespace (one in another does)', 'zh-cn': '在它的命名空间里（另一个命名空间里有）' }
          : '',
      },
    )
  const counts = workloads.map(replicasOf)
  const count = counts.every(one => one !== undefined) ? counts.reduce((sum, one) => sum + one, 0) : undefined
  return say(
    {
      en: 'It sends to Pods with {labels}, here those of {workloads}{count}, {ready}.',
      'zh-cn': '它把流量发给带 {labels} 的 Pod，在这里是 {workloads}{count}，{ready}。',
    },
    {
      labels,
      workloads: allNamed(workloads),
      ready: unready
        ? {
            en: 'ready or not (`publishNotReadyAddresses`)',
            'zh-cn': '不论是否就绪（`publishNotReadyAddresses`）',
          }
        : { en: 'as long as they are ready', 'zh-cn': '前提是 Pod 已就绪' },
      count: count === undefined ? '' : { en: ` (${pods(count).en})`, 'zh-cn': ` 的 ${pods(count)['zh-cn']}` },
    },
  )
}

/** `targetPort` as written, or `port` where it is missing. */
const targetOf = (port: YamlNode): string | number | undefined => {
  const value = asScalar(get(port, 'targetPort') ?? get(port, 'port'))
  return value && !value.templated && (typeof value.value === 'number' || typeof value.value === 'string')
    ? value.value
    : undefined
}

/** What a target port is in the containers of a workload: "8080 of container `web`"; nothing where none declares it. */
function landing(workload: Resource, target: string | number): Localized | undefined {
  for (const { node, name = '' } of containersOf(workload)) {
    const port = typeof target === 'string' ? portNamed(node, target) : target
    const declared = itemsOf(get(node, 'ports')).some(({ value }) => asNumber(get(value, 'containerPort')) === port)
    if (port !== undefined && declared)
      return say(
        { en: 'port {port} of container {name} ({workload})', 'zh-cn': '容器 {name} 的端口 {port}（{workload}）' },
        { port, name: code(name), workload: named(workload) },
      )
  }
  return undefined
}

/** The way of a connection: `web:80` → `targetPort` → the container's port, and from outside. */
export function chain(service: ServiceFacts, port: MapNode): Localized | undefined {
  const { resource, workloads, type } = service
  const number = asNumber(get(port, 'port'))
  const target = targetOf(port)
  if (number === undefined || target === undefined) return undefined
  const nodePort = type === 'NodePort' || type === 'LoadBalancer' ? asNumber(get(port, 'nodePort')) : undefined
  const given = type === 'NodePort' && nodePort === undefined && !isOpen(get(port, 'nodePort'))
  const from = say(
    { en: '{door}{service}', 'zh-cn': '{door}{service}' },
    {
      door: given
        ? {
            en: '`NODE:PORT` (30000 to 32767, chosen by the cluster) → ',
            'zh-cn': '`NODE:PORT`（30000 到 32767，由集群挑选）→ ',
          }
        : nodePort === undefined
          ? ''
          : `${code(`NODE:${nodePort}`)} → `,
      service: code(`${resource.name ?? 'NAME'}:${number}`),
    },
  )
  const landed = workloads.map(workload => landing(workload, target)).filter(one => one !== undefined)
  const missing = workloads.length > 0 && landed.length === 0
  const to =
    landed.length > 0
      ? joined([landed[0]], same(''))
      : missing && typeof target === 'string'
        ? say(
            {
              en: 'nowhere: no container of {workloads} has a port named {target}',
              'zh-cn': '无处可去：{workloads} 的容器都没有名为 {target} 的端口',
            },
            { workloads: allNamed(workloads), target: code(target) },
          )
        : missing
          ? say(
              {
                en: 'port {target} of the Pods (no container lists it, which is no obstacle if the program listens there)',
                'zh-cn': 'Pod 的端口 {target}（没有容器列出它；只要程序在监听就不碍事）',
              },
              { target },
            )
          : say(
              typeof target === 'string'
                ? { en: "the Pods' port named {target}", 'zh-cn': 'Pod 中名为 {target} 的端口' }
                : { en: 'port {target} of the Pods', 'zh-cn': 'Pod 的端口 {target}' },
              { target: typeof target === 'string' ? code(target) : target },
            )
  return say(
    { en: '{from} → {via}{to}', 'zh-cn': '{from} → {via}{to}' },
    {
      from,
      via: typeof target === 'string' && landed.length > 0 ? `${code(target)} → ` : '',
      to,
    },
  )
}

/** "a connection goes …", or what there is to say of a port of a headless Service, which is not on the way at all. */
export function way(service: ServiceFacts, port: MapNode): Localized | undefined {
  const steps = chain(service, port)
  if (!steps || !service.headless)
    return steps && say({ en: 'a connection goes {steps}.', 'zh-cn': '连接这样走：{steps}。' }, { steps })
  const number = asNumber(get(port, 'port')) ?? '?'
  return say(
    {
      en: 'no connection passes this port: the Service is headless and translates no ports. Clients connect to the Pods themselves, on the port they listen on; {number} only appears in DNS SRV records.',
      'zh-cn':
        '连接不经过这个端口：无头服务不转换端口，客户端直接连 Pod 实际监听的端口；{number} 只出现在 DNS SRV 记录里。',
    },
    { number },
  )
}

/** All ports, one a line. */
export function chains(service: ServiceFacts): Localized | undefined {
  if (service.type === 'ExternalName') return undefined
  const lines = service.ports.flatMap(port => {
    const way = chain(service, port)
    const name = asString(get(port, 'name'))
    if (!way || name === undefined) return way ?? []
    return say({ en: '{name}: {way}', 'zh-cn': '{name}：{way}' }, { name: code(name), way })
  })
  if (lines.length === 0) return undefined
  if (service.headless) return undefined
  return bullets(lines.slice(0, 6))
}

/** From the clients through the Service to the Pods. */
export function drawService({
  resource,
  type,
  workloads,
  headless,
  ports,
  selector,
}: ServiceFacts): Picture | undefined {
  const name = resource.name
  if (name === undefined || type === 'ExternalName') return undefined
  const port = asNumber(get(ports[0], 'port'))
  const outside = type === 'NodePort' || type === 'LoadBalancer'
  const target = ports[0] && targetOf(ports[0])
  const node = asNumber(get(ports[0], 'nodePort'))
  const backends = workloads.length > 0 ? workloads : undefined
  const labels = selector ? selectorText(selector) : ''
  return graph({
    alt: say(
      { en: 'Clients reach the Pods through the Service {name}.', 'zh-cn': '客户端经 Service {name} 到达 Pod。' },
      { name },
    ),
    direction: 'right',
    nodes: [
      { id: 'inside', label: { en: 'clients in the cluster', 'zh-cn': '集群内客户端' }, look: 'dashed', tone: 'quiet' },
      ...(outside
        ? [
            {
              id: 'outside',
              label: { en: 'clients outside', 'zh-cn': '集群外客户端' },
              look: 'dashed' as const,
              tone: 'quiet' as const,
            },
          ]
        : []),
      { id: 'service', label: same(`Service ${name}`), note: same(headless ? 'headless' : type), look: 'solid' },
      ...(backends
        ? backends.map((one, index) => {
            const replicas = replicasOf(one)
            return {
              id: `pods${index}`,
              label: same(`${one.kind} ${one.name ?? ''}`),
              ...(replicas !== undefined && { note: pods(replicas) }),
              tone: 'good' as const,
            }
          })
        : [
            {
              id: 'pods0',
              label: same(labels || 'EndpointSlice'),
              note: { en: 'not in this file', 'zh-cn': '不在本文件中' },
              look: 'dashed' as const,
            },
          ]),
    ],
    edges: [
      { from: 'inside', to: 'service', ...(port !== undefined && { label: same(String(port)) }) },
      { from: 'outside', to: 'service', ...(node !== undefined && { label: same(String(node)) }) },
      ...(backends ?? [undefined]).map((_, index) => ({
        from: 'service',
        to: `pods${index}`,
        ...(target !== undefined && { label: same(String(target)) }),
      })),
    ],
  })
}

/** The port of a Service that a place lies in. */
export function portAt(place: KubernetesPlace): MapNode | undefined {
  const at = place.path.indexOf('ports')
  return at < 0 ? undefined : asMap(get(place.resource.root, ...place.path.slice(0, at + 2)))
}

/** The number of a node port that is written. */
export const nodePortOf = (port: MapNode): number | undefined => numberOr(port, 'nodePort', 0) || undefined

export const serviceTypes: Localized = {
  en: '**ClusterIP, NodePort, LoadBalancer?** Each contains the one before: an address inside the cluster, then a port on every node too, then a load balancer in front of that. ExternalName is none of them, only a DNS alias.',
  'zh-cn':
    '**ClusterIP、NodePort 还是 LoadBalancer？** 后者包含前者：集群内的一个地址，再加每个节点上的端口，再加前面的负载均衡器。ExternalName 不在其列，只是 DNS 别名。',
}

export const fourPorts: Localized = {
  en: '**Four ports.** `port` is what clients call on the Service, `targetPort` what the program listens on, `nodePort` the door on every node. `containerPort` in the Pod only informs: it opens nothing, and leaving it out closes nothing.',
  'zh-cn':
    '**四种端口。** `port` 是客户端访问 Service 用的，`targetPort` 是程序监听的，`nodePort` 是每个节点上的入口。Pod 里的 `containerPort` 只是说明：写了不会打开，不写也不会关闭任何端口。',
}

export const serviceExample = (spec: string): string => `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
${indented(spec, 2)}`

export const servicePage = (anchor = ''): string =>
  `https://kubernetes.io/docs/concepts/services-networking/service/${anchor}`
