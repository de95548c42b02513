import type { KubernetesTopic } from '../../topic.js'
import { variants } from '../_variants.js'
import labelSelector from './label-selector.js'

/** Fields that are explained together with another one of the group. */
export const fields: readonly KubernetesTopic[] = [
  ...variants(labelSelector, {
    'LabelSelector.matchExpressions': { en: 'conditions on labels', 'zh-cn': '对标签的条件' },
    'LabelSelectorRequirement.key': { en: 'the label that is looked at', 'zh-cn': '看哪个标签' },
    'LabelSelectorRequirement.operator': { en: 'how the label is compared', 'zh-cn': '如何比较' },
    'LabelSelectorRequirement.values': { en: 'the values that count', 'zh-cn': '可取的值' },
    'DeploymentSpec.selector': { en: 'which Pods belong to it', 'zh-cn': '哪些 Pod 归它管' },
    'StatefulSetSpec.selector': { en: 'which Pods belong to it', 'zh-cn': '哪些 Pod 归它管' },
    'DaemonSetSpec.selector': { en: 'which Pods belong to it', 'zh-cn': '哪些 Pod 归它管' },
    'ReplicaSetSpec.selector': { en: 'which Pods belong to it', 'zh-cn': '哪些 Pod 归它管' },
  }),
]
