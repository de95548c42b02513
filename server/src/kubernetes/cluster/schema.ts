import type { Localized } from '../../core/localized.js'
import type { FieldInfo, FormatName, KindInfo, Schema, Shape, TypeInfo } from '../schema/index.js'
import { plainField, schemaOf } from '../schema/lists.js'
import { configKinds } from './config/index.js'
import { pluginArguments } from './config/kube-scheduler.js'
import type { ConfigKind, Field } from './config/model.js'
import type { Format, Lifetime, Minor } from './model.js'

/** The configuration kinds as a schema, so that whatever works on manifests works on them too. */

/** Types whose names mean something else among Kubernetes' own kinds, or in another configuration file. */
const renamed: Readonly<Record<string, string>> = {
  'audit.k8s.io/Policy': 'AuditPolicy',
  'audit.k8s.io/PolicyRule': 'AuditPolicyRule',
  'kind.x-k8s.io/Cluster': 'KindCluster',
  'kind.x-k8s.io/Networking': 'KindNetworking',
  'kind.x-k8s.io/Node': 'KindNode',
}

/** Who reads the files of a group. In Chinese with the space that Latin letters want behind them. */
const readers: Readonly<Record<string, Localized>> = {
  'kubeadm.k8s.io': { en: 'kubeadm', 'zh-cn': 'kubeadm ' },
  'kubelet.config.k8s.io': { en: 'the kubelet', 'zh-cn': 'kubelet ' },
  'kubeproxy.config.k8s.io': { en: 'kube-proxy', 'zh-cn': 'kube-proxy ' },
  'kubescheduler.config.k8s.io': { en: 'kube-scheduler', 'zh-cn': 'kube-scheduler ' },
  'kind.x-k8s.io': { en: 'kind', 'zh-cn': 'kind ' },
}
const apiServer: Localized = { en: 'the API server', 'zh-cn': 'API 服务器' }

/**
 * Files, or all of a version, that are decoded strictly first, and then, with a warning in the log, without the fields
 * that nobody knows: so in the sources of kubeadm, the kubelet, kube-proxy and the API server's audit policy. Of its
 * admission file the API server does not even warn.
 */
const lenient: ReadonlySet<string> = new Set([
  'apiserver.config.k8s.io/v1/AdmissionConfiguration',
  'audit.k8s.io/v1/Policy',
  'kubeadm.k8s.io/v1beta3',
  'kubeadm.k8s.io/v1beta4',
  'kubelet.config.k8s.io/v1beta1',
  'kubeproxy.config.k8s.io/v1alpha1',
])

/** The schema of the configuration kinds. `own` is Kubernetes' own, which `core.Taint` and the like are types of. */
export const makeSchema = (own: Schema): Schema =>
  schemaOf([...configKinds, ...schedulerArguments].map(kind => makeKind(kind, own)))

/** What the scheduler's plugins take as `args`: they may name their own `apiVersion` and `kind`. */
const schedulerArguments: readonly ConfigKind[] = configKinds
  .filter(({ kind }) => kind === 'KubeSchedulerConfiguration')
  .flatMap(scheduler =>
    Object.entries(pluginArguments).map(([plugin, type]) => ({
      ...scheduler,
      kind: type,
      type,
      summary: { en: `Arguments of the scheduler plugin \`${plugin}\`.`, 'zh-cn': `调度器插件 \`${plugin}\` 的参数。` },
    })),
  )

