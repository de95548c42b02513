import type { Localized } from '../../../core/localized.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get, itemsOf, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { around, mapsIn, ofType, pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/resize-policy',
  severity: 'error',
  title: { en: 'A resize policy that cannot be followed', 'zh-cn': '无法执行的调整策略' },
  why: {
    en: '`resizePolicy` says what happens when the resources of a running container change. A container that is never restarted cannot be restarted for that, an init container is over by then, and each resource has one policy. The API server refuses the rest.',
    'zh-cn':
      '`resizePolicy` 规定运行中的容器调整资源时怎么办。从不重启的容器无法为此重启，Init 容器那时已经结束，每种资源也只能有一条策略，否则 API 服务器会拒绝。',
  },
  instead: {
    en: 'Write `NotRequired`, or let the Pod restart its containers.',
    'zh-cn': '写 `NotRequired`，或允许 Pod 重启容器。',
  },
  message: {
    en: '{problem}, and the API server refuses it. {remedy}.',
    'zh-cn': '{problem}，API 服务器会拒绝。{remedy}。',
  },
  examples: {
    bad: [
      podWith(`
restartPolicy: Never
containers:
  - name: import
    image: example.com/import:1.2
    resizePolicy:
      - { resourceName: memory, restartPolicy: RestartContainer }
                                               ^^^^^^^^^^^^^^^^`),
    ],
    good: [
      podWith(`
restartPolicy: Never
containers:
  - name: import
    image: example.com/import:1.2
    resizePolicy:
      - { resourceName: cpu, restartPolicy: NotRequired }`),
    ],
  },
  check(slice, report) {
    for (const container of ofType(slice, 'Container')) {
      const { node, field } = container
      const list = pairOf(node, 'resizePolicy')
      if (!list || itemsOf(list.value).length === 0) continue
      if (field === 'initContainers' && asString(get(node, 'restartPolicy')) !== 'Always')
        report(list.key.span, words.init, {
          title: { en: 'Remove `resizePolicy`', 'zh-cn': '删除 `resizePolicy`' },
          safe: true,
          edits: removeKeys(slice, node, 'resizePolicy'),
        })
      const never = asString(get(around(container, 'PodSpec')?.node, 'restartPolicy')) === 'Never'
      const names = new Set<string>()
      for (const policy of mapsIn(list.value)) {
        const name = pairOf(policy, 'resourceName')
        const text = asString(name?.value)
        const restart = pairOf(policy, 'restartPolicy')
        if (name && text && names.has(text)) report(pointAt(name), words.twice)
        if (text) names.add(text)
        if (restart && never && asString(restart.value) === 'RestartContainer') report(pointAt(restart), words.never)
      }
    }
  },
} satisfies KubernetesRule

const words = {
  init: {
    problem: { en: 'An init container has ended before anything is resized', 'zh-cn': 'Init 容器在调整之前就已结束' },
    remedy: { en: 'Remove `resizePolicy`', 'zh-cn': '删掉 `resizePolicy`' },
  },
  never: {
    problem: {
      en: 'With `restartPolicy: Never` the container cannot be restarted to resize it',
      'zh-cn': '`restartPolicy: Never` 时不能为了调整而重启容器',
    },
    remedy: { en: 'Write `NotRequired`', 'zh-cn': '写 `NotRequired`' },
  },
  twice: {
    problem: { en: 'This resource has a policy further up already', 'zh-cn': '前面已经有这种资源的策略' },
    remedy: { en: 'Keep one', 'zh-cn': '保留一条' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'problem' | 'remedy', Localized>>>>
