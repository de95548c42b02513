import { joined, type Localized, paragraphs, same } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { Manifest, Resource, YamlNode } from '../../model.js'
import { containersOf } from '../../pods.js'
import { nanosOf } from '../../quantities.js'
import type { KubernetesPlace } from '../../topic.js'
import { asMap, asNumber, asScalar, asString, get, itemsOf } from '../../tree.js'
import { isOpen, named, numberOr, own, pods, replicasOf, resourcesOf, textOr } from '../_file.js'
import { bullets, code, say } from '../_text.js'

/** A HorizontalPodAutoscaler of the file. */
export interface Scaler {
  readonly resource: Resource
  readonly min: number
  readonly max: number
  /** "Deployment `web`" */
  readonly target: string
  /** The workload itself, where it is in the file. */
  readonly workload: Resource | undefined
  readonly metrics: readonly Metric[]
}

/** One thing that is measured, and the value to aim at. */
export interface Metric {
  /** "CPU", "`queue_length`" */
  readonly name: Localized
  /** As written: `80` (percent), `500m`. */
  readonly goal: string
  /** Percent of the requests; otherwise an amount. */
  readonly percent: boolean
  /** Divided by the number of Pods. */
  readonly average: boolean
  /** `cpu` or `memory` of the Pods (or of one container). */
  readonly request: string | undefined
  readonly container: string | undefined
}

export function scalerAt({ resource, manifest }: KubernetesPlace): Scaler | undefined {
  const spec = resource.at('spec')
  if (resource.kind !== 'HorizontalPodAutoscaler' || isOpen(spec)) return undefined
  const min = numberOr(spec, 'minReplicas', 1)
  const max = asNumber(get(spec, 'maxReplicas'))
  const kind = asString(get(spec, 'scaleTargetRef', 'kind'))
  const name = asString(get(spec, 'scaleTargetRef', 'name'))
  if (min === undefined || max === undefined || kind === undefined || name === undefined) return undefined
  const workload = resourcesOf(manifest).find(
    one => one.kind === kind && one.name === name && one.namespace === resource.namespace,
  )
  return { resource, min, max, target: `${kind} ${code(name)}`, workload, metrics: metricsOf(spec) }
}

function metricsOf(spec: YamlNode | undefined): readonly Metric[] {
  const old = asNumber(get(spec, 'targetCPUUtilizationPercentage'))
  if (old !== undefined) return [cpu(old)]
  const list = get(spec, 'metrics')
  if (!list) return [cpu(80)]
  return itemsOf(list).flatMap(({ value }) => metricOf(value) ?? [])
}

const cpu = (percent: number): Metric => ({
  name: same('CPU'),
  goal: String(percent),
  percent: true,
  average: true,
  request: 'cpu',
  container: undefined,
})

/** The block that goes with each type of metric. */
const blocks: Readonly<Record<string, string>> = {
  Resource: 'resource',
  ContainerResource: 'containerResource',
  Pods: 'pods',
  Object: 'object',
  External: 'external',
}

function metricOf(node: YamlNode | undefined): Metric | undefined {
  const block = asMap(get(node, own(blocks, asString(get(node, 'type'))) ?? ''))
  if (!block || block.templated) return undefined
  const resource = asString(get(block, 'name'))
  const name = resource ?? asString(get(block, 'metric', 'name'))
  const target = get(block, 'target')
  const utilization = asNumber(get(target, 'averageUtilization'))
  const average = asScalar(get(target, 'averageValue'))
  const value = average ?? asScalar(get(target, 'value'))
  if (
    name === undefined ||
    !((utilization ?? 1) > 0 && Number.isFinite(utilization ?? 1)) ||
    (utilization === undefined && (!value || value.templated))
  )
    return undefined
  return {
    name: name === 'cpu' ? same('CPU') : name === 'memory' ? { en: 'memory', 'zh-cn': '内存' } : same(code(name)),
    goal: utilization === undefined ? String(value?.value) : String(utilization),
    percent: utilization !== undefined,
    average: utilization !== undefined || average !== undefined,
    request: resource,
    container: asString(get(block, 'container')),
  }
}

/** What the containers of a workload request of a resource, in billionths; `undefined` where one of them requests none. */
function requestOf(workload: Resource, resource: string, only?: string): bigint | undefined {
  let sum = 0n
  for (const { node, list, name, sidecar } of containersOf(workload)) {
    if ((list !== 'containers' && !sidecar) || (only !== undefined && name !== only)) continue
    const value = asScalar(get(node, 'resources', 'requests', resource) ?? get(node, 'resources', 'limits', resource))
    const nanos = value?.templated || value?.value == null ? undefined : nanosOf(String(value.value))
    if (nanos === undefined) return undefined
    sum += nanos
  }
  return sum > 0n ? sum : undefined
}

