import type { KubernetesRule } from '../../rule.js'
import { asBoolean, asNumber } from '../../tree.js'
import { containerWith, podWith } from '../_examples.js'
import { pointAt } from '../_typed.js'
import { completeSubjects, contextHead, nameIn, onWindows, setInContext, settingOf } from './_context.js'
import { bareContainer } from './_frames.js'
import { usesOwnUsers } from './_required.js'

export default {
  id: 'kubernetes/may-run-as-root',
  severity: 'warning',
  preset: 'strict',
  aliases: { 'kube-linter': ['run-as-non-root'], polaris: ['runAsRootAllowed'], checkov: ['CKV_K8S_23'] },
  title: { en: 'Nothing keeps the container from running as root', 'zh-cn': '没有禁止容器以 root 运行' },
  why: {
    en: 'Unless the manifest says otherwise, the image decides, and most images run as root. A root that escapes its container is root on the node.',
    'zh-cn': '如果清单没有另行规定，就由镜像决定，而大多数镜像以 root 运行。root 一旦逃出容器，就是节点上的 root。',
  },
  instead: {
    en: '`runAsNonRoot: true`, for the Pod or each container; or a `runAsUser` other than 0.',
    'zh-cn': '在 Pod 或每个容器上写 `runAsNonRoot: true`，或设置非 0 的 `runAsUser`。',
  },
  message: {
    en: 'Container `{container}` may run as root: neither `runAsNonRoot` nor a `runAsUser` above 0 holds for it. Add `runAsNonRoot: true`.',
    'zh-cn':
      '容器 `{container}` 可能以 root 运行：既没有 `runAsNonRoot`，也没有大于 0 的 `runAsUser`。加上 `runAsNonRoot: true`。',
  },
  fix: { title: { en: 'Add `runAsNonRoot: true`', 'zh-cn': '添加 `runAsNonRoot: true`' }, safe: false },
  examples: {
    bad: [bareContainer],
    good: [containerWith('securityContext:\n  runAsUser: 10001'), podWith('securityContext:\n  runAsNonRoot: true')],
  },
  check(slice, report, { settings }) {
    for (const subject of completeSubjects(slice)) {
      if (onWindows(subject.pod) || usesOwnUsers(subject.pod.node, settings)) continue
      const nonRoot = settingOf(subject, 'runAsNonRoot')
      const user = settingOf(subject, 'runAsUser')
      if (nonRoot === 'unknown' || user === 'unknown') continue
      const id = user === 'unset' ? undefined : user.pair.value
      if (id && asNumber(id) !== 0) continue
      const isSafe = nonRoot !== 'unset' && asBoolean(nonRoot.pair.value) !== false
      if (isSafe && !id) continue
      const at = user === 'unset' || user.level === 'pod' ? contextHead(subject) : pointAt(user.pair)
      const fix = id ? [] : setInContext(slice, subject.container, 'runAsNonRoot', true)
      report(at, { container: nameIn(subject) }, fix)
    }
  },
} satisfies KubernetesRule
