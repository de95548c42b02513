import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/host-path-backsteps',
  severity: 'error',
  title: { en: 'A path of the node with `..` in it', 'zh-cn': '节点路径里有 `..`' },
  why: {
    en: 'Policies allow paths of the node by their beginning, and `..` would lead elsewhere. The API server refuses it.',
    'zh-cn': '策略按路径前缀放行节点上的目录，而 `..` 会绕到别处，所以 API 服务器会拒绝。',
  },
  instead: { en: 'Write the path that is meant.', 'zh-cn': '直接写出最终的路径。' },
  message: {
    en: '`{path}` goes up by `..`, and the API server refuses that in a path of the node. Write the path that is meant.',
    'zh-cn': '`{path}` 用 `..` 回到了上级，API 服务器不接受这样的节点路径。直接写出最终的路径。',
  },
  examples: {
    bad: [
      podWith(`
volumes:
  - name: logs
    hostPath:
      path: /var/lib/../log
            ^^^^^^^^^^^^^^^`),
    ],
    good: [podWith('volumes:\n  - name: logs\n    hostPath:\n      path: /var/log')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'HostPathVolumeSource', 'LocalVolumeSource')) {
      const path = textIn(node, 'path')
      const pair = pairOf(node, 'path')
      if (path && pair && path.split('/').includes('..')) report(pointAt(pair), { path })
    }
  },
} satisfies KubernetesRule
