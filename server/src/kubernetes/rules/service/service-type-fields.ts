import type { Edit } from '../../../core/types.js'
import type { MapNode, Slice } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asNumber, asString, get, itemsOf, pairOf } from '../../tree.js'
import { removeKeys, setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { isSet, mapsIn } from '../_typed.js'
import { type ServiceSpec, servicesIn } from './_services.js'

export default {
  id: 'kubernetes/service-type-fields',
  severity: 'error',
  title: { en: 'A field that the type of the Service does not have', 'zh-cn': 'Service 的类型没有这个字段' },
  why: {
    en: 'Each type of Service adds ways to reach it: `NodePort` a port on every node, `LoadBalancer` an address outside of the cluster. The API server refuses the settings of a way that the type does not have.',
    'zh-cn':
      '每种 Service 类型增加一种访问途径：`NodePort` 在每个节点开端口，`LoadBalancer` 在集群外给地址。某种途径的设置写在没有它的类型上，API 服务器会拒绝。',
  },
  instead: { en: 'Change the type, or remove the field.', 'zh-cn': '修改类型，或去掉这个字段。' },
  message: {
    en: '`{field}` belongs to {types}, and this Service is `{type}`: the API server refuses it. Change the type, or remove the field.',
    'zh-cn': '`{field}` 属于{types}，而这个 Service 是 `{type}`，API 服务器会拒绝。修改类型，或去掉这个字段。',
  },
  fix: { title: { en: 'Change to `type: {wanted}`', 'zh-cn': '改为 `type: {wanted}`' }, safe: false },
  examples: {
    bad: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  selector: { app: shop }\n  ports:\n    - port: 80\n      nodePort: 30080\n      ^^^^^^^^',
      ),
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: NodePort\n  loadBalancerSourceRanges: [10.0.0.0/8]\n  ^^^^^^^^^^^^^^^^^^^^^^^^\n  selector: { app: shop }\n  ports:\n    - port: 80',
      ),
    ],
    good: [
      resourceWith(
        'v1',
        'Service',
        'spec:\n  type: NodePort\n  externalTrafficPolicy: Local\n  selector: { app: shop }\n  ports:\n    - port: 80\n      nodePort: 30080',
      ),
    ],
  },
  check(slice, report) {
    for (const service of servicesIn(slice)) {
      const { node, type } = service
      if (type === undefined || !types.has(type)) continue
      for (const { field, wanted, isFree } of fields)
        for (const map of field === 'nodePort' ? mapsIn(get(node, 'ports')) : [node]) {
          const pair = pairOf(map, field)
          if (!pair || !isSet(map, field) || isFree(service, map)) continue
          report(
            pair.key.span,
            { field, type, types: names[field] ?? same(wanted), wanted },
            retyped(slice, service, wanted),
            {
              title: { en: `Remove \`${field}\``, 'zh-cn': `删除 \`${field}\`` },
              edits: removeKeys(slice, map, field),
            },
          )
        }
    }
  },
} satisfies KubernetesRule

const types = new Set(['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'])

const retyped = (slice: Slice, { node, headless }: ServiceSpec, type: string): Edit[] =>
  headless ? [] : setKey(slice, node, 'type', type)

const same = (type: string) => ({ en: `\`type: ${type}\``, 'zh-cn': ` \`type: ${type}\`` })

const names: Readonly<Record<string, { readonly en: string; readonly 'zh-cn': string }>> = {
  nodePort: { en: 'the types `NodePort` and `LoadBalancer`', 'zh-cn': ' `NodePort` 和 `LoadBalancer` 类型' },
  externalTrafficPolicy: {
    en: 'Services that are reached from outside (`NodePort`, `LoadBalancer`, or with `externalIPs`)',
    'zh-cn': '能从集群外访问的 Service（`NodePort`、`LoadBalancer`，或带 `externalIPs`）',
  },
  healthCheckNodePort: {
    en: '`type: LoadBalancer` with `externalTrafficPolicy: Local`',
    'zh-cn': ' `externalTrafficPolicy: Local` 的 `type: LoadBalancer`',
  },
}

const isBalanced = ({ type }: ServiceSpec): boolean => type === 'LoadBalancer'

/** The fields, the type to change to, and when they may stand. */
const fields: readonly {
  readonly field: string
  readonly wanted: string
  readonly isFree: (service: ServiceSpec, map: MapNode) => boolean
}[] = [
  {
    field: 'nodePort',
    wanted: 'NodePort',
    isFree: ({ type }, map) => type !== 'ClusterIP' || asNumber(get(map, 'nodePort')) === 0,
  },
  {
    field: 'externalTrafficPolicy',
    wanted: 'LoadBalancer',
    isFree: ({ type, node }, map) =>
      type === 'LoadBalancer' ||
      type === 'NodePort' ||
      (type === 'ClusterIP' &&
        (itemsOf(get(node, 'externalIPs')).length > 0 || get(node, 'externalIPs')?.templated === true)) ||
      asString(get(map, 'externalTrafficPolicy')) === '',
  },
  {
    field: 'loadBalancerSourceRanges',
    wanted: 'LoadBalancer',
    isFree: (service, map) => isBalanced(service) || itemsOf(get(map, 'loadBalancerSourceRanges')).length === 0,
  },
  { field: 'loadBalancerClass', wanted: 'LoadBalancer', isFree: isBalanced },
  { field: 'allocateLoadBalancerNodePorts', wanted: 'LoadBalancer', isFree: isBalanced },
  {
    field: 'healthCheckNodePort',
    wanted: 'LoadBalancer',
    isFree: ({ type, node }, map) =>
      asNumber(get(map, 'healthCheckNodePort')) === 0 ||
      (type === 'LoadBalancer' &&
        (asString(get(node, 'externalTrafficPolicy')) ?? 'Local') === 'Local' &&
        isSet(node, 'externalTrafficPolicy')),
  },
]
