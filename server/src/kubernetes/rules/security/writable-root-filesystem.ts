import type { KubernetesRule } from '../../rule.js'
import { asBoolean } from '../../tree.js'
import { containerWith } from '../_examples.js'
import { bareContainer } from './_frames.js'
import { requires } from './_required.js'

export default {
  id: 'kubernetes/writable-root-filesystem',
  severity: 'warning',
  preset: 'strict',
  aliases: {
    'kube-linter': ['no-read-only-root-fs'],
    'kube-score': ['container-security-context-readonlyrootfilesystem'],
    polaris: ['notReadOnlyRootFilesystem'],
    trivy: ['KSV-0014'],
    checkov: ['CKV_K8S_22'],
  },
  title: { en: 'The root file system is writable', 'zh-cn': '根文件系统可写' },
  why: {
    en: "With a writable root file system an intruder can change programs and leave tools behind, and logs or caches fill the node's disk.",
    'zh-cn': '根文件系统可写时，入侵者能改动程序、留下工具；日志和缓存也会占满节点磁盘。',
  },
  instead: {
    en: '`readOnlyRootFilesystem: true`, and an `emptyDir` for each directory that is really written to, such as `/tmp`.',
    'zh-cn': '设置 `readOnlyRootFilesystem: true`，再给确实要写的目录（如 `/tmp`）挂载 `emptyDir`。',
  },
  message: {
    en: 'Container `{container}` can write to its root file system. Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where it has to write.',
    'zh-cn':
      '容器 `{container}` 可以写根文件系统。设置 `readOnlyRootFilesystem: true`，并在需要写的地方挂载 `emptyDir`。',
  },
  fix: {
    title: { en: 'Add `readOnlyRootFilesystem: true`', 'zh-cn': '添加 `readOnlyRootFilesystem: true`' },
    safe: false,
  },
  examples: { bad: [bareContainer], good: [containerWith('securityContext:\n  readOnlyRootFilesystem: true')] },
  check: requires({
    key: 'readOnlyRootFilesystem',
    isGood: value => asBoolean(value) === true,
    value: true,
    linuxOnly: true,
  }),
} satisfies KubernetesRule