/** "between 2 and 9 Pods of Deployment `web`" */
export const rangeInWords = ({ min, max, target }: Scaler): Localized =>
  min > max
    ? say(
        {
          en: 'the API server refuses it: `maxReplicas` ({max}) is less than `minReplicas` ({min}).',
          'zh-cn': 'API 服务器不接受：`maxReplicas`（{max}）小于 `minReplicas`（{min}）。',
        },
        { min, max },
      )
    : min === max
      ? say(
          {
            en: '{target} always has {pods}: `minReplicas` and `maxReplicas` are equal, so nothing is scaled.',
            'zh-cn': '{target} 始终是 {pods}：`minReplicas` 和 `maxReplicas` 相等，不会扩缩。',
          },
          { target, pods: pods(min) },
        )
      : say(
          {
            en: '{target} has between {min} and {max} Pods.',
            'zh-cn': '{target} 的 Pod 数保持在 {min} 到 {max} 之间。',
          },
          { target, min, max },
        )

/** The formula with the numbers of the file, and an example. */
function metricInWords(metric: Metric, scaler: Scaler): Localized {
  const { workload, min, max } = scaler
  const goal = Number(metric.goal)
  const running = Math.min(max, Math.max(min, (workload && replicasOf(workload)) ?? 0, 2))
  if (!metric.percent)
    return say(
      metric.average
        ? {
            en: '{name} aims at {goal} per Pod: `ceil(total of all Pods ÷ {goal})`.',
            'zh-cn': '{name} 的目标是每个 Pod {goal}：`ceil(所有 Pod 的总量 ÷ {goal})`。',
          }
        : {
            en: '{name} aims at {goal} in all: `ceil(current Pods × value ÷ {goal})`.',
            'zh-cn': '{name} 的目标是总量 {goal}：`ceil(当前 Pod 数 × 实测值 ÷ {goal})`。',
          },
      { name: metric.name, goal: metric.goal },
    )
  const measured = Math.round(goal * 1.5)
  const desired = Math.ceil((running * measured) / goal)
  return joined([
    say(
      {
        en: '{name} aims at {goal} % of the requests{amount}: `ceil(current Pods × measured ÷ {goal} %)`. {running} at {measured} % become `ceil({count} × {measured} ÷ {goal})` = {desired}{capped}.',
        'zh-cn':
          '{name} 的目标是 requests 的 {goal}%{amount}：`ceil(当前 Pod 数 × 实测 ÷ {goal}%)`。{running}实测 {measured}% 时，变为 `ceil({count} × {measured} ÷ {goal})` = {desired} 个{capped}。',
      },
      {
        name: metric.name,
        goal,
        amount: amountOf(metric, workload),
        running: pods(running),
        count: running,
        measured,
        desired,
        capped:
          desired > max
            ? { en: `, kept to ${max} by \`maxReplicas\``, 'zh-cn': `，被 \`maxReplicas\` 限制为 ${max}` }
            : '',
      },
    ),
    say(
      {
        en: 'Between {low} % and {high} % nothing changes (tolerance 10 %).',
        'zh-cn': '在 {low}% 到 {high}% 之间不动（容差 10%）。',
      },
      { low: trimmed(goal * 0.9), high: trimmed(goal * 1.1) },
    ),
    missingRequest(metric, workload),
  ])
}

const trimmed = (value: number): string => String(Math.round(value * 10) / 10)

/** " (200m of 250m)": what the percentage is of the requests of one Pod. */
function amountOf({ request, container, goal }: Metric, workload: Resource | undefined): Localized {
  const requested = request !== undefined && workload ? requestOf(workload, request, container) : undefined
  if (requested === undefined) return same('')
  const share = (requested * BigInt(Math.round(Number(goal)))) / 100n
  const text = `${inUnit(share, request)} / ${inUnit(requested, request)}`
  return { en: ` (${code(text)} a Pod)`, 'zh-cn': `（每个 Pod ${code(text)}）` }
}

/** Billionths of a core as `250m`, billionths of a byte as `64Mi`. */
const inUnit = (nanos: bigint, request: string | undefined): string =>
  request === 'memory'
    ? `${Math.round((Number(nanos) / 1e9 / 1024 / 1024) * 10) / 10}Mi`
    : `${Math.round(Number(nanos) / 1e6)}m`

