import { nearest } from '../../../core/nearest.js'
import { asWritten, knownInvocations, releaseOf } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { isForeign } from './_flags.js'

export default {
  id: 'kubernetes/unknown-flag',
  severity: 'warning',
  title: { en: 'A flag that the component does not have', 'zh-cn': '组件没有的标志' },
  why: {
    en: 'A component that does not know a flag prints its usage and exits. Flags are easily given to the wrong one: what the scheduler knows, the controller manager may not.',
    'zh-cn': '组件遇到不认识的标志会打印用法并退出。标志很容易写错地方：调度器有的，控制器管理器不一定有。',
  },
  instead: {
    en: "Look it up in the component's reference, and give it to the component that has it.",
    'zh-cn': '查阅该组件的参考文档，把标志写给拥有它的组件。',
  },
  message: {
    en: '{program} has no flag `{flag}` in any release that we know, and would exit at once. Remove it, or give it to the component that has it.',
    'zh-cn': '{program} 在已知的各个版本中都没有标志 `{flag}`，会立即退出。移除它，或写给拥有它的组件。',
  },
  examples: {
    bad: [
      staticPod(
        'kube-scheduler',
        '--cluster-signing-cert-file=/etc/kubernetes/pki/ca.crt',
        '  ^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    ],
    good: [staticPod('kube-controller-manager', '--cluster-signing-cert-file=/etc/kubernetes/pki/ca.crt')],
  },
  check: (slice, report, { settings }) => {
    for (const known of knownInvocations(slice)) {
      const { invocation, component, flags } = known
      if (isForeign(invocation) || !releaseOf(known, settings).described) continue
      for (const { written, flag } of flags)
        if (!flag && written.form !== 'variable' && nearest(written.name, component.flags.keys()) === undefined)
          report(written.nameSpan, { program: component.name, flag: asWritten(written) })
    }
  },
} satisfies KubernetesRule
