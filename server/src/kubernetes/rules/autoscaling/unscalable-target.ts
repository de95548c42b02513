import type { Localized } from '../../../core/localized.js'
import { ownSchema } from '../../knowledge.js'
import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { resourceWith } from '../_examples.js'
import { ofType, pointAt, pointIn, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/unscalable-target',
  severity: 'warning',
  title: { en: 'An autoscaler for something that cannot be scaled', 'zh-cn': '自动扩缩的目标无法扩缩' },
  why: {
    en: 'The autoscaler sets a number of replicas by the `scale` subresource of its target. A DaemonSet, Job or Pod has none, and with a wrong `apiVersion` nothing is found: the autoscaler does nothing for ever.',
    'zh-cn':
      '自动扩缩器通过目标的 `scale` 子资源设置副本数。DaemonSet、Job、Pod 没有它；`apiVersion` 写错则根本找不到目标：扩缩器永远不会动作。',
  },
  instead: {
    en: 'Point it at a Deployment, StatefulSet or ReplicaSet with `apiVersion: apps/v1`.',
    'zh-cn': '指向 `apiVersion: apps/v1` 的 Deployment、StatefulSet 或 ReplicaSet。',
  },
  message: {
    en: '{problem}, so this autoscaler never does anything. {remedy}.',
    'zh-cn': '{problem}，这个自动扩缩器永远不会动作。{remedy}。',
  },
  examples: {
    bad: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: DaemonSet, name: agent }\n                                               ^^^^^^^^^\n  maxReplicas: 5',
      ),
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: extensions/v1beta1, kind: Deployment, name: shop }\n                                ^^^^^^^^^^^^^^^^^^\n  maxReplicas: 5',
      ),
    ],
    good: [
      resourceWith(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec:\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }\n  maxReplicas: 5',
      ),
    ],
  },
  check(slice, report) {
    for (const target of ofType(slice, 'CrossVersionObjectReference')) {
      const { node, field } = target
      const kind = textIn(node, 'kind')
      const pair = pairOf(node, 'kind')
      if (field !== 'scaleTargetRef' || !kind || !pair || node.templated) continue
      const version = scalable[kind]
      const apiVersion = pairOf(node, 'apiVersion')
      const written = apiVersion ? textIn(node, 'apiVersion') : ''
      if (version === undefined) {
        const own = ownSchema().versions(kind)
        // a kind of that name may be an operator's, too
        if (own.length > 0 && own.some(one => one.apiVersion === written)) report(pointAt(pair), unscalable(kind))
      } else if (written !== undefined && written !== version && isOld(written))
        report(apiVersion ? pointAt(apiVersion) : pointIn(target, 'kind'), wrong(kind, version), {
          title: { en: `Write \`apiVersion: ${version}\``, 'zh-cn': `写成 \`apiVersion: ${version}\`` },
          safe: true,
          edits: setKey(slice, node, 'apiVersion', version),
        })
    }
  },
} satisfies KubernetesRule

const scalable: Readonly<Record<string, string>> = {
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  ReplicaSet: 'apps/v1',
  ReplicationController: 'v1',
}

/** Groups and versions that no server has any more, or that never had such a kind. */
const isOld = (apiVersion: string): boolean => /^(?:|v1|extensions\/.*|apps\/v1beta\d)$/.test(apiVersion)

type Words = Readonly<Record<'problem' | 'remedy', Localized>>

const unscalable = (kind: string): Words => ({
  problem: { en: `A ${kind} has no number of replicas to set`, 'zh-cn': `${kind} 没有可设置的副本数` },
  remedy: { en: 'Point it at a Deployment or StatefulSet', 'zh-cn': '改为指向 Deployment 或 StatefulSet' },
})
const wrong = (kind: string, version: string): Words => ({
  problem: { en: `No ${kind} is found under this \`apiVersion\``, 'zh-cn': `在这个 \`apiVersion\` 下找不到 ${kind}` },
  remedy: { en: `Write \`${version}\``, 'zh-cn': `写成 \`${version}\`` },
})
