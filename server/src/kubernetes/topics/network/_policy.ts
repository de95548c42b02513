import { joined, type Localized, listed, paragraphs, same } from '../../../core/localized.js'
import type { Picture } from '../../../core/picture.js'
import { type GraphEdge, type GraphNode, graph } from '../../../core/pictures/graph.js'
import type { MapNode, Resource, YamlNode } from '../../model.js'
import { type Selector, selectorAt } from '../../selectors.js'
import type { KubernetesPlace } from '../../topic.js'
import { asMap, asNumber, asScalar, asString, get, itemsOf } from '../../tree.js'
import { indented } from '../_example.js'
import { allNamed, chosenBy, inNamespace, podsWith, selectorText } from '../_file.js'
import { bullets, code, codes, say } from '../_text.js'

/** A NetworkPolicy of the file, read as Kubernetes reads it. */
export interface PolicyFacts {
  readonly resource: Resource
  /** Whom it is about. */
  readonly selector: Selector
  /** The workloads of the file among them. */
  readonly workloads: readonly Resource[]
  /** Undefined where the policy says nothing of that direction: then it stays as it was. */
  readonly ingress: readonly PolicyRule[] | undefined
  readonly egress: readonly PolicyRule[] | undefined
}

/** One item of `ingress` or `egress`: any of the peers, on any of the ports. */
export interface PolicyRule {
  readonly node: MapNode
  /** Empty: everybody. */
  readonly peers: readonly Peer[]
  /** Empty: every port. */
  readonly ports: readonly Localized[]
  /** Whether it lets port 53 through. */
  readonly dns: boolean
}

export interface Peer {
  readonly words: Localized
  /** For the picture. */
  readonly short: Localized
}

export function policyAt({ resource, manifest }: KubernetesPlace): PolicyFacts | undefined {
  const spec = resource.at('spec')
  if (resource.kind !== 'NetworkPolicy' || !asMap(spec) || spec?.templated) return undefined
  const written = get(spec, 'podSelector')
  const selector = written ? selectorAt(written) : everything(resource)
  const types = itemsOf(get(spec, 'policyTypes')).flatMap(({ value }) => asString(value) ?? [])
  const ingress = rulesOf(get(spec, 'ingress'), 'from')
  const egress = rulesOf(get(spec, 'egress'), 'to')
  if (!selector || !ingress || !egress || get(spec, 'policyTypes')?.templated) return undefined
  // Left out, the types follow from what is written: ingress always, egress where it has rules.
  const has = (type: string): boolean =>
    types.length > 0 ? types.includes(type) : type === 'Ingress' || egress.length > 0
  return {
    resource,
    selector,
    workloads: chosenBy(manifest, selector, namespace => namespace === resource.namespace),
    ingress: has('Ingress') ? ingress : undefined,
    egress: has('Egress') ? egress : undefined,
  }
}

/** A missing `podSelector` chooses every Pod, as an empty one does. */
const everything = ({ root }: Resource): Selector => ({ node: root, requirements: [] })

function rulesOf(node: YamlNode | undefined, key: 'from' | 'to'): readonly PolicyRule[] | undefined {
  if (node?.templated) return undefined
  const rules: PolicyRule[] = []
  for (const { value } of itemsOf(node)) {
    const map = asMap(value)
    const rule = map && ruleOf(map, key)
    if (!rule) return undefined
    rules.push(rule)
  }
  return rules
}

/** `undefined` where not all of it is known. */
export function ruleOf(node: MapNode, key: 'from' | 'to'): PolicyRule | undefined {
  const peers: Peer[] = []
  for (const { value } of itemsOf(get(node, key))) {
    const peer = peerOf(value)
    if (!peer) return undefined
    peers.push(peer)
  }
  const ports = itemsOf(get(node, 'ports')).map(({ value }) => portText(value))
  if (node.templated || get(node, key)?.templated || ports.some(port => port === undefined)) return undefined
  const dns =
    ports.length === 0 ||
    itemsOf(get(node, 'ports')).some(({ value }) => {
      const port = asScalar(get(value, 'port'))?.value
      const end = asNumber(get(value, 'endPort'))
      return (
        port == null ||
        port === 53 ||
        port === 'dns' ||
        (typeof port === 'number' && port <= 53 && end !== undefined && end >= 53)
      )
    })
  return { node, peers, ports: ports.flatMap(port => port ?? []), dns }
}

