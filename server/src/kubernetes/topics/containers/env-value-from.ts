import { joined, type Localized } from '../../../core/localized.js'
import type { MapNode, YamlNode } from '../../model.js'
import { nanosOf } from '../../quantities.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asBoolean, asMap, asScalar, asString, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import type { PodAt } from '../_pod.js'
import { summary } from '../_summary.js'
import { code, say } from '../_text.js'
import { envPage, keysIn } from './_env.js'
import { fieldInWords } from './_pod-field.js'

export default {
  key: 'EnvVar.valueFrom',
  also: [
    'EnvVarSource.configMapKeyRef',
    'EnvVarSource.secretKeyRef',
    'EnvVarSource.fieldRef',
    'EnvVarSource.resourceFieldRef',
    'ConfigMapKeySelector.name',
    'ConfigMapKeySelector.key',
    'ConfigMapKeySelector.optional',
    'SecretKeySelector.name',
    'SecretKeySelector.key',
    'SecretKeySelector.optional',
    'ResourceFieldSelector.resource',
    'ResourceFieldSelector.divisor',
    'ResourceFieldSelector.containerName',
  ],
  title: { en: 'where the variable gets its value from', 'zh-cn': '变量的值从哪里取' },
  summary: summary('EnvVar.valueFrom'),
  notes: {
    en: [
      '`configMapKeyRef` and `secretKeyRef` name one key; if it is missing the container waits (`CreateContainerConfigError`), unless `optional: true`.',
      '`fieldRef` reads the Pod itself: its name, namespace, IP, node, one label or annotation.',
      '`resourceFieldRef` reads the requests and limits of a container; without a limit, what the node can allocate.',
    ],
    'zh-cn': [
      '`configMapKeyRef`、`secretKeyRef` 取一个键；键不存在时容器会等着（`CreateContainerConfigError`），除非写了 `optional: true`。',
      '`fieldRef` 读 Pod 自身：名称、命名空间、IP、节点、某个标签或注解。',
      '`resourceFieldRef` 读容器的请求量和限制；没设限制时是节点可分配的量。',
    ],
  },
  compare: {
    en: '**Variable or file?** A variable is fixed when the container starts and is easily logged or inherited by child processes. A mounted ConfigMap or Secret is updated in the running container and stays in a file.',
    'zh-cn':
      '**用环境变量还是文件？** 环境变量在容器启动时就定了，容易进日志，也会传给子进程；挂载成文件的 ConfigMap 或 Secret 会在运行中更新，而且只留在文件里。',
  },
  see: envPage,
  explain: aboutContainer(({ node, path }, { resource, containers }, place) => {
    const index = place.path[path.length + 1]
    const own = typeof index === 'number' ? itemsOf(get(node, 'env'))[index]?.value : undefined
    const name = asString(get(own, 'name'))
    const source = asMap(get(own, 'valueFrom'))
    if (name === undefined || !source) return undefined
    return (
      keyText(name, source, place, resource) ??
      fieldText(name, asString(get(source, 'fieldRef', 'fieldPath'))) ??
      resourceText(name, asMap(get(source, 'resourceFieldRef')), other => {
        const meant = other === undefined ? node : containers.find(one => one.name === other)?.node
        return meant && get(meant, 'resources')
      })
    )
  }),
} satisfies KubernetesTopic

const kinds = [
  { field: 'configMapKeyRef', kind: 'ConfigMap' },
  { field: 'secretKeyRef', kind: 'Secret' },
] as const

function keyText(
  name: string,
  source: ReturnType<typeof asMap>,
  { manifest }: KubernetesPlace,
  resource: PodAt['resource'],
): Localized | undefined {
  const found = kinds.find(({ field }) => get(source, field))
  const object = found && asString(get(source, found.field, 'name'))
  const key = found && asString(get(source, found.field, 'key'))
  if (!found || object === undefined || key === undefined) return undefined
  const keys = keysIn(manifest, found.kind, object, resource.namespace)
  return joined([
    say(
      {
        en: '{name} gets the value of key {key} of the {kind} {object}, as it is when the container starts.',
        'zh-cn': '{name} 取 {kind} {object} 的键 {key} 在容器启动那一刻的值。',
      },
      { name: code(name), key: code(key), kind: found.kind, object: code(object) },
    ),
    keys && !keys.includes(key)
      ? say(
          { en: 'The {kind} in this file has no such key.', 'zh-cn': '本文件中的这个 {kind} 没有这个键。' },
          { kind: found.kind },
        )
      : undefined,
    asBoolean(get(source, found.field, 'optional')) === true
      ? { en: 'Without it the variable is not set (`optional`).', 'zh-cn': '没有它就不设这个变量（`optional`）。' }
      : {
          en: 'Without it the container does not start (`CreateContainerConfigError`).',
          'zh-cn': '没有它容器就启动不了（`CreateContainerConfigError`）。',
        },
  ])
}

function fieldText(name: string, field: string | undefined): Localized | undefined {
  const what = fieldInWords(field)
  return what && say({ en: '{name} is {what}.', 'zh-cn': '{name} 是{what}。' }, { name: code(name), what })
}

/** The number that the program sees: a whole one, in units of the divisor, rounded up. */
function resourceText(
  name: string,
  reference: MapNode | undefined,
  resourcesOf: (container: string | undefined) => YamlNode | undefined,
): Localized | undefined {
  const resource = asString(get(reference, 'resource'))
  const [list = '', ...rest] = resource?.split('.') ?? []
  if (resource === undefined || rest.length === 0) return undefined
  const unit = asScalar(get(reference, 'divisor'))
  const divisor = nanosOf(String(unit?.value ?? 1)) || 1_000_000_000n
  const amount = asScalar(get(resourcesOf(asString(get(reference, 'containerName'))), list, rest.join('.')))
  const nanos = amount?.value == null || amount.templated ? undefined : nanosOf(String(amount.value))
  if (nanos !== undefined && !unit?.templated)
    return say(
      {
        en: '{name} is {number}: {resource} {amount} of the container in units of {unit}, rounded up, so the program can size itself by it.',
        'zh-cn':
          '{name} 的值是 {number}：容器的 {resource} 为 {amount}，以 {unit} 为单位，向上取整，程序可以据此决定自己的规模。',
      },
      {
        name: code(name),
        number: code(String((nanos + divisor - 1n) / divisor)),
        resource: code(resource),
        amount: code(String(amount!.value)),
        unit: code(String(unit?.value ?? 1)),
      },
    )
  return say(
    {
      en: '{name} is the number of {resource} of the container, so the program can size itself by it.',
      'zh-cn': '{name} 是容器的 {resource} 数值，程序可以据此决定自己的规模。',
    },
    { name: code(name), resource: code(resource) },
  )
}
