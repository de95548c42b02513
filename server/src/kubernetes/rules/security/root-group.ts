import type { KubernetesRule } from '../../rule.js'
import { asNumber, get, itemsOf, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/root-group',
  severity: 'information',
  preset: 'strict',
  aliases: { trivy: ['KSV-0116'] },
  title: { en: 'The group of root', 'zh-cn': 'root 的组' },
  why: {
    en: 'Group 0 owns many files of the node and of images, and often may write them.',
    'zh-cn': '组 0 拥有节点和镜像中的许多文件，往往还能写。',
  },
  instead: {
    en: 'Choose another group. Images for OpenShift are the exception: they count on group 0.',
    'zh-cn': '换一个组。为 OpenShift 制作的镜像例外，它们依赖组 0。',
  },
  message: {
    en: '`{field}` is 0, the group of root, which owns many files of the system. Choose another.',
    'zh-cn': '`{field}` 为 0，即 root 的组，它拥有系统中的许多文件。换一个。',
  },
  fix: { title: { en: 'Use group 10001', 'zh-cn': '使用组 10001' }, safe: false },
  examples: {
    bad: [podWith('securityContext:\n  fsGroup: 0\n           ^')],
    good: [podWith('securityContext:\n  fsGroup: 10001')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'SecurityContext', 'PodSecurityContext')) {
      for (const field of ['runAsGroup', 'fsGroup']) {
        const pair = pairOf(node, field)
        if (pair && asNumber(pair.value) === 0) report(pointAt(pair), { field }, setKey(slice, node, field, 10_001))
      }
      for (const { value } of itemsOf(get(node, 'supplementalGroups')))
        if (value && asNumber(value) === 0) report(value.span, { field: 'supplementalGroups' })
    }
  },
} satisfies KubernetesRule
