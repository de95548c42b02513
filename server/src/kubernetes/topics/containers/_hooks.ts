import type { Localized } from '../../../core/localized.js'
import type { MapNode } from '../../model.js'
import { asMap, asNumber, asString, get, itemsOf } from '../../tree.js'
import { docs, say, seconds } from '../_text.js'
import { handlerOf } from '../probes/_handler.js'

export const hookPage = docs('concepts/containers/container-lifecycle-hooks/')

/** What a hook does, in words that follow "the kubelet": "waits 10 s", "runs `nginx -s quit` in the container". */
export function hookDoes(hook: MapNode | undefined, container: MapNode): Localized | undefined {
  if (!hook) return undefined
  const wait = asNumber(get(hook, 'sleep', 'seconds'))
  return wait === undefined
    ? handlerOf(hook, container)?.does
    : say({ en: 'waits {wait}', 'zh-cn': '等待 {wait}' }, { wait: seconds(wait) })
}

/** How long a hook takes, in seconds, as far as it sleeps. */
export interface Wait {
  readonly seconds: number
  /** It does nothing else. */
  readonly exact: boolean
}

export function waitOf(hook: MapNode | undefined): Wait {
  const wait = asNumber(get(hook, 'sleep', 'seconds'))
  if (wait !== undefined) return { seconds: Math.max(0, wait), exact: true }
  const line = itemsOf(get(hook, 'exec', 'command'))
    .map(({ value }) => asString(value) ?? String(asNumber(value) ?? ''))
    .join(' ')
  const sleeps = Array.from(line.matchAll(/(?:^|[\s;&|/])sleep\s+(\d{1,6})(?:s|\b)/g), ([, count]) => Number(count))
  return {
    seconds: sleeps.reduce((sum, count) => sum + count, 0),
    exact: /^(?:\S*sh -c )?(?:\S*\/)?sleep \d+s?$/.test(line),
  }
}

export const hookOf = (container: MapNode, name: 'postStart' | 'preStop'): MapNode | undefined =>
  asMap(get(container, 'lifecycle', name))
