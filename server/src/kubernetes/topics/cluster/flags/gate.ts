import type { Hover } from '../../../../core/hover.js'
import { each, joined, type Localized } from '../../../../core/localized.js'
import type { Settings } from '../../../../core/settings.js'
import {
  type FeatureGate,
  featureGatesOf,
  type GateOwner,
  type GateStage,
  newestGates,
  type Stage,
  stageAt,
} from '../../../cluster/feature-gates.js'
import { gatesIn, type WrittenGate } from '../../../cluster/written-gates.js'
import type { Slice } from '../../../model.js'
import { code, docs, say } from '../../_text.js'
import { gateSummaries } from './gate-summaries.js'

/** What there is to say about a feature gate at an offset of a slice; its span counts from there as well. */
export function gateHover(slice: Slice, offset: number, settings: Settings): Hover | undefined {
  const one = gatesIn(slice, settings).find(({ span }) => span.start <= offset && offset <= span.end)
  if (!one?.gate) return undefined
  const { name, gate, span, owner } = one
  const stage = stageAt(gate, one.release.minor)
  const summary = owner === 'kubernetes' && Object.hasOwn(gateSummaries, name) ? gateSummaries[name] : undefined
  return {
    span,
    content: {
      name,
      title: { en: 'feature gate', 'zh-cn': '特性门控' },
      here: { text: hereOf(one, gate, stage) },
      ...(summary && { summary }),
      notes: notesOf(owner, stage),
      facts: gateFacts(owner, gate),
      see: pages[owner],
    },
  }
}

const pages: Readonly<Record<GateOwner, string>> = {
  kubernetes: docs('reference/command-line-tools-reference/feature-gates/'),
  kubeadm: docs('reference/setup-tools/kubeadm/kubeadm-init/#feature-gates'),
  etcd: 'https://etcd.io/docs/v3.6/feature-gates/',
}

const version = (owner: GateOwner, minor: number): string => `${owner === 'etcd' ? 3 : 1}.${minor}`

const stageNames: Readonly<Record<Stage, Localized>> = {
  alpha: { en: 'alpha', 'zh-cn': 'alpha' },
  beta: { en: 'beta', 'zh-cn': 'beta' },
  ga: { en: 'stable (GA)', 'zh-cn': '稳定（GA）' },
  deprecated: { en: 'deprecated', 'zh-cn': '已弃用' },
}

/** What a gate is in a release: "beta since 1.33, on by default". */
export function stageText(owner: GateOwner, { stage, since, on, locked }: GateStage): Localized {
  const state = locked
    ? on
      ? { en: 'locked on', 'zh-cn': '锁定为开启' }
      : { en: 'locked off', 'zh-cn': '锁定为关闭' }
    : on
      ? { en: 'on by default', 'zh-cn': '默认开启' }
      : { en: 'off by default', 'zh-cn': '默认关闭' }
  return say(
    stage === 'deprecated'
      ? { en: 'deprecated since {since}, {state}', 'zh-cn': '{since} 起弃用，{state}' }
      : { en: '{stage} since {since}, {state}', 'zh-cn': '{since} 起为 {stage}，{state}' },
    { stage: stageNames[stage], since: version(owner, since), state },
  )
}

const allComponents: Localized = { en: 'all components', 'zh-cn': '所有组件' }

function hereOf(one: WrittenGate, gate: FeatureGate, stage: GateStage | undefined): Localized {
  const { owner, program, release, on } = one
  const args = { release: release.name, program: program === 'kind' ? allComponents : program }
  const turned =
    on === undefined
      ? undefined
      : on
        ? say({ en: 'it is turned on for {program}.', 'zh-cn': '该特性在 {program} 上打开。' }, args)
        : say({ en: 'it is turned off for {program}.', 'zh-cn': '该特性在 {program} 上关闭。' }, args)
  if (gate.removed !== undefined && gate.removed <= release.minor)
    return joined([
      turned,
      say(
        {
          en: '{release} no longer knows it (gone since {removed}) and does not start with it: `unrecognized feature gate`.',
          'zh-cn': '{release} 已不认识它（{removed} 起移除），带着它无法启动，报 `unrecognized feature gate`。',
        },
        { ...args, removed: version(owner, gate.removed) },
      ),
    ])
  if (!stage)
    return joined([
      turned,
      say(
        {
          en: '{release} does not know it yet (it came with {since}) and does not start with it: `unrecognized feature gate`.',
          'zh-cn': '{release} 还没有它（{since} 才加入），带着它无法启动，报 `unrecognized feature gate`。',
        },
        { ...args, since: version(owner, gate.stages[0]!.since) },
      ),
    ])
  return joined([
    turned,
    say(
      { en: 'In {release} it is {stage}.', 'zh-cn': '在 {release} 中，{stage}。' },
      { ...args, stage: stageText(owner, stage) },
    ),
    effectOf(stage, on),
    release.minor > newestGates[owner]
      ? say(
          { en: '(As of {newest}.)', 'zh-cn': '（以 {newest} 为准。）' },
          { newest: version(owner, newestGates[owner]) },
        )
      : undefined,
  ])
}

