import type { KubernetesRule } from '../../rule.js'
import { asString, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/restart-policy',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['restart-policy'] },
  title: { en: 'Containers that are not restarted', 'zh-cn': '容器不会被重启' },
  why: {
    en: 'With `Never` a container that ends stays down until somebody makes a new Pod.',
    'zh-cn': '设为 `Never` 时，容器结束后就一直停着，直到有人新建 Pod。',
  },
  instead: {
    en: '`Always` for services, `OnFailure` for work that ends.',
    'zh-cn': '服务用 `Always`，会结束的任务用 `OnFailure`。',
  },
  message: {
    en: 'With `Never` nothing starts the containers again. Use `OnFailure` or `Always`.',
    'zh-cn': '设为 `Never` 后不会再启动容器。改用 `OnFailure` 或 `Always`。',
  },
  fix: { title: { en: 'Change to `OnFailure`', 'zh-cn': '改为 `OnFailure`' }, safe: false },
  examples: {
    bad: [podWith('restartPolicy: Never\n               ^^^^^')],
    good: [podWith('restartPolicy: OnFailure')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const pair = pairOf(node, 'restartPolicy')
      if (pair && asString(pair.value) === 'Never')
        report(pointAt(pair), {}, setKey(slice, node, 'restartPolicy', 'OnFailure'))
    }
  },
} satisfies KubernetesRule
