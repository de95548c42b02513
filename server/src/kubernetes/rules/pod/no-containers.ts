import type { KubernetesRule } from '../../rule.js'
import { get, pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/no-containers',
  severity: 'error',
  title: { en: 'A Pod without a container', 'zh-cn': 'Pod 没有容器' },
  why: {
    en: 'A Pod is there to run containers. The API server refuses one whose list is empty.',
    'zh-cn': 'Pod 就是用来运行容器的，容器列表为空时 API 服务器会拒绝。',
  },
  instead: {
    en: 'Give it at least one container with a name and an image.',
    'zh-cn': '至少写一个有名字和镜像的容器。',
  },
  message: {
    en: 'This Pod has no container to run, and the API server refuses it. Add one with a name and an image.',
    'zh-cn': '这个 Pod 没有可运行的容器，API 服务器会拒绝。加上一个有名字和镜像的容器。',
  },
  examples: {
    bad: [podWith('containers: []\n^^^^^^^^^^')],
    good: [podWith('containers:\n  - name: web\n    image: nginx:1.29')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const pair = pairOf(node, 'containers')
      const list = get(node, 'containers')
      if (pair && list?.type === 'seq' && !list.templated && list.items.length === 0) report(pair.key.span)
    }
  },
} satisfies KubernetesRule
