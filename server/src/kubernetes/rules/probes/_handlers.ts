import type { MapNode } from '../../model.js'
import { asScalar, asString, get, itemsOf } from '../../tree.js'
import { setAmong } from '../_typed.js'

/** The ways to ask a container how it is. */
export const probeHandlers = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const

/**
 * What a probe asks, as one text that is the same for probes which ask the same. Headers and the scheme count.
 * `undefined` where the probe has no handler or several, or a template writes a part of it.
 */
export function questionOf(probe: MapNode): string | undefined {
  const [handler, ...more] = probe.templated ? [] : setAmong(probe, probeHandlers)
  const map = handler === undefined || more.length > 0 ? undefined : get(probe, handler)
  if (handler === undefined || map?.type !== 'map' || map.templated) return undefined
  return parts[handler]?.(map)
}

const parts: Readonly<Record<string, (handler: MapNode) => string | undefined>> = {
  httpGet: handler =>
    joined([
      'httpGet',
      text(handler, 'scheme') || 'HTTP',
      text(handler, 'host'),
      text(handler, 'port'),
      text(handler, 'path') || '/',
      ...itemsOf(get(handler, 'httpHeaders')).flatMap(({ value }) => [
        text(get(value), 'name'),
        text(get(value), 'value'),
      ]),
    ]),
  tcpSocket: handler => joined(['tcpSocket', text(handler, 'host'), text(handler, 'port')]),
  grpc: handler => joined(['grpc', text(handler, 'port'), text(handler, 'service')]),
  exec: handler => joined(['exec', ...itemsOf(get(handler, 'command')).map(({ value }) => asString(value))]),
}

/** A scalar below a node as a text; empty where there is none, `undefined` where it is not known. */
function text(node: ReturnType<typeof get>, key: string): string | undefined {
  const value = get(node, key)
  if (!value) return ''
  const scalar = asScalar(value)
  return !scalar || scalar.templated ? undefined : String(scalar.value ?? '')
}

const joined = (words: readonly (string | undefined)[]): string | undefined =>
  words.includes(undefined) ? undefined : words.join('\0')
