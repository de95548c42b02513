import type { Localized } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import { asMap, asNumber, asScalar, asString, get } from '../../tree.js'
import { code, say, seconds } from '../_text.js'

export const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const
type Effect = (typeof effects)[number]

/** A toleration as it is written; what is not written is empty. */
export interface Toleration {
  readonly key: string
  readonly operator: string
  readonly value: string
  readonly effect: string
  readonly seconds: number | undefined
}

/** `undefined` where it is no map, or a template writes some of it. */
export function readToleration(node: YamlNode | undefined): Toleration | undefined {
  const map = asMap(node)
  const own = map && ['key', 'operator', 'value', 'effect'].map(field => text(get(map, field)))
  const limit = get(map, 'tolerationSeconds')
  if (!map || map.templated || !own || own.includes(undefined)) return undefined
  if (limit && asNumber(limit) === undefined) return undefined
  const [key = '', operator = '', value = '', effect = ''] = own
  return { key, operator: operator || 'Equal', value, effect, seconds: asNumber(limit) }
}

/** Nothing written is the empty text; `undefined` is what cannot be known. */
function text(node: YamlNode | undefined): string | undefined {
  if (!node) return ''
  const scalar = asScalar(node)
  if (!scalar || scalar.templated) return undefined
  return scalar.value === null ? '' : asString(scalar)
}

/** Why the API server refuses a toleration; `undefined` where it takes it. */
export function tolerationProblem({ key, operator, value, effect, seconds }: Toleration): Localized | undefined {
  if (key === '' && operator !== 'Exists')
    return {
      en: 'the API server refuses this toleration: without a `key` the `operator` must be `Exists`, which then tolerates every taint.',
      'zh-cn': 'API 服务器不接受这条容忍度：没有 `key` 时 `operator` 必须是 `Exists`，那样就会容忍所有污点。',
    }
  if (operator === 'Exists' && value !== '')
    return {
      en: 'the API server refuses this toleration: `Exists` looks at the key alone and takes no `value`.',
      'zh-cn': 'API 服务器不接受这条容忍度：`Exists` 只看键，不能写 `value`。',
    }
  if (seconds !== undefined && effect !== 'NoExecute')
    return {
      en: 'the API server refuses this toleration: `tolerationSeconds` needs `effect: NoExecute`, the only effect that evicts.',
      'zh-cn': 'API 服务器不接受这条容忍度：`tolerationSeconds` 只能配 `effect: NoExecute`，只有它会驱逐 Pod。',
    }
  return undefined
}

/** A taint as kubectl writes it: `gpu=true:NoSchedule`. */
export const taintText = ({ key, value, effect }: Pick<Toleration, 'key' | 'value' | 'effect'>): string =>
  `${key}${value && `=${value}`}${effect && `:${effect}`}`

/** The taints that a toleration matches: "`gpu=true:NoSchedule`", "every taint". */
export function tolerated({ key, operator, value, effect }: Toleration): Localized {
  if (key === '')
    return effect
      ? say({ en: 'every taint with effect {effect}', 'zh-cn': '所有效果为 {effect} 的污点' }, { effect: code(effect) })
      : { en: 'every taint, whatever its key, value and effect', 'zh-cn': '所有污点，不论键、值和效果' }
  const taint = code(taintText({ key, value: operator === 'Exists' ? '' : value, effect }))
  const every = effect === '' ? { en: ' and any effect', 'zh-cn': '、任意效果' } : ''
  if (operator === 'Exists')
    return say({ en: '{taint} with any value{every}', 'zh-cn': '{taint}（任意值{every}）' }, { taint, every })
  if (operator === 'Gt' || operator === 'Lt')
    return say(
      {
        en: '{key} with a number {word} than {value}{effect}',
        'zh-cn': '{key}，其值是{word} {value} 的数字{effect}',
      },
      {
        key: code(key),
        value: code(value),
        word: operator === 'Gt' ? { en: 'greater', 'zh-cn': '大于' } : { en: 'less', 'zh-cn': '小于' },
        effect: effect ? say({ en: ', effect {effect}', 'zh-cn': '，效果 {effect}' }, { effect: code(effect) }) : every,
      },
    )
  const bare = value === '' ? { en: ' (without a value)', 'zh-cn': '（没有值）' } : ''
  return effect === ''
    ? say({ en: '{taint}{bare} with any effect', 'zh-cn': '{taint}{bare}（任意效果）' }, { taint, bare })
    : say({ en: '{taint}{bare}', 'zh-cn': '{taint}{bare}' }, { taint, bare })
}

