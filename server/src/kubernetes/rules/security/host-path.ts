import type { KubernetesRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { pointIn } from '../_typed.js'
import { hostPaths } from './_volumes.js'

export default {
  id: 'kubernetes/host-path',
  severity: 'warning',
  preset: 'strict',
  aliases: { polaris: ['hostPathSet'], trivy: ['KSV-0023'], pss: ['hostPathVolumes'] },
  title: { en: 'A path of the node is mounted', 'zh-cn': '挂载了节点路径' },
  why: {
    en: 'With `hostPath` the Pod depends on the files of one node, and whoever breaks in reaches them too. The Pod Security level `baseline` refuses it.',
    'zh-cn': '用了 `hostPath`，Pod 就依赖某个节点上的文件，入侵者也能接触到它们。Pod 安全性级别 `baseline` 会拒绝。',
  },
  instead: {
    en: 'A persistentVolumeClaim for data, an `emptyDir` for scratch space, a ConfigMap for files.',
    'zh-cn': '数据用 persistentVolumeClaim，临时空间用 `emptyDir`，文件用 ConfigMap。',
  },
  message: {
    en: '`{path}` of the node is mounted into the Pod. Use a claim, an `emptyDir` or a ConfigMap where one of them will do.',
    'zh-cn': '节点上的 `{path}` 被挂载进 Pod。能用持久卷申领、`emptyDir` 或 ConfigMap 的就改用它们。',
  },
  examples: {
    bad: [podWith('volumes:\n  - name: data\n    hostPath:\n      path: /srv/data\n            ^^^^^^^^^')],
    good: [podWith('volumes:\n  - name: data\n    emptyDir: {}')],
  },
  check(slice, report) {
    for (const { source, path } of hostPaths(slice)) report(pointIn(source, 'path'), { path: path ?? '…' })
  },
} satisfies KubernetesRule
