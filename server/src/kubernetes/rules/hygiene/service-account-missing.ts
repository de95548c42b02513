import { memo } from '../../../core/memo.js'
import type { Resource } from '../../model.js'
import { podSpecOf } from '../../pods.js'
import type { ManifestRule } from '../../rule.js'
import { podWith } from '../_examples.js'
import { pointIn, textIn } from '../_typed.js'
import { filed, named, ofKind, workloadsOf } from '../networking/_file.js'

export default {
  id: 'kubernetes/service-account-missing',
  severity: 'information',
  preset: 'all',
  aliases: { 'kube-linter': ['non-existent-service-account'] },
  title: { en: 'A ServiceAccount that is not in this file', 'zh-cn': 'ServiceAccount 不在本文件中' },
  why: {
    en: 'If it is nowhere else either, no Pod is created: the API server refuses Pods of accounts that do not exist.',
    'zh-cn': '如果别处也没有，就创建不出 Pod：API 服务器会拒绝使用不存在账号的 Pod。',
  },
  instead: {
    en: 'Bring the ServiceAccount along, or correct the name.',
    'zh-cn': '一并提供 ServiceAccount，或改正名称。',
  },
  message: {
    en: 'No ServiceAccount `{name}` is in this file. See to it that another file brings it, or correct the name.',
    'zh-cn': '本文件中没有 ServiceAccount `{name}`。确认别的文件里有，或改正名称。',
  },
  examples: {
    bad: [podWith('serviceAccountName: shop\n                    ^^^^')],
    good: [podWith('serviceAccountName: default')],
  },
  check(manifest, report) {
    const all = filed(manifest)
    const accounts = ofKind(all, '', 'ServiceAccount')
    for (const workload of workloadsOf(all)) {
      const account = accountOf(workload.resource)
      if (account && named(accounts, account.name, workload).length === 0)
        report(workload.at(account.at), { name: account.name })
    }
  },
} satisfies ManifestRule

/** The ServiceAccount that a workload names, unless it is the one that every namespace has. */
const accountOf = memo((workload: Resource) => {
  const spec = podSpecOf(workload)?.node
  const name = textIn(spec, 'serviceAccountName')
  if (!spec || !name || name === 'default') return undefined
  return { name, at: pointIn({ node: spec, pair: undefined }, 'serviceAccountName') }
})