/** How long a Pod with this toleration stays when a `NoExecute` taint appears; `undefined` where it matches no such taint. */
export function staying({ effect, seconds: limit }: Toleration): Localized | undefined {
  if (effect !== '' && effect !== 'NoExecute') return undefined
  if (limit === undefined) return { en: 'for good', 'zh-cn': '会一直留下' }
  return limit <= 0
    ? { en: 'not at all: it is evicted at once', 'zh-cn': '一刻不留：立即被驱逐' }
    : say({ en: 'for {limit}, then it is evicted', 'zh-cn': '会再留 {limit}，然后被驱逐' }, { limit: seconds(limit) })
}

/** True where a toleration matches a taint of this key, value and effect. */
export function matches(
  toleration: Toleration,
  taint: { readonly key: string; readonly value: string; readonly effect: string },
): boolean {
  const { key, operator, value, effect } = toleration
  if (effect !== '' && effect !== taint.effect) return false
  if (key === '') return operator === 'Exists'
  if (key !== taint.key) return false
  if (operator === 'Gt') return Number(taint.value) > Number(value)
  if (operator === 'Lt') return Number(taint.value) < Number(value)
  return operator === 'Exists' || value === taint.value
}

/** What each effect does to Pods that do not tolerate it. */
export const effectMeaning: Readonly<Record<Effect, Localized>> = {
  NoSchedule: {
    en: 'is not placed there; what already runs stays',
    'zh-cn': '不会被调度过去；已在运行的不受影响',
  },
  PreferNoSchedule: {
    en: 'is placed elsewhere if there is an elsewhere',
    'zh-cn': '有别的节点就去别处，没有也会放过来',
  },
  NoExecute: {
    en: 'is not placed there, and is evicted if it runs there already',
    'zh-cn': '不会被调度过去，已在运行的也会被驱逐',
  },
}

/** Taints that Kubernetes itself sets, and who lifts them. */
const wellKnown: Readonly<Record<string, Localized>> = {
  'node.kubernetes.io/not-ready': {
    en: 'set by the node controller while the node reports that it is not ready',
    'zh-cn': '在节点报告自己未就绪时由节点控制器添加',
  },
  'node.kubernetes.io/unreachable': {
    en: 'set by the node controller when it no longer hears from the node (power, network or kubelet gone)',
    'zh-cn': '在节点失联（断电、断网或 kubelet 停止）时由节点控制器添加',
  },
  'node.kubernetes.io/memory-pressure': {
    en: 'set while the node is short of memory',
    'zh-cn': '在节点内存紧张时自动添加',
  },
  'node.kubernetes.io/disk-pressure': {
    en: 'set while the node is short of disk',
    'zh-cn': '在节点磁盘紧张时自动添加',
  },
  'node.kubernetes.io/pid-pressure': {
    en: 'set while the node is short of process ids',
    'zh-cn': '在节点进程号紧张时自动添加',
  },
  'node.kubernetes.io/network-unavailable': {
    en: 'set until the network of the node is configured',
    'zh-cn': '在节点网络配置好之前一直存在',
  },
  'node.kubernetes.io/unschedulable': {
    en: 'set by `kubectl cordon`, lifted by `kubectl uncordon`',
    'zh-cn': '由 `kubectl cordon` 添加，`kubectl uncordon` 移除',
  },
  'node.kubernetes.io/out-of-service': {
    en: 'set by an administrator on a dead node, so that its Pods are deleted by force and their volumes detached',
    'zh-cn': '由管理员加在已失效的节点上，用来强制删除上面的 Pod 并卸下它们的卷',
  },
  'node.cloudprovider.kubernetes.io/uninitialized': {
    en: 'set on a new node until the cloud controller has initialised it',
    'zh-cn': '在新节点上出现，云控制器完成初始化后移除',
  },
  'node.cloudprovider.kubernetes.io/shutdown': {
    en: 'set while the machine is shut down at the cloud provider',
    'zh-cn': '在云厂商侧的机器关机时添加',
  },
  'node-role.kubernetes.io/control-plane': {
    en: 'set by kubeadm on control plane nodes, so that ordinary Pods stay away',
    'zh-cn': '由 kubeadm 加在控制平面节点上，普通 Pod 不会放过去',
  },
  'node-role.kubernetes.io/master': {
    en: 'the old name of `node-role.kubernetes.io/control-plane`; kubeadm no longer sets it since 1.25',
    'zh-cn': '是 `node-role.kubernetes.io/control-plane` 的旧名，1.25 起 kubeadm 不再添加',
  },
}

/** Who sets a taint of a well-known key; `undefined` for the keys that people choose. */
export const taintOrigin = (key: string): Localized | undefined =>
  Object.hasOwn(wellKnown, key) ? wellKnown[key] : undefined

/** The two taints of a node in trouble, against which every Pod gets a toleration of 300 s unless it brings one. */
export const troubles = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'] as const

/** Seconds of silence after which the node controller gives a node up: `--node-monitor-grace-period`. */
export const silence = (minor: number): number => (minor >= 32 ? 50 : 40)
