import type { KubernetesRule } from '../../rule.js'
import { asBoolean, pairOf } from '../../tree.js'
import { setKey } from '../_edits.js'
import { pointAt } from '../_typed.js'

export default {
  id: 'kubernetes/open-constraints',
  severity: 'information',
  preset: 'strict',
  aliases: { 'kube-linter': ['scc-deny-privileged-container'] },
  title: {
    en: 'SecurityContextConstraints that allow privileged containers',
    'zh-cn': '允许特权容器的 SecurityContextConstraints',
  },
  why: {
    en: 'On OpenShift, Pods under these constraints may have privileged containers, and with them the node.',
    'zh-cn': '在 OpenShift 上，采用这些约束的 Pod 可以有特权容器，进而控制节点。',
  },
  instead: { en: '`allowPrivilegedContainer: false`.', 'zh-cn': '设为 `allowPrivilegedContainer: false`。' },
  message: {
    en: 'These constraints allow privileged containers, and with them the whole node. Set `false`.',
    'zh-cn': '这些约束允许特权容器，也就开放了整个节点。改为 `false`。',
  },
  fix: { title: { en: 'Change to `false`', 'zh-cn': '改为 `false`' }, safe: false },
  examples: {
    bad: [
      `
apiVersion: security.openshift.io/v1
kind: SecurityContextConstraints
metadata:
  name: shop
allowPrivilegedContainer: true
                          ^^^^
`,
    ],
    good: [
      `
apiVersion: security.openshift.io/v1
kind: SecurityContextConstraints
metadata:
  name: shop
allowPrivilegedContainer: false
`,
    ],
  },
  check(slice, report) {
    for (const { kind, root } of slice.resources) {
      const pair = kind === 'SecurityContextConstraints' ? pairOf(root, 'allowPrivilegedContainer') : undefined
      if (pair && asBoolean(pair.value) === true)
        report(pointAt(pair), {}, setKey(slice, root, 'allowPrivilegedContainer', false))
    }
  },
} satisfies KubernetesRule
