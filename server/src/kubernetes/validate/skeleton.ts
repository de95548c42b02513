import type { Value } from '../emit.js'
import type { MapNode, Resource } from '../model.js'
import { type FieldInfo, type FormatName, isIn, type Shape } from '../schema/index.js'
import { labelsOf, selectorAt } from '../selectors.js'
import { get, pairOf } from '../tree.js'

/** What to write for a field that is missing: something that works, or reads as what is to be filled in. */
export function skeleton(field: FieldInfo, resource: Resource, map: MapNode, minor: number): Value {
  return valueFor(field, { resource, map, minor, depth: 0 })
}

interface Context {
  readonly resource: Resource
  readonly map: MapNode
  readonly minor: number
  readonly depth: number
}

const app = ({ resource }: Context): string => resource.name ?? 'app'

/** The labels that the template and the selector of a workload have in common: what is written of them, else the name. */
function podLabels(context: Context): Record<string, string> {
  const { map } = context
  const labels = labelsOf(get(map, 'template'))
  if (labels && labels.size > 0) return Object.fromEntries(labels)
  const wanted = selectorAt(get(map, 'selector'))?.requirements.filter(({ operator }) => operator === 'In') ?? []
  if (wanted.length > 0) return Object.fromEntries(wanted.map(({ key, values }) => [key, values[0] ?? '']))
  const plain = get(map, 'selector')
  const pair = plain?.type === 'map' && !pairOf(plain, 'matchLabels') ? plain.pairs[0] : undefined
  return pair?.value?.type === 'scalar' ? { [pair.key.source]: String(pair.value.value) } : { app: app(context) }
}

const image = 'nginx:1.29'
const containers = (context: Context): Value => [{ name: app(context), image }]
const podTemplate = (context: Context): Value => ({
  metadata: { labels: podLabels(context) },
  spec: { containers: containers(context) },
})
const jobTemplate = (context: Context): Value => ({
  spec: { restartPolicy: 'Never', containers: containers(context) },
})
const storage = (): Value => ({ storage: '1Gi' })

/** By topic key, what is better than what the type alone would give. */
const examples: Readonly<Record<string, (context: Context) => Value>> = {
  'Container.name': app,
  'Container.image': () => image,
  'EphemeralContainer.image': () => 'busybox:1.37',
  'PodSpec.containers': containers,
  'DaemonSetSpec.selector': context => ({ matchLabels: podLabels(context) }),
  'DaemonSetSpec.template': podTemplate,
  'DeploymentSpec.selector': context => ({ matchLabels: podLabels(context) }),
  'DeploymentSpec.template': podTemplate,
  'ReplicaSetSpec.selector': context => ({ matchLabels: podLabels(context) }),
  'ReplicaSetSpec.template': podTemplate,
  'ReplicationControllerSpec.template': podTemplate,
  'StatefulSetSpec.selector': context => ({ matchLabels: podLabels(context) }),
  'StatefulSetSpec.template': podTemplate,
  'JobSpec.template': jobTemplate,
  'JobTemplateSpec.spec': context => ({ template: jobTemplate(context) }),
  'CronJobSpec.schedule': () => '0 6 * * *',
  'CronJobSpec.jobTemplate': context => ({ spec: { template: jobTemplate(context) } }),
  'ExecAction.command': () => ['true'],
  'HTTPIngressPath.pathType': () => 'Prefix',
  'IngressServiceBackend.port': () => ({ number: 80 }),
  'HTTPGetAction.port': () => 8080,
  'TCPSocketAction.port': () => 8080,
  'GRPCAction.port': () => 8080,
  'ContainerPort.containerPort': () => 8080,
  'ServicePort.port': () => 80,
  'Service.spec': context => ({ selector: { app: app(context) }, ports: [{ port: 80 }] }),
  'VolumeMount.mountPath': () => '/data',
  'HostPathVolumeSource.path': () => '/data',
  'PersistentVolumeSpec.accessModes': () => ['ReadWriteOnce'],
  'PersistentVolumeSpec.capacity': storage,
  'PersistentVolumeClaimSpec.accessModes': () => ['ReadWriteOnce'],
  'PersistentVolumeClaimSpec.resources': () => ({ requests: { storage: '1Gi' } }),
  'HorizontalPodAutoscalerSpec.maxReplicas': () => 10,
  'HorizontalPodAutoscalerSpec.scaleTargetRef': context => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: app(context),
  }),
  'PodAffinityTerm.topologyKey': () => 'kubernetes.io/hostname',
  'TopologySpreadConstraint.topologyKey': () => 'topology.kubernetes.io/zone',
  'TopologySpreadConstraint.whenUnsatisfiable': () => 'ScheduleAnyway',
  'ObjectFieldSelector.fieldPath': () => 'metadata.name',
  'ResourceFieldSelector.resource': () => 'limits.memory',
  'BootstrapTokenDiscovery.apiServerEndpoint': () => '10.0.0.10:6443',
  'BootstrapTokenDiscovery.token': () => 'abcdef.0123456789abcdef',
  'FileDiscovery.kubeConfigPath': () => '/etc/kubernetes/discovery.conf',
  'ExternalEtcd.endpoints': () => ['https://10.0.0.11:2379'],
  'PolicyRule.verbs': () => ['get', 'list', 'watch'],
}

const texts: Readonly<Partial<Record<FormatName, string>>> = {
  cidr: '10.0.0.0/24',
  'date-time': '2026-01-01T00:00:00Z',
  image,
  ip: '10.0.0.1',
}

function valueFor(field: FieldInfo, context: Context): Value {
  const example = examples[field.key]
  if (example) return example(context)
  const [first] = field.values?.filter(value => value !== '') ?? []
  if (first !== undefined) return field.shape.is === 'array' ? [first] : first
  if (field.shape.is === 'string' && /name$/i.test(field.name)) return app(context)
  const format = field.format && texts[field.format]
  if (field.shape.is === 'string' && format !== undefined) return format
  return ofShape(field.shape, field, context)
}

/** Deeper than this nothing is required of what is required. */
const deepest = 6

function ofShape(shape: Shape, field: FieldInfo, context: Context): Value {
  switch (shape.is) {
    case 'integer':
    case 'number':
    case 'int-or-string':
      return field.limits?.minimum ?? 1
    case 'boolean':
      return false
    case 'quantity':
      return '1'
    case 'array':
      return [ofShape(shape.of, field, context)]
    case 'object': {
      if (context.depth > deepest) return {}
      const inner = { ...context, depth: context.depth + 1 }
      const required = [...shape.type.fields.values()].filter(one => one.required && isIn(one, context.minor))
      return Object.fromEntries(required.map(one => [one.name, valueFor(one, inner)]))
    }
    case 'map':
    case 'any':
      return {}
    default:
      return 'example'
  }
}
