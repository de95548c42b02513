import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/empty-exec-command',
  severity: 'error',
  title: { en: 'An `exec` without a command', 'zh-cn': '`exec` 没有命令' },
  why: {
    en: 'A probe or hook of type `exec` runs a command in the container. The API server refuses an empty one.',
    'zh-cn': '`exec` 类型的探针或回调会在容器里运行命令，命令为空会被 API 服务器拒绝。',
  },
  instead: { en: 'Write the command, each word an item.', 'zh-cn': '写上命令，每个词一项。' },
  message: {
    en: 'There is no command to run, and the API server refuses an empty one. Write it, each word an item.',
    'zh-cn': '没有要运行的命令，API 服务器不接受空命令。写上命令，每个词一项。',
  },
  examples: {
    bad: [containerWith('livenessProbe:\n  exec:\n    command: []\n    ^^^^^^^')],
    good: [containerWith('livenessProbe:\n  exec:\n    command: [cat, /tmp/healthy]')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'ExecAction')) {
      const pair = pairOf(node, 'command')
      const command = get(node, 'command')
      if (pair && command?.type === 'seq' && !command.templated && command.items.length === 0) report(pair.key.span)
    }
  },
} satisfies KubernetesRule
