import { joined, type Localized, same } from '../../../core/localized.js'
import type { Manifest, MapNode, Resource, YamlNode } from '../../model.js'
import type { KubernetesTopic } from '../../topic.js'
import { asMap, asNumber, asScalar, asString, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import { servicesOf } from '../_pod.js'
import { code, codes, docs, say } from '../_text.js'

export default {
  key: 'Container.ports',
  also: ['ContainerPort.containerPort', 'ContainerPort.name', 'ContainerPort.protocol'],
  title: { en: 'which ports the program listens on', 'zh-cn': '说明程序监听哪些端口' },
  summary: {
    en: 'For information: it opens nothing and publishes nothing. A port that is not listed can be reached all the same; one that is listed answers only if the program listens there on all addresses (`0.0.0.0`), not just on `localhost`.',
    'zh-cn':
      '仅作说明：不打开、也不发布任何端口。没列出的端口一样能访问；列出的端口也要程序在所有地址（`0.0.0.0`）而不只是 `localhost` 上监听才有应答。',
  },
  notes: {
    en: [
      'What it is good for: a `name` that Services, probes and NetworkPolicies can use, so that the number may change.',
      'To reach the Pod from elsewhere takes a Service; from outside the cluster a NodePort, a LoadBalancer or an Ingress.',
      'TCP and UDP on the same port take two entries.',
    ],
    'zh-cn': [
      '它的用处在于 `name`：Service、探针和 NetworkPolicy 可以引用它，以后改端口号不用动它们。',
      '要从别处访问 Pod，得有 Service；从集群外访问，要用 NodePort、LoadBalancer 或 Ingress。',
      '同一端口既有 TCP 又有 UDP，要写两项。',
    ],
  },
  compare: {
    en: '**containerPort, targetPort, port?** `containerPort` is where the program listens, `targetPort` of a Service says where to send, `port` is what clients of the Service use. `EXPOSE` in a Dockerfile is a note as well.',
    'zh-cn':
      '**containerPort、targetPort 还是 port？** `containerPort` 是程序监听的端口；Service 的 `targetPort` 指明转发到哪里；`port` 是访问 Service 时用的端口。Dockerfile 的 `EXPOSE` 同样只是说明。',
  },
  example: podExample(
    'ports:\n  - name: http\n    containerPort: 8080\nreadinessProbe:\n  httpGet:\n    path: /readyz\n    port: http',
  ),
  see: docs('concepts/services-networking/connect-applications-service/'),
  explain: aboutContainer((container, { resource }, { path, manifest }) => {
    const index = path[container.path.length + 1]
    const all = itemsOf(get(container.node, 'ports')).map(({ value }) => asMap(value))
    const ports = (typeof index === 'number' ? [all[index]] : all).filter(port => port !== undefined)
    if (ports.length === 0 || ports.some(port => asNumber(get(port, 'containerPort')) === undefined)) return undefined
    return joined([
      say(
        {
          en: '{container} is declared to listen on {ports}.',
          'zh-cn': '声明{container}监听 {ports}。',
        },
        {
          container: container.name
            ? { en: code(container.name), 'zh-cn': `容器 ${code(container.name)} ` }
            : { en: 'the container', 'zh-cn': '容器' },
          ports: joined(ports.map(portText), { en: ', ', 'zh-cn': '、' }),
        },
      ),
      ...ports.slice(0, 4).map(port => users(port, container.node, manifest, resource)),
    ])
  }),
} satisfies KubernetesTopic

function portText(port: MapNode): Localized {
  const name = asString(get(port, 'name'))
  const number = code(`${asNumber(get(port, 'containerPort'))}/${asString(get(port, 'protocol')) ?? 'TCP'}`)
  return name === undefined
    ? same(number)
    : say({ en: '{number} ({name})', 'zh-cn': '{number}（{name}）' }, { number, name: code(name) })
}

/** Who in the file uses a port: Services by number or name, probes by its name. */
function users(port: MapNode, container: MapNode, manifest: Manifest, resource: Resource): Localized | undefined {
  const number = asNumber(get(port, 'containerPort'))
  const name = asString(get(port, 'name'))
  const means = (node: YamlNode | undefined): boolean => {
    const value = asScalar(node)?.value
    return value !== undefined && value !== null && (value === number || value === name)
  }
  const services = servicesOf(manifest, resource).flatMap(service =>
    itemsOf(service.at('spec', 'ports'))
      .filter(({ value }) => means(get(value, 'targetPort') ?? get(value, 'port')))
      .map(({ value }) => `${service.name ?? 'Service'}:${asNumber(get(value, 'port')) ?? '?'}`),
  )
  const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'].filter(probe =>
    ['httpGet', 'tcpSocket', 'grpc'].some(handler => means(get(container, probe, handler, 'port'))),
  )
  return joined([
    services.length > 0
      ? say(
          { en: 'Service port {services} leads to {number}.', 'zh-cn': 'Service 端口 {services} 通向 {number}。' },
          { services: codes(services), number: code(String(number)) },
        )
      : undefined,
    probes.length > 0
      ? say(
          { en: '{probes} {ask} it.', 'zh-cn': '{probes} 探测的就是它。' },
          { probes: codes(probes), ask: probes.length > 1 ? 'ask' : 'asks' },
        )
      : undefined,
  ])
}
