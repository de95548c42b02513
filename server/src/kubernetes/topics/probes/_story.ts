import { joined, type Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace } from '../../topic.js'
import { asNumber, get } from '../../tree.js'
import { gracePeriodOf, restartPolicyOf, servicesOf } from '../_pod.js'
import { codes, say, seconds, secondsBetween } from '../_text.js'
import { type Handler, handlerOf, successRule } from './_handler.js'
import { drawProbe } from './_picture.js'
import { givenUp, interval, isWritten, noticed, type Probe, type ProbeType, probeAt, startBudget } from './_probe.js'

/** What a probe of this file does, from its first attempt to its consequences, with a picture. */
export function explainProbe(place: KubernetesPlace): Explanation | undefined {
  const probe = probeAt(place)
  const handler = probe && handlerOf(probe.node, probe.container)
  if (!probe || !handler) return undefined
  const refused = refusal(probe)
  if (refused) return { text: refused }
  const text = joined([
    say(
      {
        en: 'the kubelet {does} {first}, then every {period}.',
        'zh-cn': '{first}{does}，之后每 {period}一次。',
      },
      { does: handler.does, first: firstAttempt(probe), period: seconds(probe.period) },
    ),
    consequence[probe.type](probe, place),
    successRule(handler, probe.timeout),
  ])
  return { text, picture: drawProbe(probe) }
}

/** What the API server says to a probe that may not be there, or not be like this. */
export function refusal({ type, pod: { container }, successes, node }: Probe): Localized | undefined {
  if (container?.list === 'initContainers' && !container.sidecar)
    return {
      en: 'the API server refuses this probe: an init container runs to its end and is never probed. Only a sidecar (`restartPolicy: Always`) may have probes.',
      'zh-cn':
        'API 服务器不接受这个探针：Init 容器运行到结束为止，从不探测。只有边车（`restartPolicy: Always`）可以有探针。',
    }
  if (container?.list === 'ephemeralContainers')
    return {
      en: 'the API server refuses this probe: ephemeral containers have none.',
      'zh-cn': 'API 服务器不接受这个探针：临时容器不能有探针。',
    }
  if (type !== 'readinessProbe' && successes !== 1)
    return say(
      {
        en: 'the API server refuses `successThreshold: {count}` here: for {kind} probes it must be 1, because one good answer proves that the process lives.',
        'zh-cn':
          'API 服务器不接受这里的 `successThreshold: {count}`：{kind}探针必须为 1，因为答对一次就足以证明进程还活着。',
      },
      { count: successes, kind: kindName[type] },
    )
  if (type === 'readinessProbe' && get(node, 'terminationGracePeriodSeconds'))
    return {
      en: 'the API server refuses `terminationGracePeriodSeconds` on a readiness probe: readiness never ends anything.',
      'zh-cn': 'API 服务器不接受就绪探针上的 `terminationGracePeriodSeconds`：就绪探针从不终止任何东西。',
    }
  return undefined
}

export const kindName: Readonly<Record<ProbeType, Localized>> = {
  startupProbe: { en: 'startup', 'zh-cn': '启动' },
  livenessProbe: { en: 'liveness', 'zh-cn': '存活' },
  readinessProbe: { en: 'readiness', 'zh-cn': '就绪' },
}

/** When the first attempt is made. English follows the verb, Chinese stands before it and names the kubelet. */
export function firstAttempt({ initialDelay, startup }: Probe): Localized {
  const delay = seconds(initialDelay)
  if (startup)
    return initialDelay > 0
      ? say(
          {
            en: 'for the first time once `startupProbe` has succeeded, and not before {delay} have passed',
            'zh-cn': '`startupProbe` 成功之后（且至少过了 {delay}），kubelet 才第一次',
          },
          { delay },
        )
      : {
          en: 'for the first time once `startupProbe` has succeeded',
          'zh-cn': '`startupProbe` 成功之后，kubelet 才第一次',
        }
  return initialDelay > 0
    ? say(
        {
          en: 'for the first time {delay} after the container starts',
          'zh-cn': '容器启动 {delay}后，kubelet 第一次',
        },
        { delay },
      )
    : { en: 'for the first time as soon as the container runs', 'zh-cn': '容器一启动，kubelet 就' }
}