/** Who one item of `from` or `to` means. Two selectors in it must both hold. */
export function peerOf(node: YamlNode | undefined): Peer | undefined {
  const map = asMap(node)
  if (!map || map.templated) return undefined
  const block = asMap(get(map, 'ipBlock'))
  if (block) return addresses(block)
  const [podNode, spaceNode] = [get(map, 'podSelector'), get(map, 'namespaceSelector')]
  const podSelector = podNode && selectorAt(podNode)
  const spaces = spaceNode && selectorAt(spaceNode)
  if ((podNode && !podSelector) || (spaceNode && !spaces) || (!podSelector && !spaces)) return undefined
  const who: Localized = podSelector ? podsWith(podSelector) : { en: 'every Pod', 'zh-cn': '所有 Pod' }
  const labels = podSelector ? selectorText(podSelector) : ''
  if (!spaces)
    return {
      words: say({ en: '{who} in the same namespace', 'zh-cn': '同一命名空间里{who}' }, { who: ofThose(who) }),
      short: labels ? same(labels) : { en: 'all Pods here', 'zh-cn': '本命名空间的 Pod' },
    }
  const spaceLabels = selectorText(spaces)
  const where: Localized = spaces.requirements.length
    ? say({ en: 'namespaces with {labels}', 'zh-cn': '带 {labels} 的命名空间' }, { labels: code(spaceLabels, 120) })
    : { en: 'every namespace', 'zh-cn': '任何命名空间' }
  return {
    words: say({ en: '{who} in {where}', 'zh-cn': '{where}里{who}' }, { who: ofThose(who), where }),
    short: same(`${labels || '*'} @ ${spaceLabels || '*'}`),
  }
}

/** "里的所有 Pod", "里带 … 的 Pod": only the first needs the particle. */
const ofThose = (who: Localized): Localized => ({
  en: who.en,
  'zh-cn': who['zh-cn'].startsWith('所有') ? `的${who['zh-cn']}` : who['zh-cn'],
})

function addresses(block: MapNode): Peer | undefined {
  const cidr = asString(get(block, 'cidr'))
  const except = itemsOf(get(block, 'except')).map(({ value }) => asString(value))
  if (cidr === undefined || block.templated || except.some(one => one === undefined)) return undefined
  const holes = except.flatMap(one => one ?? [])
  const all = cidr === '0.0.0.0/0' || cidr === '::/0'
  const range: Localized = all
    ? {
        en: `every ${cidr === '::/0' ? 'IPv6' : 'IPv4'} address (\`${cidr}\`)`,
        'zh-cn': `所有 ${cidr === '::/0' ? 'IPv6' : 'IPv4'} 地址（\`${cidr}\`）`,
      }
    : { en: `addresses in ${code(cidr)}`, 'zh-cn': `${code(cidr)} 内的地址` }
  return {
    words:
      holes.length > 0
        ? say({ en: '{range} except {holes}', 'zh-cn': '{range}（{holes} 除外）' }, { range, holes: codes(holes) })
        : range,
    short: same(cidr + (holes.length > 0 ? ` − ${holes.length === 1 ? holes[0] : holes.length}` : '')),
  }
}

