import { type Localized, same } from '../../../core/localized.js'
import type { MapNode, YamlNode } from '../../model.js'
import { asMap, asScalar, asString, get, itemsOf } from '../../tree.js'
import { portNamed } from '../_pod.js'
import { code, commandLine, say, seconds } from '../_text.js'

/** How a probe asks, in words. */
export interface Handler {
  /** "asks `GET :8080/healthz`" */
  readonly does: Localized
  /** "an answer from 200 to 399" */
  readonly success: Localized
}

/** What the single handler of a probe or hook does; `undefined` where there is none, or more than one. */
export function handlerOf(probe: MapNode, container: MapNode): Handler | undefined {
  const found = kinds.flatMap(({ field, read }) => {
    const node = asMap(get(probe, field))
    return node ? [read(node, container)] : []
  })
  return found.length === 1 ? found[0] : undefined
}

const kinds: readonly {
  readonly field: string
  readonly read: (node: MapNode, container: MapNode) => Handler | undefined
}[] = [
  { field: 'httpGet', read: httpGet },
  { field: 'tcpSocket', read: tcpSocket },
  { field: 'exec', read: exec },
  { field: 'grpc', read: grpc },
]

function httpGet(node: MapNode, container: MapNode): Handler | undefined {
  const port = text(get(node, 'port'))
  if (port === undefined) return undefined
  const path = text(get(node, 'path')) ?? ''
  const scheme = asString(get(node, 'scheme')) === 'HTTPS' ? 'https://' : ''
  const host = asString(get(node, 'host')) ?? ''
  const request = `GET ${scheme}${host}:${port}${path.startsWith('/') ? '' : '/'}${path}`
  return {
    does: say(
      { en: 'asks {request}{port}', 'zh-cn': '请求 {request}{port}' },
      { request: code(request), port: portNote(port, container) },
    ),
    success: { en: 'an answer from 200 to 399', 'zh-cn': '返回 200 到 399' },
  }
}

function tcpSocket(node: MapNode, container: MapNode): Handler | undefined {
  const port = text(get(node, 'port'))
  if (port === undefined) return undefined
  const address = code(`${asString(get(node, 'host')) ?? ''}:${port}`)
  return {
    does: say(
      { en: 'opens a TCP connection to {address}{port}', 'zh-cn': '与 {address}{port} 建立 TCP 连接' },
      { address, port: portNote(port, container) },
    ),
    success: { en: 'an open connection', 'zh-cn': '连接成功' },
  }
}

function exec(node: MapNode): Handler | undefined {
  const words = itemsOf(get(node, 'command')).map(item => text(item.value) ?? '…')
  if (words.length === 0) return undefined
  return {
    does: say(
      { en: 'runs {command} in the container', 'zh-cn': '在容器里执行 {command}' },
      { command: code(commandLine(words)) },
    ),
    success: { en: 'exit code 0', 'zh-cn': '退出码为 0' },
  }
}

function grpc(node: MapNode): Handler | undefined {
  const port = text(get(node, 'port'))
  if (port === undefined) return undefined
  const service = asString(get(node, 'service'))
  return {
    does: say(
      {
        en: 'calls the gRPC health check{service} on port {port}',
        'zh-cn': '调用端口 {port} 上的 gRPC 健康检查{service}',
      },
      {
        port: code(port),
        service: service
          ? say({ en: ' of service {name}', 'zh-cn': '（服务 {name}）' }, { name: code(service) })
          : same(''),
      },
    ),
    success: { en: 'the answer `SERVING`', 'zh-cn': '应答 `SERVING`' },
  }
}

/** A number or a text, as text; nothing where a template writes it. */
export function text(node: YamlNode | undefined): string | undefined {
  const scalar = asScalar(node)
  return scalar && !scalar.templated && scalar.value !== null ? String(scalar.value) : undefined
}

/** Behind the name of a port: which number it stands for in this container. */
function portNote(port: string, container: MapNode): Localized {
  if (/^\d+$/.test(port)) return same('')
  const number = portNamed(container, port)
  return number === undefined
    ? say(
        {
          en: ' (no port of this container is called {port}, so every attempt fails)',
          'zh-cn': '（这个容器没有名为 {port} 的端口，每次都会失败）',
        },
        { port: code(port) },
      )
    : { en: ` (port ${number})`, 'zh-cn': `（端口 ${number}）` }
}

/** "An answer from 200 to 399 within 1 s is a success." */
export const successRule = ({ success }: Handler, timeout: number): Localized =>
  say(
    { en: 'Success is {success} within {timeout}.', 'zh-cn': '{timeout}内{success}即为成功。' },
    { success, timeout: seconds(timeout) },
  )