function missingRequest({ request, container, name }: Metric, workload: Resource | undefined): Localized | undefined {
  if (request === undefined || !workload || containersOf(workload).length === 0) return undefined
  if (requestOf(workload, request, container) !== undefined) return undefined
  return say(
    {
      en: 'Not every container of {workload} requests {name}, so there is nothing to take a percentage of, and this metric fails.',
      'zh-cn': '{workload} 并非每个容器都写了 {name} 的 requests，百分比无从算起，这项指标会失效。',
    },
    { workload: named(workload), name },
  )
}

/** The numbers that decide about the pace, as written or by default. */
export function paceInWords(spec: YamlNode | undefined): Localized {
  const down = numberOr(get(spec, 'behavior', 'scaleDown'), 'stabilizationWindowSeconds', 300) ?? 300
  const up = numberOr(get(spec, 'behavior', 'scaleUp'), 'stabilizationWindowSeconds', 0) ?? 0
  return joined([
    up === 0
      ? { en: 'It scales up at once,', 'zh-cn': '扩容立即进行，' }
      : say({ en: 'It scales up only when the need has lasted {up} s,', 'zh-cn': '需求持续 {up} 秒才扩容，' }, { up }),
    down === 0
      ? { en: 'and down at once as well.', 'zh-cn': '缩容也立即进行。' }
      : say(
          {
            en: 'and down only to the highest number that was needed in the last {down} s.',
            'zh-cn': '缩容只降到最近 {down} 秒内所需的最大值。',
          },
          { down },
        ),
    limitsInWords(get(spec, 'behavior', 'scaleUp'), { en: 'Up', 'zh-cn': '扩容' }),
    limitsInWords(get(spec, 'behavior', 'scaleDown'), { en: 'Down', 'zh-cn': '缩容' }),
  ])
}

/** What the policies of one direction allow: "Down: at most 50 % of the Pods in 60 s." */
function limitsInWords(rules: YamlNode | undefined, direction: Localized): Localized | undefined {
  const select = textOr(rules, 'selectPolicy', 'Max')
  if (select === 'Disabled')
    return say(
      {
        en: '{direction}: never (`selectPolicy: Disabled`).',
        'zh-cn': '{direction}：禁止（`selectPolicy: Disabled`）。',
      },
      { direction },
    )
  const limits = itemsOf(get(rules, 'policies')).flatMap(({ value }) => {
    const [type, count, period] = [
      asString(get(value, 'type')),
      asNumber(get(value, 'value')),
      asNumber(get(value, 'periodSeconds')),
    ]
    if (count === undefined || period === undefined || (type !== 'Percent' && type !== 'Pods')) return []
    return [
      type === 'Percent'
        ? { en: `${count} % of the Pods in ${period} s`, 'zh-cn': `每 ${period} 秒 ${count}%` }
        : { en: `${pods(count).en} in ${period} s`, 'zh-cn': `每 ${period} 秒 ${count} 个` },
    ]
  })
  if (limits.length === 0 || select === undefined) return undefined
  return say(
    { en: '{direction}: at most {limits}{which}.', 'zh-cn': '{direction}：最多{limits}{which}。' },
    {
      direction,
      limits: joined(limits, { en: ' or ', 'zh-cn': '或' }),
      which:
        limits.length === 1
          ? ''
          : select === 'Min'
            ? { en: ', whichever is less', 'zh-cn': '，取较小者' }
            : { en: ', whichever is more', 'zh-cn': '，取较大者' },
    },
  )
}

/** The autoscaler of a workload in a file. */
export const scalerOf = (manifest: Manifest, workload: Resource): Resource | undefined =>
  resourcesOf(manifest).find(
    one =>
      one.kind === 'HorizontalPodAutoscaler' &&
      one.namespace === workload.namespace &&
      asString(one.at('spec', 'scaleTargetRef', 'kind')) === workload.kind &&
      asString(one.at('spec', 'scaleTargetRef', 'name')) === workload.name,
  )

export const scalerExample = (more = ''): string => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 10
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 80
${more}`

/** The range, the pace, and the formula of each metric. */
export function explainScaler(place: KubernetesPlace): Explanation | undefined {
  const scaler = scalerAt(place)
  if (!scaler) return undefined
  const { metrics, resource, min, max } = scaler
  const words = metrics.slice(0, 3).map(metric => metricInWords(metric, scaler))
  return {
    text: joined(
      [
        min < max ? joined([rangeInWords(scaler), paceInWords(resource.at('spec'))]) : rangeInWords(scaler),
        ...(words.length > 1 ? [bullets(words)] : words),
        metrics.length > 1
          ? { en: 'The metric that wants the most Pods wins.', 'zh-cn': '取各指标算出的最大值。' }
          : undefined,
      ],
      paragraphs,
    ),
  }
}