/** "TCP 80", "UDP 32000 to 32768", "TCP `http`" */
function portText(node: YamlNode | undefined): Localized | undefined {
  const map = asMap(node)
  const port = asScalar(get(map, 'port'))
  const protocol = get(map, 'protocol') ? asString(get(map, 'protocol')) : 'TCP'
  const end = asNumber(get(map, 'endPort'))
  if (!map || map.templated || port?.templated || protocol === undefined) return undefined
  if (port?.value == null) return { en: `every ${protocol} port`, 'zh-cn': `所有 ${protocol} 端口` }
  if (end !== undefined)
    return { en: `${protocol} ${port.value} to ${end}`, 'zh-cn': `${protocol} ${port.value} 到 ${end}` }
  return same(`${protocol} ${typeof port.value === 'string' ? code(port.value) : port.value}`)
}

/** "on TCP 80 or TCP 443" */
export const onPorts = ({ ports }: PolicyRule): Localized | undefined =>
  ports.length === 0
    ? undefined
    : joined(
        [
          { en: 'on', 'zh-cn': '' },
          {
            en: listed(
              ports.map(port => port.en),
              'or',
            ).en,
            'zh-cn': ports.map(port => port['zh-cn']).join('、'),
          },
        ],
        same(' '),
      )

/** Whom the policy is about: "Pods with `app=web` in namespace `shop` (Deployment `web`)". */
export const subjects = ({ selector, resource, workloads }: PolicyFacts): Localized =>
  say(
    { en: '{pods} in {where}{workloads}', 'zh-cn': '{where}里{pods}{workloads}' },
    {
      pods:
        selector.requirements.length === 0 ? { en: 'all Pods', 'zh-cn': '的所有 Pod' } : ofThose(podsWith(selector)),
      where: inNamespace(resource),
      workloads:
        workloads.length > 0
          ? say({ en: ' (here {names})', 'zh-cn': '（在这里是 {names}）' }, { names: allNamed(workloads) })
          : '',
    },
  )

const ways = {
  ingress: {
    some: { en: '{who} accept traffic from', 'zh-cn': '{who}只接受以下来源的流量：' },
    all: { en: '{who} accept traffic from everybody.', 'zh-cn': '{who}接受任何来源的流量。' },
    none: { en: '{who} accept no traffic at all.', 'zh-cn': '{who}不接受任何流量。' },
    rest: { en: 'and from nobody else.', 'zh-cn': '' },
    anybody: { en: 'everybody', 'zh-cn': '任何来源' },
  },
  egress: {
    some: { en: '{who} may connect to', 'zh-cn': '{who}只能访问以下目标：' },
    all: { en: '{who} may connect to everything.', 'zh-cn': '{who}可以访问任何目标。' },
    none: {
      en: '{who} may not connect to anything, not even to DNS.',
      'zh-cn': '{who}不能访问任何目标，连 DNS 都不行。',
    },
    rest: { en: 'and to nothing else.', 'zh-cn': '' },
    anybody: { en: 'anything', 'zh-cn': '任何目标' },
  },
} as const

/** One direction of a policy in words: the list of who may, each of them one more way (union). */
export function directionInWords(
  policy: PolicyFacts,
  way: 'ingress' | 'egress',
  who = subjects(policy),
): Localized | undefined {
  const rules = policy[way]
  if (!rules) return undefined
  const words = ways[way]
  if (rules.length === 0) return say(words.none, { who })
  if (rules.some(rule => rule.peers.length === 0 && rule.ports.length === 0)) return say(words.all, { who })
  const lines = rules.flatMap(rule => {
    const peers = rule.peers.length > 0 ? rule.peers.map(peer => peer.words) : [words.anybody]
    const ports = onPorts(rule)
    return peers.map(peer =>
      ports ? say({ en: '{peer}, {ports}', 'zh-cn': '{peer}，端口 {ports}' }, { peer, ports }) : peer,
    )
  })
  const shown = lines.slice(0, 8)
  const list = bullets(
    shown.map((line, index) =>
      say(
        index < shown.length - 1
          ? { en: '{line}, **or**', 'zh-cn': '{line}，**或**' }
          : { en: '{line},', 'zh-cn': '{line}。' },
        { line },
      ),
    ),
  )
  const silent = way === 'egress' && !rules.some(rule => rule.dns)
  return joined(
    [
      say(words.some, { who }),
      list,
      joined([
        words.rest,
        silent
          ? {
              en: 'DNS (port 53, UDP and TCP) is not among them: names are not resolved unless another policy lets that through.',
              'zh-cn': '其中没有 DNS（53 端口，UDP 和 TCP）：除非别的策略放行，否则域名解析不了。',
            }
          : undefined,
      ]),
    ].filter(part => part['zh-cn'] !== '' || part.en !== ''),
    paragraphs,
  )
}

