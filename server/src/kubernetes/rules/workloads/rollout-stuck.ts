import { minorOf } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { pointIn } from '../_typed.js'
import { rollingUpdates, sizeOf } from './_rollout.js'

export default {
  id: 'kubernetes/rollout-stuck',
  severity: 'error',
  title: {
    en: '`maxSurge` and `maxUnavailable` are both 0',
    'zh-cn': '`maxSurge` 和 `maxUnavailable` 都为 0',
  },
  why: {
    en: 'A rollout that may neither add a Pod nor take one away can never replace any. The API server refuses it.',
    'zh-cn': '滚动更新既不能多建 Pod，又不能少一个 Pod，就永远换不掉任何一个。API 服务器会直接拒绝。',
  },
  instead: {
    en: 'Set one of them to 1 or more: `maxSurge` keeps every old Pod until its successor is ready, `maxUnavailable` needs no room for a further Pod.',
    'zh-cn': '把其中一个设为 1 或更大：`maxSurge` 会等新 Pod 就绪后再删旧的，`maxUnavailable` 则不需要额外的资源。',
  },
  message: {
    en: 'This rollout may neither add a Pod nor take one away, so the API server refuses it: {both}. Set one of them to 1 or more.',
    'zh-cn': '这个滚动更新既不能多建 Pod，也不能少一个 Pod，API 服务器会拒绝：{both}。把其中一个设为 1 或更大。',
  },
  fix: { title: { en: 'Set `maxSurge: 1`', 'zh-cn': '改为 `maxSurge: 1`' }, safe: false },
  examples: {
    bad: [
      workloadWith(
        'Deployment',
        'strategy:\n  rollingUpdate:\n    maxSurge: 0\n    maxUnavailable: 0%\n                    ^^',
      ),
      workloadWith('DaemonSet', 'updateStrategy:\n  rollingUpdate:\n    maxUnavailable: 0\n                    ^'),
    ],
    good: [workloadWith('Deployment', 'strategy:\n  rollingUpdate:\n    maxSurge: 1\n    maxUnavailable: 0')],
  },
  check(slice, report, { settings }) {
    const both = {
      en: '`maxSurge` and `maxUnavailable` are both 0',
      'zh-cn': '`maxSurge` 和 `maxUnavailable` 都为 0',
    }
    for (const rolling of rollingUpdates(slice, 'RollingUpdateDeployment')) {
      if (sizeOf(rolling.node, 'maxSurge', 25) !== 0 || sizeOf(rolling.node, 'maxUnavailable', 25) !== 0) continue
      report(pointIn(rolling, 'maxUnavailable'), { both }, setKey(slice, rolling.node, 'maxSurge', 1))
    }
    for (const rolling of rollingUpdates(slice, 'RollingUpdateDaemonSet')) {
      if (sizeOf(rolling.node, 'maxSurge', 0) !== 0 || sizeOf(rolling.node, 'maxUnavailable', 1) !== 0) continue
      report(pointIn(rolling, 'maxUnavailable'), { both }, setKey(slice, rolling.node, 'maxSurge', 1))
    }
    // a StatefulSet has no surge; before 1.35 the field was dropped unless a feature gate was on
    for (const rolling of rollingUpdates(slice, 'RollingUpdateStatefulSetStrategy'))
      if (minorOf(settings) >= 35 && sizeOf(rolling.node, 'maxUnavailable', 1) === 0)
        report(
          pointIn(rolling, 'maxUnavailable'),
          { both: zero },
          {
            title: { en: 'Set `maxUnavailable: 1`', 'zh-cn': '改为 `maxUnavailable: 1`' },
            edits: setKey(slice, rolling.node, 'maxUnavailable', 1),
          },
        )
  },
} satisfies KubernetesRule

const zero = { en: '`maxUnavailable` is 0', 'zh-cn': '`maxUnavailable` 为 0' }
