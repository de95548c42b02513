import { joined, type Localized } from '../../../core/localized.js'
import { type Lane, timeline } from '../../../core/pictures/timeline.js'
import type { Explanation } from '../../../core/topic.js'
import type { Container } from '../../pods.js'
import { asString, get } from '../../tree.js'
import { gracePeriodOf, type PodAt } from '../_pod.js'
import { code, docs, say, seconds } from '../_text.js'
import { hookDoes, hookOf, waitOf } from '../containers/_hooks.js'

export const terminationPage = docs('concepts/workloads/pods/pod-lifecycle/#pod-termination')

/** After the grace period a `preStop` hook that still runs gets this many seconds more, once. */
const extension = 2

/** How one container of a deleted Pod ends. Seconds after the deletion. */
interface Ending {
  readonly grace: number
  /** When SIGTERM is sent at the earliest: after the hook, at the latest when the grace period is over. */
  readonly term: number
  /** Whether that is all the hook takes. */
  readonly exact: boolean
  readonly kill: number
  readonly signal: string
}

function endingOf({ node }: Container, grace: number): Ending {
  const { seconds: wait, exact } = waitOf(hookOf(node, 'preStop'))
  const cut = wait >= grace && grace > 0
  const signal = asString(get(node, 'lifecycle', 'stopSignal')) ?? 'SIGTERM'
  return { grace, term: Math.min(wait, grace), exact: exact || cut, kill: cut ? grace + extension : grace, signal }
}

/** What happens to the Pod's containers when it is deleted, told of one of them, with a time line. */
export function explainTermination(pod: PodAt, only?: Container): Explanation | undefined {
  const grace = gracePeriodOf(pod)
  const container = only ?? mostTelling(pod.containers.filter(({ list }) => list === 'containers'))
  if (grace === undefined || grace < 0 || !container) return undefined
  if (grace === 0) return { text: atOnce }
  const ending = endingOf(container, grace)
  const does = hookDoes(hookOf(container.node, 'preStop'), container.node)
  const sequence = !does ? withoutHook : ending.term > 0 ? afterWaiting : afterHook
  return {
    text: joined([
      say(
        {
          en: 'deleting the Pod takes {grace} at most. At 0 s it leaves the endpoints of its Services;',
          'zh-cn': '删除 Pod 最多用 {grace}。第 0 秒从 Service 的端点中摘下；',
        },
        { grace: seconds(ending.kill) },
      ),
      say(sequence, {
        name: code(container.name ?? '?'),
        does: does ?? '',
        signal: signalText(ending.signal),
        after:
          ending.term < grace
            ? say(
                ending.exact
                  ? { en: 'after {term}', 'zh-cn': '{term}后' }
                  : { en: 'after {term} at the earliest', 'zh-cn': '最早 {term}后' },
                { term: seconds(ending.term) },
              )
            : { en: 'only when the grace period is over', 'zh-cn': '宽限期用完后才' },
        kill: seconds(ending.kill),
        left: say(
          ending.exact ? { en: '{left}', 'zh-cn': '{left}' } : { en: 'at most {left}', 'zh-cn': '最多 {left}' },
          { left: seconds(ending.kill - ending.term) },
        ),
      }),
      sidecars(pod),
    ]),
    picture: draw(ending, does !== undefined),
  }
}

const atOnce: Localized = {
  en: 'a deleted Pod is killed at once with SIGKILL: no time for a `preStop` hook, none for the program.',
  'zh-cn': '删除 Pod 时立即用 SIGKILL 杀死：`preStop` 钩子和程序都没有收尾的时间。',
}

const withoutHook: Localized = {
  en: 'at the same time the program gets {signal}, since there is no `preStop` hook. SIGKILL (signal 9) ends what is left {kill} later: all of that time is for the program.',
  'zh-cn': '没有 `preStop` 钩子，程序同时收到 {signal}。{kill}后用 SIGKILL（信号 9）杀死剩下的：这段时间全部留给程序。',
}

/** The hook takes a time that is known. */
const afterWaiting: Localized = {
  en: 'at the same time `preStop` of {name} {does}. {signal} follows {after}, SIGKILL (signal 9) {kill} after the deletion: {left} are left for the program itself.',
  'zh-cn':
    '同时容器 {name} 的 `preStop` {does}。{after}发 {signal}，从删除算起 {kill}后发 SIGKILL（信号 9）：留给程序自己的是 {left}。',
}

const afterHook: Localized = {
  en: 'at the same time `preStop` of {name} {does}. Only when it has ended, {signal} is sent; {kill} after the deletion SIGKILL (signal 9) ends what is left. The time of the hook counts.',
  'zh-cn':
    '同时容器 {name} 的 `preStop` {does}，结束之后才发 {signal}；从删除算起 {kill}后用 SIGKILL（信号 9）杀死剩下的。钩子的耗时也算在内。',
}

const signalText = (signal: string): Localized =>
  signal === 'SIGTERM'
    ? { en: 'SIGTERM (signal 15)', 'zh-cn': 'SIGTERM（信号 15）' }
    : { en: code(signal), 'zh-cn': code(signal) }

/** The container whose hook takes longest. */
const mostTelling = (containers: readonly Container[]): Container | undefined =>
  containers.toSorted(
    (a, b) =>
      waitOf(hookOf(b.node, 'preStop')).seconds - waitOf(hookOf(a.node, 'preStop')).seconds || weight(b) - weight(a),
  )[0]

const weight = ({ node }: Container): number => (hookOf(node, 'preStop') ? 1 : 0)

function sidecars({ containers }: PodAt): Localized | undefined {
  const names = containers.filter(({ sidecar }) => sidecar).flatMap(({ name }) => name ?? [])
  return names.length === 0
    ? undefined
    : say(
        {
          en: 'Sidecars ({names}) get SIGTERM after the main containers have ended, the last one first.',
          'zh-cn': '边车（{names}）在主容器结束之后才收到 SIGTERM，后启动的先停。',
        },
        { names: names.map(name => code(name)).join(', ') },
      )
}

function draw({ grace, term, kill, signal }: Ending, hook: boolean) {
  const shutdown: Localized = { en: 'shutdown', 'zh-cn': '收尾' }
  const main: Lane = {
    label: { en: 'container', 'zh-cn': '容器' },
    spans: [
      ...(hook && term > 0
        ? [{ from: 0, to: term, tone: 'warn' as const, label: { en: 'preStop', 'zh-cn': 'preStop' } }]
        : []),
      { from: term, to: kill, tone: 'main' as const, label: shutdown },
    ],
    events: [
      { at: term, mark: 'signal', label: { en: signal, 'zh-cn': signal } },
      { at: kill, mark: 'kill', label: { en: 'SIGKILL', 'zh-cn': 'SIGKILL' } },
    ],
  }
  return timeline({
    alt: say(
      {
        en: 'Time line: out of the endpoints at 0 s, {signal} after {term}, SIGKILL after {kill}; the grace period is {grace}.',
        'zh-cn': '时间线：0 秒从端点中摘下，{term}后 {signal}，{kill}后 SIGKILL；宽限期 {grace}。',
      },
      { signal, term: seconds(term), kill: seconds(kill), grace: seconds(grace) },
    ),
    lanes: [
      {
        label: { en: 'Service', 'zh-cn': 'Service' },
        events: [{ at: 0, mark: 'tick', label: { en: 'no new traffic', 'zh-cn': '不再有新流量' } }],
        spans: [],
      },
      main,
    ],
  })
}