/** "3 misses in a row (the default)" */
export const misses = (probe: Probe): Localized => {
  const text =
    probe.failures === 1
      ? { en: 'A single miss', 'zh-cn': '失败 1 次' }
      : say({ en: '{count} misses in a row', 'zh-cn': '连续失败 {count} 次' }, { count: probe.failures })
  return isWritten(probe, 'failureThreshold')
    ? text
    : say({ en: '{text} (the default)', 'zh-cn': '{text}（默认值）' }, { text })
}

/** "kills the container and starts it again (`restartPolicy: Always`)" */
export function killed({ pod }: Probe): Localized {
  const { policy, written } = restartPolicyOf(pod, pod.container)
  const again = policy !== 'Never'
  return say(
    again
      ? {
          en: 'kills the container and starts it again (`restartPolicy: {policy}`{default})',
          'zh-cn': '杀掉容器并重新启动（`restartPolicy: {policy}`{default}）',
        }
      : {
          en: 'kills the container for good (`restartPolicy: {policy}`)',
          'zh-cn': '杀掉容器，不再启动（`restartPolicy: {policy}`）',
        },
    { policy, default: written ? '' : { en: ', the default', 'zh-cn': '，默认值' } },
  )
}

/** Seconds that a container killed by this probe has for its shutdown. */
export const graceAfter = ({ node, pod }: Probe): number =>
  asNumber(get(node, 'terminationGracePeriodSeconds')) ?? gracePeriodOf(pod) ?? 30

const consequence: Readonly<Record<ProbeType, (probe: Probe, place: KubernetesPlace) => Localized>> = {
  startupProbe(probe) {
    const held = probe.siblings.filter(name => name !== 'startupProbe')
    return joined([
      held.length > 0
        ? say(
            {
              en: 'Until it has succeeded once, {held} {wait}; after that it is never asked again.',
              'zh-cn': '它成功一次之前，{held} {all}不执行；成功之后它自己也不再执行。',
            },
            { held: codes(held), wait: held.length > 1 ? 'wait' : 'waits', all: held.length > 1 ? '都' : '' },
          )
        : {
            en: 'After the first success it is never asked again.',
            'zh-cn': '成功一次之后就不再执行。',
          },
      say(
        {
          en: 'The program has up to {budget} to come up: {sum}. Then the kubelet {killed}.',
          'zh-cn': '程序最多有 {budget}的启动时间：{sum}。超过之后 kubelet 就{killed}。',
        },
        { budget: seconds(startBudget(probe)), sum: budgetSum(probe), killed: killed(probe) },
      ),
    ])
  },
  livenessProbe(probe) {
    const { from, to } = noticed(probe)
    return joined([
      say(
        {
          en: '{misses} and it {killed}: a hung process lives on for {range} ({sum}, plus up to {period} until the first miss). SIGTERM comes first, SIGKILL {grace} later.',
          'zh-cn':
            '{misses}就{killed}：进程卡死后还会存活 {range}（{sum}，再加上第一次失败之前最多 {period}）。先发 SIGTERM，{grace}后发 SIGKILL。',
        },
        {
          misses: misses(probe),
          killed: killed(probe),
          range: secondsBetween(from, to),
          sum: missSum(probe),
          period: seconds(probe.period),
          grace: seconds(graceAfter(probe)),
        },
      ),
      probe.startup
        ? undefined
        : say(
            {
              en: 'There is no `startupProbe`: a program that does not answer {limit} after its start is killed too.',
              'zh-cn': '没有 `startupProbe`：启动 {limit}后还不能应答的程序也会被杀掉。',
            },
            { limit: seconds(givenUp(probe)) },
          ),
    ])
  },
  readinessProbe(probe, place) {
    const { from, to } = noticed(probe)
    const services = servicesOf(place.manifest, probe.pod.resource).flatMap(({ name }) => name ?? [])
    return joined([
      say(
        probe.successes === 1
          ? {
              en: 'The Pod gets no traffic before the first success.',
              'zh-cn': '第一次成功之前，Pod 收不到流量。',
            }
          : {
              en: 'The Pod gets no traffic before {count} successes in a row.',
              'zh-cn': '连续成功 {count} 次之前，Pod 收不到流量。',
            },
        { count: probe.successes },
      ),
      say(
        {
          en: '{misses} and {services} it no more: that is {range} after it stopped answering ({sum}, plus up to {period} until the first miss). {back} it back; nothing is restarted.',
          'zh-cn':
            '{misses}，{services}就不再给它转发流量，此时距停止应答 {range}（{sum}，再加上第一次失败之前最多 {period}）。{back}即恢复；不会重启任何东西。',
        },
        {
          misses: misses(probe),
          services:
            services.length > 0
              ? say(
                  services.length > 1
                    ? { en: 'the Services {names} send', 'zh-cn': 'Service {names} ' }
                    : { en: 'the Service {names} sends', 'zh-cn': 'Service {names} ' },
                  { names: codes(services) },
                )
              : { en: 'its Services send', 'zh-cn': 'Service ' },
          range: secondsBetween(from, to),
          sum: missSum(probe),
          period: seconds(probe.period),
          back:
            probe.successes === 1
              ? { en: 'One success brings', 'zh-cn': '成功一次' }
              : { en: `${probe.successes} successes in a row bring`, 'zh-cn': `连续成功 ${probe.successes} 次` },
        },
      ),
    ])
  },
}

