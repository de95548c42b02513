import { changeFlag, removeFlag } from '../../cluster/flag-edits.js'
import { removedAdmissionPlugins } from '../../cluster/flags/kube-apiserver.js'
import { knownInvocations, minorNumber, releaseOf } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { partSpan } from './_flags.js'

export default {
  id: 'kubernetes/removed-admission-plugin',
  severity: 'error',
  title: { en: 'An admission plugin that is gone', 'zh-cn': '已移除的准入插件' },
  why: {
    en: 'The API server does not start with a plugin that it does not know: the usual surprise of an upgrade to 1.25, which has no PodSecurityPolicy.',
    'zh-cn': '列出不认识的插件，API 服务器无法启动：升级到没有 PodSecurityPolicy 的 1.25 时常见的意外。',
  },
  instead: {
    en: 'Take it out of the list. Pod Security admission, which is on by default, takes the place of PodSecurityPolicy and SecurityContextDeny.',
    'zh-cn': '从列表中移除。默认启用的 Pod 安全性准入取代了 PodSecurityPolicy 和 SecurityContextDeny。',
  },
  message: {
    en: '`{plugin}` is gone since Kubernetes {removed}, and the API server does not start with it. Remove it from the list.',
    'zh-cn': '`{plugin}` 从 Kubernetes {removed} 起已移除，带着它 API 服务器无法启动。从列表中移除它。',
  },
  fix: { title: { en: 'Remove `{plugin}`', 'zh-cn': '移除 `{plugin}`' }, safe: false },
  examples: {
    bad: [
      staticPod(
        'kube-apiserver',
        '--enable-admission-plugins=NodeRestriction,PodSecurityPolicy',
        '                                           ^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-apiserver', '--enable-admission-plugins=NodeRestriction')],
  },
  check: (slice, report, { settings }) => {
    for (const known of knownInvocations(slice)) {
      const { minor } = releaseOf(known, settings)
      for (const { written, flag } of known.flags) {
        if (!flag || !/^(?:en|dis)able-admission-plugins$/.test(flag.name) || written.value === undefined) continue
        const items = written.value.split(',').map(item => item.trim())
        for (const plugin of items) {
          const removed = Object.hasOwn(removedAdmissionPlugins, plugin) ? removedAdmissionPlugins[plugin]! : undefined
          if (removed === undefined || minorNumber(removed) > minor) continue
          const rest = items.filter(item => item !== plugin)
          const edits = rest.length > 0 ? changeFlag(slice, written, rest.join(',')) : removeFlag(slice, written)
          report(partSpan(slice, written, plugin), { plugin, removed }, edits)
        }
      }
    }
  },
} satisfies KubernetesRule