function effectOf({ on: usual, locked }: GateStage, on: boolean | undefined): Localized | undefined {
  if (on === undefined) return undefined
  if (on === usual) return { en: 'So this entry changes nothing.', 'zh-cn': '所以写与不写一样。' }
  return locked
    ? {
        en: 'So this keeps it from starting: a locked gate takes no other value.',
        'zh-cn': '所以这样写会让它无法启动：锁定的门控不接受别的值。',
      }
    : undefined
}

function notesOf(owner: GateOwner, stage: GateStage | undefined): Localized<readonly string[]> {
  const own = stage ? ofStage[stage.stage] : undefined
  const shared =
    owner === 'kubernetes'
      ? {
          en: 'Set it on every component that takes part (API server, controller manager, scheduler, kubelet); all of them know the same names. Before an upgrade, check that the new release still has the gate.',
          'zh-cn':
            '在每个相关组件上都要设置（API 服务器、控制器管理器、调度器、kubelet），它们认识的名称相同。升级前确认新版本还有这个门控。',
        }
      : owner === 'kubeadm'
        ? {
            en: 'This switches kubeadm itself. Gates of the components go into `extraArgs` (`feature-gates`) or `KubeletConfiguration`.',
            'zh-cn':
              '这里只管 kubeadm 自身。各组件的门控写进 `extraArgs`（`feature-gates`）或 `KubeletConfiguration`。',
          }
        : {
            en: 'etcd has such gates since 3.6; they took the place of most `--experimental-…` flags. Set them alike on all members.',
            'zh-cn': 'etcd 自 3.6 起有特性门控，取代了大部分 `--experimental-…` 标志。所有成员应保持一致。',
          }
  return each(locale => [own, shared].flatMap(text => (text ? [text[locale]] : [])))
}

const ofStage: Readonly<Record<Stage, Localized>> = {
  alpha: {
    en: 'Alpha may change or go in any release, and what it stored may be lost: for clusters that may be thrown away.',
    'zh-cn': 'alpha 在任何版本都可能变化或移除，存下的数据也可能丢失：只用于可以丢弃的集群。',
  },
  beta: {
    en: 'Beta is well tested and rarely dropped; details may still change.',
    'zh-cn': 'beta 经过充分测试，不会轻易移除；细节仍可能变化。',
  },
  ga: {
    en: 'Stable needs no gate: it is on, and the gate is removed some releases later. Take it out now.',
    'zh-cn': '稳定特性不需要门控：它一直开启，几个版本后门控会被移除。现在就可以删掉。',
  },
  deprecated: {
    en: 'It brings old behaviour back for a while, and goes some releases later.',
    'zh-cn': '它只是暂时恢复旧行为，几个版本后会移除。',
  },
}

/** What each of a few gates is in a release: "`NodeSwap`: stable (GA) since 1.34, locked on". */
export const stagesOf = (owner: GateOwner, names: readonly string[], release: number): Localized | undefined => {
  const told = names.slice(0, 4).flatMap(name => {
    const gate = featureGatesOf(owner).get(name)
    const stage = gate && stageAt(gate, release)
    return stage
      ? [
          say(
            { en: '{name}: {stage}', 'zh-cn': '{name}：{stage}' },
            { name: code(name), stage: stageText(owner, stage) },
          ),
        ]
      : []
  })
  return told.length === 0
    ? undefined
    : say({ en: '{told}.', 'zh-cn': '{told}。' }, { told: joined(told, { en: '; ', 'zh-cn': '；' }) })
}

/** All its history: "alpha since 1.27, off by default". */
export function gateFacts(owner: GateOwner, { stages, removed }: FeatureGate): readonly Localized[] {
  const gone = removed === undefined ? undefined : version(owner, removed)
  return [
    ...stages.map(stage => stageText(owner, stage)),
    ...(gone ? [{ en: `gone since ${gone}`, 'zh-cn': `${gone} 起移除` }] : []),
  ]
}
