import { joined, type Localized, same } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { KubernetesPlace } from '../../topic.js'
import { get } from '../../tree.js'
import { podExample } from '../_example.js'
import { type PodAt, podAt } from '../_pod.js'
import { code, docs, say, seconds, table } from '../_text.js'
import {
  effectMeaning,
  effects,
  readToleration,
  silence,
  staying,
  type Toleration,
  taintOrigin,
  taintText,
  tolerated,
  tolerationProblem,
  troubles,
} from './_taints.js'

export const taintPage = docs('concepts/scheduling-eviction/taint-and-toleration/')

/** The toleration that a place lies in. */
function tolerationAt({ resource, path }: KubernetesPlace): Toleration | undefined {
  const at = path.lastIndexOf('tolerations')
  return at < 0 ? undefined : readToleration(resource.at(...path.slice(0, at + 2)))
}

/** An explanation of a field of a toleration: which taints it matches, then what `tell` adds, then what follows for the Pod. */
export const aboutToleration =
  (tell: (toleration: Toleration) => Localized | undefined = () => undefined) =>
  (place: KubernetesPlace): Explanation | undefined => {
    const toleration = tolerationAt(place)
    if (!toleration) return undefined
    const problem = tolerationProblem(toleration)
    if (problem) return { text: problem }
    return {
      text: joined([
        say(
          toleration.key === ''
            ? {
                en: 'the Pod tolerates {taints}: no node is closed to it for that reason.',
                'zh-cn': 'Pod 容忍{taints}：没有节点会因此把它挡在外面。',
              }
            : {
                en: 'the Pod may run on nodes tainted {taints}{command}.',
                'zh-cn': 'Pod 可以运行在带有污点 {taints} 的节点上{command}。',
              },
          { taints: tolerated(toleration), command: commandFor(toleration) },
        ),
        tell(toleration),
        origin(toleration),
        eviction(toleration, place.minor),
        toleration.key === ''
          ? everywhere(toleration)
          : toleration.key.startsWith('node.')
            ? undefined
            : attraction(podAt(place)),
      ]),
    }
  }

/** "(`kubectl taint nodes NODE gpu=true:NoSchedule`)", for the taints that people set themselves. */
function commandFor({ key, operator, value, effect }: Toleration): Localized | string {
  if (key === '' || effect === '' || operator === 'Gt' || operator === 'Lt' || taintOrigin(key)) return ''
  const taint = taintText({ key, value: operator === 'Exists' ? '' : value, effect })
  const command = code(`kubectl taint nodes NODE ${taint}`)
  return { en: ` (${command})`, 'zh-cn': `（${command}）` }
}

const origin = ({ key }: Toleration): Localized | undefined => {
  const known = taintOrigin(key)
  return known && say({ en: 'That taint is {known}.', 'zh-cn': '这个污点{known}。' }, { known })
}

function eviction(toleration: Toleration, minor: number): Localized | undefined {
  const stays = staying(toleration)
  if (!stays) return undefined
  const trouble = troubles.some(key => key === toleration.key)
  const limit = toleration.seconds
  return joined([
    say(
      {
        en: 'When such a `NoExecute` taint appears, the Pod stays {stays}.',
        'zh-cn': '出现这样的 `NoExecute` 污点时，Pod {stays}。',
      },
      { stays },
    ),
    trouble
      ? {
          en: 'Without this toleration every Pod gets one of 300 s.',
          'zh-cn': '不写这条容忍度时，每个 Pod 都会自动得到 300 秒的容忍度。',
        }
      : undefined,
    toleration.key === troubles[1] && limit !== undefined && limit > 0
      ? say(
          {
            en: 'A dead node is tainted after about {silence} of silence, so its Pods are given up after about {sum}.',
            'zh-cn': '节点失联约 {silence}后才会加上这个污点，所以它上面的 Pod 大约在 {sum}后被放弃。',
          },
          { silence: seconds(silence(minor)), sum: seconds(silence(minor) + limit) },
        )
      : undefined,
  ])
}

const everywhere = ({ effect }: Toleration): Localized =>
  effect === '' || effect === 'NoSchedule'
    ? {
        en: 'That includes control plane nodes and nodes taken out of service with `kubectl cordon`: right for agents that have to run on every node, for nothing else.',
        'zh-cn': '其中包括控制平面节点和用 `kubectl cordon` 停用的节点：只适合必须在每个节点上运行的代理程序。',
      }
    : {
        en: 'It is not evicted when a node gets into trouble: right for agents that belong to the node.',
        'zh-cn': '节点出故障时也不会被驱逐：只适合属于节点本身的代理程序。',
      }

/** A toleration permits, it does not attract: what else decides where the Pod goes. */
function attraction(pod: PodAt | undefined): Localized {
  const chosen = [
    ['nodeName'],
    ['nodeSelector'],
    ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'],
  ].find(path => get(pod?.spec, ...path))
  return chosen
    ? say(
        {
          en: 'It is allowed there, not drawn there: where it goes is up to its {field}.',
          'zh-cn': '容忍度只是*允许*，并不*吸引*：它究竟去哪里，由 {field} 决定。',
        },
        { field: code(chosen.length > 1 ? 'nodeAffinity' : chosen[0]!) },
      )
    : {
        en: 'It is allowed there, not drawn there: to land *only* on those nodes, add a node selector or node affinity.',
        'zh-cn': '容忍度只是*允许*，并不*吸引*：要让它只落在这些节点上，还需要节点选择算符或节点亲和性。',
      }
}

/** The three effects side by side. */
export const effectTable: Localized = table([
  [
    { en: 'effect', 'zh-cn': '效果' },
    { en: 'a Pod that does not tolerate it', 'zh-cn': '不容忍它的 Pod' },
  ],
  ...effects.map(effect => [same(code(effect)), effectMeaning[effect]]),
])

export const tolerationExample = (toleration: string): string =>
  podExample('', `tolerations:\n  - ${toleration.replaceAll('\n', '\n    ')}`)
