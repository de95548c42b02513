import type { KubernetesTopic } from '../../topic.js'
import { variants } from '../_variants.js'
import daemonUpdateStrategy from './daemon-update-strategy.js'
import jobCompletions from './job-completions.js'
import jobPodFailurePolicy from './job-pod-failure-policy.js'
import statefulClaims from './stateful-claims.js'
import statefulReplicas from './stateful-replicas.js'
import statefulUpdateStrategy from './stateful-update-strategy.js'

/** Fields that are explained together with another one of the group. */
export const fields: readonly KubernetesTopic[] = [
  ...variants(daemonUpdateStrategy, {
    'DaemonSetUpdateStrategy.type': { en: 'replace by itself, or wait for you', 'zh-cn': '自动替换还是等你删' },
    'RollingUpdateDaemonSet.maxUnavailable': { en: 'on how many nodes at a time', 'zh-cn': '同时在几个节点上更新' },
    'RollingUpdateDaemonSet.maxSurge': { en: 'start the new Pod beside the old', 'zh-cn': '新旧 Pod 先并存' },
  }),
  ...variants(jobCompletions, {
    'JobSpec.parallelism': { en: 'how many Pods work at once', 'zh-cn': '同时有多少个 Pod 干活' },
  }),
  ...variants(jobPodFailurePolicy, {
    'PodFailurePolicyRule.action': { en: 'what the failure leads to', 'zh-cn': '这种失败的后果' },
  }),
  ...variants(statefulClaims, {
    'StatefulSetSpec.persistentVolumeClaimRetentionPolicy': {
      en: 'what becomes of the claims',
      'zh-cn': 'PVC 何去何从',
    },
    'StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted': {
      en: 'claims when the StatefulSet is deleted',
      'zh-cn': '删除 StatefulSet 时的 PVC',
    },
    'StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled': {
      en: 'claims when scaled down',
      'zh-cn': '缩容时的 PVC',
    },
  }),
  ...variants(statefulReplicas, {
    'StatefulSetSpec.ordinals': { en: 'which numbers the Pods have', 'zh-cn': 'Pod 的编号' },
    'StatefulSetOrdinals.start': { en: 'the number of the first Pod', 'zh-cn': '第一个 Pod 的编号' },
  }),
  ...variants(statefulUpdateStrategy, {
    'RollingUpdateStatefulSetStrategy.maxUnavailable': {
      en: 'how many Pods are updated at a time',
      'zh-cn': '同时更新几个 Pod',
    },
    'StatefulSetUpdateStrategy.type': { en: 'replace by itself, or wait for you', 'zh-cn': '自动替换还是等你删' },
  }),
]
