import type { ManifestRule } from '../../rule.js'
import { asMap, asString, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { workloadWith } from '../_examples.js'
import { pointAt } from '../_typed.js'
import { servedDeployments, shopService } from './_behind-service.js'

export default {
  id: 'kubernetes/service-down-at-update',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-score': ['deployment-strategy'] },
  title: { en: 'A Service that is down during every update', 'zh-cn': '每次更新都会中断的 Service' },
  why: {
    en: '`Recreate` stops all old Pods before the first new one starts, so the Service has nobody to send requests to in between.',
    'zh-cn': '`Recreate` 会先停掉所有旧 Pod，再启动新的，期间 Service 没有 Pod 可以转发。',
  },
  instead: {
    en: '`RollingUpdate`, if two versions may run side by side.',
    'zh-cn': '如果新旧版本可以并存，用 `RollingUpdate`。',
  },
  message: {
    en: '`{type}` leaves Service `{service}` without Pods during every update. Use `RollingUpdate` if two versions may run side by side.',
    'zh-cn': '`{type}` 会让 Service `{service}` 在每次更新期间没有 Pod。新旧版本可以并存时，改用 `RollingUpdate`。',
  },
  fix: { title: { en: 'Change to `RollingUpdate`', 'zh-cn': '改为 `RollingUpdate`' }, safe: false },
  examples: {
    bad: [workloadWith('Deployment', 'strategy:\n  type: Recreate\n        ^^^^^^^^') + shopService],
    good: [
      workloadWith('Deployment', 'strategy:\n  type: RollingUpdate') + shopService,
      workloadWith('Deployment', 'strategy:\n  type: Recreate'),
    ],
  },
  check(manifest, report) {
    for (const { workload, service } of servedDeployments(manifest)) {
      const strategy = asMap(workload.resource.at('spec', 'strategy'))
      const pair = pairOf(strategy, 'type')
      const type = asString(pair?.value)
      if (!strategy || !pair || type !== 'Recreate') continue
      const fix = workload.edits(setKey(workload.slice, strategy, 'type', 'RollingUpdate'))
      report(workload.at(pointAt(pair)), { type, service }, fix)
    }
  },
} satisfies ManifestRule