/** The whole policy in words. */
export function policyInWords(policy: PolicyFacts): Localized {
  const ingress = directionInWords(policy, 'ingress')
  const egress = directionInWords(policy, 'egress', ingress ? { en: 'They', 'zh-cn': '它们' } : undefined)
  return joined(
    [
      ingress,
      egress,
      ingress && !egress
        ? { en: 'Outgoing traffic stays as it was.', 'zh-cn': '出站流量不受影响。' }
        : egress && !ingress
          ? { en: 'Incoming traffic stays as it was.', 'zh-cn': '入站流量不受影响。' }
          : undefined,
    ],
    paragraphs,
  )
}

/** Who may reach whom, drawn. */
export function drawPolicy(policy: PolicyFacts): Picture {
  const { selector, resource, ingress, egress } = policy
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  const add = (rules: readonly PolicyRule[], way: 'from' | 'to'): void => {
    for (const rule of rules)
      for (const [index, peer] of (rule.peers.length > 0 ? rule.peers : [everybody]).entries()) {
        const id = `${way} ${rules.indexOf(rule)} ${index}`
        const label = onPorts(rule)
        nodes.push({ id, label: peer.short, tone: 'good' })
        const shown = label && { label: { en: label.en.replace(/^on /, ''), 'zh-cn': label['zh-cn'].trim() } }
        edges.push({
          ...(way === 'from' ? { from: id, to: 'pods' } : { from: 'pods', to: id }),
          tone: 'good',
          ...shown,
        })
      }
    if (rules.some(rule => rule.peers.length === 0 && rule.ports.length === 0)) return
    nodes.push({ id: way, label: { en: 'everyone else', 'zh-cn': '其他一切' }, look: 'dashed', tone: 'quiet' })
    edges.push({
      ...(way === 'from' ? { from: way, to: 'pods' } : { from: 'pods', to: way }),
      tone: 'bad',
      blocked: true,
    })
  }
  add(ingress ?? [], 'from')
  nodes.push({
    id: 'pods',
    label: same(selectorText(selector) || '*'),
    note: same(resource.namespace ?? 'NetworkPolicy'),
    look: 'solid',
  })
  add(egress ?? [], 'to')
  return graph({
    alt: { en: 'Who may reach the Pods, and whom they may reach.', 'zh-cn': '谁能访问这些 Pod，它们能访问谁。' },
    nodes,
    edges,
    direction: 'right',
  })
}

const everybody: Peer = {
  words: { en: 'everybody', 'zh-cn': '任何人' },
  short: { en: 'everyone', 'zh-cn': '任何人' },
}

export const policyPage = (anchor = ''): string =>
  `https://kubernetes.io/docs/concepts/services-networking/network-policies/${anchor}`

export const unionOrIntersection: Localized = {
  en: '**Union or intersection?** Each `-` under `from` or `to` is one more way (union). Two selectors under one `-` must both hold (intersection): one dash more or less changes who gets in.',
  'zh-cn':
    '**并集还是交集？** `from` 或 `to` 下每个 `-` 是一条独立的放行规则（并集）；同一个 `-` 下的两个选择算符必须同时满足（交集）：多一个或少一个短横线，放行的对象就不同。',
}

export const policyExample = (spec: string): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
${indented(spec, 2)}`
