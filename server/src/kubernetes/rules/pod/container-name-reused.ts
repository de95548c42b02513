import type { KubernetesRule } from '../../rule.js'
import { pairOf } from '../../tree.js'
import { podWith } from '../_examples.js'
import { containersIn, ofType, pointAt, textIn } from '../_typed.js'

export default {
  id: 'kubernetes/container-name-reused',
  severity: 'error',
  title: {
    en: 'A container and an init container of one name',
    'zh-cn': '容器与 Init 容器重名',
  },
  why: {
    en: 'Logs, status and `kubectl exec` find a container by its name alone, so all containers of a Pod, init containers included, need names of their own.',
    'zh-cn': '日志、状态和 `kubectl exec` 只凭名字找容器，所以同一个 Pod 里的所有容器，包括 Init 容器，都不能重名。',
  },
  instead: { en: 'Rename one of them.', 'zh-cn': '给其中一个换个名字。' },
  message: {
    en: 'Another container of this Pod is called `{name}` already, and the API server refuses a second. Rename one of them.',
    'zh-cn': '这个 Pod 里已经有一个容器叫 `{name}`，API 服务器不接受第二个。给其中一个换个名字。',
  },
  examples: {
    bad: [
      podWith(`
initContainers:
  - name: web
    image: example.com/migrate:1.2
containers:
  - name: web
          ^^^
    image: nginx:1.29`),
    ],
    good: [
      podWith(`
initContainers:
  - name: migrate
    image: example.com/migrate:1.2
containers:
  - name: web
    image: nginx:1.29`),
    ],
  },
  check(slice, report) {
    for (const spec of ofType(slice, 'PodSpec')) {
      const names = new Map<string, string>()
      for (const { node, field } of containersIn(spec)) {
        const name = textIn(node, 'name')
        const pair = pairOf(node, 'name')
        if (name === undefined || !pair) continue
        const first = names.get(name)
        // twice in one list is told by kubernetes/duplicate-item
        if (first !== undefined && first !== field) report(pointAt(pair), { name })
        names.set(name, field)
      }
    }
  },
} satisfies KubernetesRule
