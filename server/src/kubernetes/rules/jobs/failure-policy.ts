import type { Localized } from '../../../core/localized.js'
import { listed } from '../../../core/localized.js'
import type { Report } from '../../../core/rule.js'
import type { MapNode } from '../../model.js'
import type { KubernetesRule } from '../../rule.js'
import { asMap, asNumber, asScalar, asString, get, itemsOf, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { jobWith } from '../_examples.js'
import { head, isUnset, mapsIn, ofType, pointAt, setAmong, type Typed, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/failure-policy',
  severity: 'error',
  title: { en: 'A Pod failure policy that the API server refuses', 'zh-cn': 'API 服务器不接受的 Pod 失效策略' },
  why: {
    en: 'A rule looks at exit codes or at conditions of a failed Pod. It needs Pods that are not restarted in place, containers that exist, and exit codes that mean a failure.',
    'zh-cn': '规则依据失败 Pod 的退出码或状况来判断：Pod 不能原地重启，容器必须存在，退出码必须表示失败。',
  },
  instead: {
    en: 'Use `restartPolicy: Never`, one of `onExitCodes` and `onPodConditions` in each rule, and exit codes in rising order, without 0 for `In`.',
    'zh-cn':
      '使用 `restartPolicy: Never`，每条规则只写 `onExitCodes` 或 `onPodConditions` 之一，退出码升序排列，`In` 不含 0。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      jobWith(`
podFailurePolicy:
  rules:
    - action: FailJob
      onExitCodes:
        containerName: main
                       ^^^^
        operator: In
        values: [0, 42]
                 ^`),
      jobWith(`
podFailurePolicy:
  rules:
    - action: Ignore
      onPodConditions: [{ type: DisruptionTarget }]
template:
  spec:
    restartPolicy: OnFailure
                   ^^^^^^^^^
    containers:
      - name: import
        image: example.com/import:1.2`),
    ],
    good: [
      jobWith(`
podFailurePolicy:
  rules:
    - action: FailJob
      onExitCodes:
        containerName: import
        operator: In
        values: [42, 43]
    - action: Ignore
      onPodConditions: [{ type: DisruptionTarget }]`),
    ],
  },
  check(slice, report) {
    for (const policy of ofType(slice, 'PodFailurePolicy')) {
      const job = policy.parent?.node
      if (!job) continue
      const spec = asMap(get(job, 'template', 'spec'))
      const restart = pairOf(spec, 'restartPolicy')
      if (spec && restart && asString(restart.value) === 'OnFailure')
        report(pointAt(restart), restarts, { ...never, edits: setKey(slice, spec, 'restartPolicy', 'Never') })
      const names = namesOf(spec)
      for (const rule of policy.children) if (rule.type === 'PodFailurePolicyRule') judge(rule, job, names, report)
    }
  },
} satisfies KubernetesRule

/** The names of a Pod's containers; `undefined` where they are not all known. */
function namesOf(spec: MapNode | undefined): readonly string[] | undefined {
  const lists = [get(spec, 'containers'), get(spec, 'initContainers')]
  if (!spec || spec.templated || lists.some(list => list?.templated)) return undefined
  const names = lists.flatMap(list => mapsIn(list).map(node => textIn(node, 'name')))
  return names.every(name => name !== undefined) ? names : undefined
}

function judge(rule: Typed, job: MapNode, names: readonly string[] | undefined, report: Report): void {
  const { node } = rule
  const conditions = itemsOf(get(node, 'onPodConditions')).length > 0
  const codes = setAmong(node, ['onExitCodes']).length > 0
  const action = pairOf(node, 'action')
  const both = codes && conditions ? pairOf(node, 'onPodConditions') : undefined
  if (both) report(both.key.span, two)
  if (!codes && !conditions && !node.templated && node.pairs.every(({ key }) => key.value !== 'onExitCode'))
    report(head(rule), neither)
  if (action && asString(action.value) === 'FailIndex' && isUnset(job, 'backoffLimitPerIndex'))
    report(pointAt(action), failIndex)
  const requirement = asMap(get(node, 'onExitCodes'))
  if (!requirement) return
  const container = pairOf(requirement, 'containerName')
  const name = textIn(requirement, 'containerName')
  if (container && name && names && !names.includes(name)) report(pointAt(container), unknown(name, names))
  judgeCodes(requirement, report)
}

function judgeCodes(requirement: MapNode, report: Report): void {
  const isIn = asString(get(requirement, 'operator')) === 'In'
  let previous = Number.NEGATIVE_INFINITY
  for (const { value } of itemsOf(get(requirement, 'values'))) {
    const code = asNumber(value)
    const scalar = asScalar(value)
    if (code === undefined || !scalar) continue
    if (isIn && code === 0) report(scalar.span, zero)
    else if (code < previous) report(scalar.span, disordered)
    previous = code
  }
}

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const never = { title: { en: 'Set `restartPolicy: Never`', 'zh-cn': '设为 `restartPolicy: Never`' }, safe: false }
const restarts: Words = {
  problem: {
    en: '`podFailurePolicy` judges Pods that have failed, and `OnFailure` restarts them before they have',
    'zh-cn': '`podFailurePolicy` 判断的是失败的 Pod，而 `OnFailure` 会在失败之前原地重启',
  },
  remedy: { en: 'Write `restartPolicy: Never`', 'zh-cn': '写 `restartPolicy: Never`' },
}
const two: Words = {
  problem: {
    en: 'This rule looks at exit codes and at conditions, and a rule may look at one of them',
    'zh-cn': '这条规则既看退出码又看状况，而一条规则只能看一种',
  },
  remedy: { en: 'Split it into two rules', 'zh-cn': '拆成两条规则' },
}
const neither: Words = {
  problem: {
    en: 'This rule says what to do, and not when',
    'zh-cn': '这条规则写了怎么做，却没写什么时候做',
  },
  remedy: { en: 'Add `onExitCodes` or `onPodConditions`', 'zh-cn': '加上 `onExitCodes` 或 `onPodConditions`' },
}
const failIndex: Words = {
  problem: {
    en: '`FailIndex` gives one index up, which needs `backoffLimitPerIndex`',
    'zh-cn': '`FailIndex` 放弃单个索引，需要 `backoffLimitPerIndex`',
  },
  remedy: { en: 'Write it, or use `FailJob`', 'zh-cn': '补上它，或改用 `FailJob`' },
}
const zero: Words = {
  problem: {
    en: 'Exit code 0 is a success, and `In` lists failures',
    'zh-cn': '退出码 0 表示成功，而 `In` 列的是失败',
  },
  remedy: { en: 'Remove it', 'zh-cn': '去掉它' },
}
const disordered: Words = {
  problem: { en: 'Exit codes must stand in rising order', 'zh-cn': '退出码必须升序排列' },
  remedy: { en: 'Sort them', 'zh-cn': '调整顺序' },
}
const unknown = (name: string, names: readonly string[]): Words => ({
  problem: { en: `The Job has no container \`${name}\``, 'zh-cn': `这个 Job 没有名为 \`${name}\` 的容器` },
  remedy: {
    en: `It has ${listed(names.map(one => `\`${one}\``)).en}`,
    'zh-cn': `它的容器是 ${listed(names.map(one => `\`${one}\``))['zh-cn']}`,
  },
})
