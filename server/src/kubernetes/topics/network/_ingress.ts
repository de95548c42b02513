import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { Resource, YamlNode } from '../../model.js'
import type { KubernetesPlace } from '../../topic.js'
import { asNumber, asString, get, itemsOf } from '../../tree.js'
import { neighbours } from '../_file.js'
import { bullets, code, say } from '../_text.js'

/** Where an Ingress sends requests. */

/** "Service `web`, port 80", and whether the file has such a Service and port. */
export function backendInWords(backend: YamlNode | undefined, place: KubernetesPlace): Localized | undefined {
  const name = asString(get(backend, 'service', 'name'))
  const number = asNumber(get(backend, 'service', 'port', 'number'))
  const port = number ?? asString(get(backend, 'service', 'port', 'name'))
  if (name === undefined || port === undefined) {
    const kind = asString(get(backend, 'resource', 'kind'))
    const other = asString(get(backend, 'resource', 'name'))
    return kind === undefined || other === undefined
      ? undefined
      : { en: `${kind} ${code(other)}`, 'zh-cn': `${kind} ${code(other)}` }
  }
  const service = neighbours(place, 'Service').find(one => one.name === name)
  const known = service === undefined || portsOf(service).some(one => one.number === port || one.name === port)
  return say(
    { en: 'Service {name}, port {port}{missing}', 'zh-cn': 'Service {name} 的端口 {port}{missing}' },
    {
      name: code(name),
      port: typeof port === 'number' ? port : code(port),
      missing: known ? '' : { en: ' (which it does not have)', 'zh-cn': '（它没有这个端口）' },
    },
  )
}

const portsOf = (service: Resource): readonly { number: number | undefined; name: string | undefined }[] =>
  itemsOf(service.at('spec', 'ports')).map(({ value }) => ({
    number: asNumber(get(value, 'port')),
    name: asString(get(value, 'name')),
  }))

/** "`/api` and below", "exactly `/api`" */
export function pathInWords(node: YamlNode | undefined): Localized | undefined {
  const path = asString(get(node, 'path')) ?? '/'
  const type = asString(get(node, 'pathType'))
  if (type === 'Exact') return { en: `exactly ${code(path)}`, 'zh-cn': `恰为 ${code(path)}` }
  if (type === 'Prefix')
    return path === '/'
      ? { en: 'every path', 'zh-cn': '所有路径' }
      : { en: `${code(path)} and what lies below it`, 'zh-cn': `${code(path)} 及其下级路径` }
  if (type === 'ImplementationSpecific')
    return { en: `${code(path)} as the controller understands it`, 'zh-cn': `${code(path)}（匹配方式由控制器决定）` }
  return undefined
}

/** "`shop.example.com`", "any host" */
export const hostInWords = (host: string | undefined): Localized =>
  host === undefined || host === ''
    ? { en: 'any host', 'zh-cn': '任意主机名' }
    : host.startsWith('*.')
      ? { en: `${code(host)} (one label in place of the \`*\`)`, 'zh-cn': `${code(host)}（\`*\` 只代表一级）` }
      : { en: code(host), 'zh-cn': code(host) }

/** All routes, one a line. */
function routesInWords(place: KubernetesPlace): Localized | undefined {
  const { resource } = place
  const lines = itemsOf(resource.at('spec', 'rules')).flatMap(({ value: rule }) => {
    const host = hostInWords(asString(get(rule, 'host')))
    return itemsOf(get(rule, 'http', 'paths')).flatMap(({ value }) => {
      const path = pathInWords(value)
      const to = backendInWords(get(value, 'backend'), place)
      return path && to
        ? [say({ en: '{host}, {path} → {to}', 'zh-cn': '{host}，{path} → {to}' }, { host, path, to })]
        : []
    })
  })
  const rest = backendInWords(resource.at('spec', 'defaultBackend'), place)
  const all = rest
    ? [...lines.slice(0, 7), say({ en: 'everything else → {rest}', 'zh-cn': '其他一切 → {rest}' }, { rest })]
    : lines.slice(0, 8)
  return all.length > 0 ? bullets(all) : undefined
}

/** Which controller serves it, and whether with TLS. */
export function servedInWords(place: KubernetesPlace): Localized {
  const { resource } = place
  const name =
    asString(resource.at('spec', 'ingressClassName')) ??
    asString(resource.at('metadata', 'annotations', 'kubernetes.io/ingress.class'))
  const hosts = itemsOf(resource.at('spec', 'tls')).flatMap(({ value }) =>
    itemsOf(get(value, 'hosts')).flatMap(host => asString(host.value) ?? []),
  )
  return joined([
    name === undefined
      ? {
          en: 'No class is named: the default IngressClass serves it; if there is none, perhaps nobody does.',
          'zh-cn': '没写类名：由默认的 IngressClass 处理；没有默认类就可能无人处理。',
        }
      : say(
          { en: 'The controller of class {name} serves it.', 'zh-cn': '由 {name} 类的控制器处理。' },
          { name: code(name) },
        ),
    hosts.length > 0
      ? say(
          {
            en: 'HTTPS ends at the controller, for {hosts}; behind it plain HTTP goes on.',
            'zh-cn': 'HTTPS 在控制器处终止（{hosts}），之后默认走明文 HTTP。',
          },
          {
            hosts: joined(
              hosts.slice(0, 4).map(host => hostInWords(host)),
              { en: ', ', 'zh-cn': '、' },
            ),
          },
        )
      : undefined,
  ])
}

export const ingressPage = (anchor = ''): string =>
  `https://kubernetes.io/docs/concepts/services-networking/ingress/${anchor}`

export const ingressOrService: Localized = {
  en: '**Ingress or LoadBalancer?** A LoadBalancer Service passes connections of one Service (TCP, UDP). An Ingress sorts HTTP requests by host and path among many Services, behind one address.',
  'zh-cn':
    '**Ingress 还是 LoadBalancer？** LoadBalancer 型 Service 为一个 Service 转发连接（TCP、UDP）；Ingress 用一个地址，按主机名和路径把 HTTP 请求分给多个 Service。',
}

export const ingressExample = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: nginx
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
`

/** Every route, and who serves them. */
export function explainRoutes(place: KubernetesPlace): Explanation | undefined {
  const routes = place.resource.kind === 'Ingress' ? routesInWords(place) : undefined
  return (
    routes && {
      text: joined(
        [{ en: 'requests go this way:', 'zh-cn': '请求这样走：' }, routes, servedInWords(place)],
        paragraphs,
      ),
    }
  )
}
