import type { Pair } from '../model.js'
import { pairOf } from '../tree.js'
import { readAs11 } from '../yaml11.js'
import { isBroken, placeOf, say, type Walk } from './context.js'
import { type Chain, meant } from './home.js'
import { isPlaceholder } from './placeholders.js'

/** Fields of older versions of a kind, which `migrate` can rewrite. Of two that go together the second is not reported. */
const outdated: Readonly<Record<string, { readonly unless?: string }>> = {
  'IngressBackend.serviceName': {},
  'IngressBackend.servicePort': { unless: 'serviceName' },
  'IngressSpec.backend': {},
  'ResourceMetricSource.targetAverageUtilization': {},
  'ResourceMetricSource.targetAverageValue': {},
  'PodsMetricSource.metricName': {},
  'PodsMetricSource.targetAverageValue': { unless: 'metricName' },
  'ExternalMetricSource.metricName': {},
  'ExternalMetricSource.metricSelector': { unless: 'metricName' },
  'ExternalMetricSource.targetAverageValue': { unless: 'metricName' },
  'ExternalMetricSource.targetValue': { unless: 'metricName' },
}
/** What the older version has in place of required fields. */
const replaced: Readonly<Record<string, readonly string[]>> = {
  ResourceMetricSource: ['target'],
  PodsMetricSource: ['metric', 'target'],
  ExternalMetricSource: ['metric', 'target'],
}

/** Notes a field that its map does not know, with what was most likely meant. */
export function unknownField(w: Walk, chain: Chain, pair: Pair, name: string): void {
  const { type, node, path } = chain
  const { resource } = w
  const { key } = pair
  const skipped =
    type.open ||
    name.startsWith('$') ||
    (path.length === 0 && name === 'sops') ||
    (pair.colon === undefined && !node.flow) ||
    // `on`, `yes`: the key is read as something else, which is reported
    (key.style === 'plain' && readAs11(key.source).type !== 'string' && name !== key.source) ||
    isPlaceholder(name) ||
    isBroken(w, key.span.start)
  if (skipped) return
  const base = { resource, at: key.span, pair, map: node, owner: type, name }
  const old = outdated[`${type.name}.${name}`]
  if (old) {
    for (const field of replaced[type.name] ?? []) w.claimed.add(placeOf([...path, field]))
    if (old.unless === undefined || !pairOf(node, old.unless))
      say(w, { is: 'unknown-field', ...base, custom: false, meant: undefined, outdated: true })
    return
  }
  const { name: near, home } = meant(chain, name, pair.value, w.minor)
  if (near !== undefined) w.claimed.add(placeOf([...path, near]))
  if (home) {
    // it would fill its own place, and bring along every map on the way there
    const filled = [...home.path, name]
    for (const end of filled.keys()) w.claimed.add(placeOf(filled.slice(0, end + 1)))
    say(w, { is: 'misplaced-field', ...base, path, home: home.path, target: home.target, direction: home.direction })
  } else {
    say(w, { is: 'unknown-field', ...base, custom: w.custom, meant: near, outdated: false })
  }
}
