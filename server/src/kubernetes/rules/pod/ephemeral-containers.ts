import type { KubernetesRule } from '../../rule.js'
import { itemsOf, pairOf } from '../../tree.js'
import { removeKeys } from '../_edits.js'
import { podWith } from '../_examples.js'
import { ofType } from '../_typed.js'

export default {
  id: 'kubernetes/ephemeral-containers',
  severity: 'error',
  title: { en: '`ephemeralContainers` in a manifest', 'zh-cn': '清单里写了 `ephemeralContainers`' },
  why: {
    en: 'An ephemeral container joins a Pod that runs already, to look for a fault. The API server refuses it in a new Pod and in every template.',
    'zh-cn': '临时容器是加到正在运行的 Pod 里查问题用的。新建的 Pod 和任何 Pod 模板里写它，API 服务器都会拒绝。',
  },
  instead: {
    en: 'Remove the field, and use `kubectl debug` when the time comes. For a helper that is always there, write a sidecar.',
    'zh-cn': '删掉这个字段，需要时用 `kubectl debug`。如果想要常驻的辅助容器，写成边车。',
  },
  message: {
    en: 'Ephemeral containers join a Pod that runs already, so the API server refuses them in a manifest. Remove the field, and use `kubectl debug` instead.',
    'zh-cn': '临时容器只能加到正在运行的 Pod 里，写在清单中会被 API 服务器拒绝。删掉这个字段，改用 `kubectl debug`。',
  },
  fix: { title: { en: 'Remove `ephemeralContainers`', 'zh-cn': '删除 `ephemeralContainers`' }, safe: false },
  examples: {
    bad: [
      podWith(`
containers:
  - name: web
    image: nginx:1.29
ephemeralContainers:
^^^^^^^^^^^^^^^^^^^
  - name: debug
    image: busybox:1.37`),
    ],
    good: [podWith('containers:\n  - name: web\n    image: nginx:1.29')],
  },
  check(slice, report) {
    for (const { node } of ofType(slice, 'PodSpec')) {
      const pair = pairOf(node, 'ephemeralContainers')
      if (pair && itemsOf(pair.value).length > 0)
        report(pair.key.span, {}, removeKeys(slice, node, 'ephemeralContainers'))
    }
  },
} satisfies KubernetesRule