function makeKind(config: ConfigKind, own: Schema): KindInfo {
  const { apiVersion, kind, summary, see } = config
  const [group = '', version = ''] = apiVersion.split('/')
  const place = { group: group.split('.')[0]!, version, ...lifetimeOf(config.lifetime ?? {}) }
  const types = new Map<string, TypeInfo>()

  const typeNamed = (name: string): TypeInfo | undefined => {
    const rows = Object.hasOwn(config.types, name) ? config.types[name] : undefined
    if (!rows) return undefined
    let type = types.get(name)
    if (!type) {
      const fields = new Map<string, FieldInfo>()
      type = { ...place, name: renamed[`${group}/${name}`] ?? name, open: false, fields }
      // before its fields: a type may lead to itself
      types.set(name, type)
      if (name === config.type) for (const head of heads) fields.set(head, plainField(type, head, { is: 'string' }))
      for (const [field, row] of Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1)))
        fields.set(field, makeField(type, field, row, shapeOf(row.type)))
    }
    return type
  }
  const shapeOf = (type: string): Shape => {
    if (type.startsWith('[]')) return { is: 'array', of: shapeOf(type.slice(2)) }
    if (type.startsWith('map[string]')) return { is: 'map', of: shapeOf(type.slice('map[string]'.length)) }
    const named = type.startsWith('core.') ? own.type(type.slice('core.'.length)) : typeNamed(type)
    return named ? { is: 'object', type: named } : (basic[type] ?? { is: 'any' })
  }

  const type = typeNamed(config.type)
  if (!type) throw new Error(`${kind} has no type ${config.type}`)
  const reader = readers[group] ?? apiServer
  const base = { ...place, group, apiVersion, kind, plural: '', namespaced: false, type, reader, summary, see }
  return lenient.has(apiVersion) || lenient.has(`${apiVersion}/${kind}`) ? { ...base, lenient: true } : base
}

const heads = ['apiVersion', 'kind']

const basic: Readonly<Record<string, Shape>> = {
  string: { is: 'string' },
  integer: { is: 'integer' },
  number: { is: 'number' },
  boolean: { is: 'boolean' },
  quantity: { is: 'quantity' },
  duration: { is: 'string', format: 'duration' },
  time: { is: 'string', format: 'date-time' },
}

/** The grammars that there are for manifests; the others are checked where flags are. */
const grammars: Readonly<Partial<Record<Format, FormatName>>> = {
  ip: 'ip',
  cidr: 'cidr',
  cidrs: 'cidrs',
  hostPort: 'host-port',
  quantity: 'quantity',
  url: 'url',
}

/** What a bare number counts. */
const units: Readonly<Record<NonNullable<Field['unit']>, Localized>> = {
  ms: { en: 'in milliseconds', 'zh-cn': '单位为毫秒' },
  s: { en: 'in seconds', 'zh-cn': '单位为秒' },
  hours: { en: 'in hours', 'zh-cn': '单位为小时' },
  days: { en: 'in days', 'zh-cn': '单位为天' },
  years: { en: 'in years', 'zh-cn': '单位为年' },
  bytes: { en: 'in bytes', 'zh-cn': '单位为字节' },
  MB: { en: 'in MB', 'zh-cn': '单位为 MB' },
  '%': { en: 'in percent', 'zh-cn': '单位为百分比' },
}

const factsOf = ({ unit, gate }: Field): readonly Localized[] => [
  ...(unit ? [units[unit]] : []),
  ...(gate ? [{ en: `needs the feature gate \`${gate}\``, 'zh-cn': `需要特性门控 \`${gate}\`` }] : []),
]

function makeField(owner: TypeInfo, name: string, row: Field, shape: Shape): FieldInfo {
  const { summary, min, max } = row
  const grammar = { duration: 'duration', time: 'date-time' } as const
  const more = factsOf(row)
  return {
    ...plainField(owner, name, shape, row.required),
    ...lifetimeOf(row),
    // an empty text is as good as none, for every program
    values: row.enum?.filter(value => value !== ''),
    default: row.default,
    // older than the oldest minor that can be chosen, or it could not be said to all
    deprecated: row.deprecated !== undefined && minorOf(row.deprecated) <= oldest,
    format: row.type === 'duration' || row.type === 'time' ? grammar[row.type] : row.format && grammars[row.format],
    limits:
      min === undefined && max === undefined
        ? undefined
        : {
            // zero is how Go writes what is not set
            ...(min !== undefined && { minimum: Math.min(min, 0) }),
            ...(max !== undefined && { maximum: max }),
          },
    summary,
    ...(more.length > 0 && { facts: more }),
  }
}

const oldest = 28
const minorOf = (version: Minor): number => Number(version.slice(version.indexOf('.') + 1))

/** `until` of the tables is what nobody can be sure of: only what is known to be removed ends. */
const lifetimeOf = ({ since, removed }: Lifetime): Pick<KindInfo, 'since' | 'until'> => ({
  since: since === undefined ? undefined : minorOf(since),
  until: removed === undefined ? undefined : minorOf(removed) - 1,
})