/** "2 × 10 s + 1 s": from the first miss's attempt to the conclusion. */
export function missSum(probe: Probe): Localized {
  const rest = probe.failures - 1
  const timeout = seconds(probe.timeout)
  return rest === 0
    ? say({ en: 'the timeout', 'zh-cn': '超时时间' })
    : say(
        { en: '{rest} × {interval} + {timeout} timeout', 'zh-cn': '{rest} × {interval} + 超时 {timeout}' },
        { rest, interval: seconds(interval(probe)), timeout },
      )
}

/** "`failureThreshold` 30 × `periodSeconds` 10 s" */
export const budgetSum = ({ initialDelay, failures, period }: Probe): Localized => {
  const product = say(
    {
      en: '`failureThreshold` {failures} × `periodSeconds` {period} s',
      'zh-cn': '`failureThreshold` {failures} × `periodSeconds` {period} 秒',
    },
    { failures, period },
  )
  return initialDelay > 0
    ? say(
        {
          en: '`initialDelaySeconds` {initialDelay} s + {product}',
          'zh-cn': '`initialDelaySeconds` {initialDelay} 秒 + {product}',
        },
        { initialDelay, product },
      )
    : product
}

/** What is asked, how often, and which answer is good: for the handlers. */
export const asks = (probe: Probe, handler: Handler): Localized =>
  joined([
    say(
      { en: 'the kubelet {does} every {period}.', 'zh-cn': 'kubelet 每 {period}{does}一次。' },
      { does: handler.does, period: seconds(probe.period) },
    ),
    successRule(handler, probe.timeout),
    say(afterMisses[probe.type], { misses: misses(probe), killed: killed(probe) }),
  ])

const afterMisses: Readonly<Record<ProbeType, Localized>> = {
  startupProbe: {
    en: '{misses} without a success before, and the kubelet {killed}.',
    'zh-cn': '一次都没成功而{misses}，kubelet 就{killed}。',
  },
  livenessProbe: { en: '{misses}, and the kubelet {killed}.', 'zh-cn': '{misses}，kubelet 就{killed}。' },
  readinessProbe: {
    en: '{misses}, and the Pod gets no traffic until it answers again.',
    'zh-cn': '{misses}，Pod 就收不到流量，直到恢复应答。',
  },
}
