import type { KubernetesRule } from '../../rule.js'
import { asNumber, asString, get, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { isUnset, mapsIn, pointAt, pointIn, textIn } from '../_typed.js'
import { servicesIn } from './_services.js'

export default {
  id: 'kubernetes/service-port-name',
  severity: 'error',
  title: { en: 'A port of a Service without a name of its own', 'zh-cn': 'Service 的端口没有独立的名字' },
  why: {
    en: 'With more than one port, DNS records and EndpointSlices tell them apart by name. The API server refuses a port without a name, and a name that stands twice.',
    'zh-cn': '端口不止一个时，DNS 记录和 EndpointSlice 靠名字区分。没有名字或名字重复，API 服务器都会拒绝。',
  },
  instead: { en: 'Give each port a name: `http`, `metrics`.', 'zh-cn': '给每个端口起名，例如 `http`、`metrics`。' },
  message: {
    en: 'A Service with several ports tells them apart by name, and {problem}: the API server refuses it. Give each port a name of its own.',
    'zh-cn': '多端口的 Service 靠名字区分端口，而{problem}，API 服务器会拒绝。给每个端口起不同的名字。',
  },
  fix: { title: { en: 'Name it `{name}`', 'zh-cn': '命名为 `{name}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  ports:\n    - name: http\n      port: 80\n    - port: 9090\n            ^^^^',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  ports:\n    - name: http\n      port: 80\n    - name: metrics\n      port: 9090',
      ),
      resourceWith('v1', 'Service', 'spec:\n  selector: { app: shop }\n  ports:\n    - port: 80'),
    ],
  },
  check(slice, report) {
    for (const { node } of servicesIn(slice)) {
      const list = get(node, 'ports')
      const ports = mapsIn(list)
      const names = new Set<string>()
      const free = (name: string): string => (names.has(name) ? free(`${name}-2`) : name)
      if (ports.length < 2 || list?.templated) continue
      for (const port of ports) {
        const name = textIn(port, 'name')
        const pair = pairOf(port, 'name')
        const number = asNumber(get(port, 'port'))
        const proposed = free(proposalFor(number, asString(get(port, 'targetPort'))))
        if (isUnset(port, 'name') || name === '')
          report(
            pointIn({ node: port, pair: undefined }, pair ? 'name' : 'port'),
            { problem: nameless, name: proposed },
            setKey(slice, port, 'name', proposed),
          )
        else if (name && pair && names.has(name))
          report(pointAt(pair), { problem: twice(name), name: proposed }, setKey(slice, port, 'name', proposed))
        if (name) names.add(name)
      }
    }
  },
} satisfies KubernetesRule

const nameless = { en: 'this one has none', 'zh-cn': '这个没有名字' }
const twice = (name: string) => ({
  en: `\`${name}\` stands twice`,
  'zh-cn': ` \`${name}\` 出现了两次`,
})

/** A name that fits: that of the target port, that of a well-known number, or the number itself. */
function proposalFor(port: number | undefined, target: string | undefined): string {
  if (target && /^[a-z][a-z0-9-]*$/.test(target)) return target
  return (port !== undefined && wellKnown[port]) || `port-${port ?? 1}`
}

const wellKnown: Readonly<Record<number, string>> = {
  53: 'dns',
  80: 'http',
  443: 'https',
  3306: 'mysql',
  5432: 'postgres',
  6379: 'redis',
  8080: 'http-alt',
  9090: 'metrics',
}
