import { removeFlag } from '../../cluster/flag-edits.js'
import { asWritten, knownInvocations, minorNumber, releaseName, releaseOf } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { insteadOf, isOldName, renameFlag } from './_flags.js'

export default {
  id: 'kubernetes/removed-flag',
  severity: 'error',
  title: { en: 'A flag that is gone', 'zh-cn': '已移除的标志' },
  why: {
    en: 'Flags are removed in minor releases. From then on the component exits when it meets them: the usual reason why a control plane does not come back after an upgrade.',
    'zh-cn': '标志会在次要版本中移除，此后组件遇到它就会退出：升级后控制平面起不来，多半是这个原因。',
  },
  instead: { en: 'Remove the flag, or use what took its place.', 'zh-cn': '移除该标志，或改用替代它的标志。' },
  message: {
    en: '`{flag}` is gone since {program} {removed}, which exits when it meets it. {instead}',
    'zh-cn': '`{flag}` 从 {program} {removed} 起已移除，遇到它就会退出。{instead}',
  },
  fix: { title: { en: 'Remove `{flag}`', 'zh-cn': '移除 `{flag}`' }, safe: false },
  examples: {
    bad: [staticPod('kube-apiserver', '--v=2', '--insecure-port=0', '  ^^^^^^^^^^^^^')],
    good: [staticPod('kube-apiserver', '--secure-port=6443')],
  },
  check: (slice, report, { settings }) => {
    for (const known of knownInvocations(slice)) {
      const { minor } = releaseOf(known, settings)
      for (const { written, flag } of known.flags) {
        if (!flag?.removed || minorNumber(flag.removed) > minor || written.form === 'variable') continue
        const instead = insteadOf(known.component, flag)
        const args = {
          flag: asWritten(written),
          program: known.component.name,
          removed: releaseName(known.component, minorNumber(flag.removed)),
          instead: instead
            ? { en: `Use \`--${instead.name}\` instead.`, 'zh-cn': `改用 \`--${instead.name}\`。` }
            : { en: 'Remove it.', 'zh-cn': '移除它。' },
        }
        const rename = instead && isOldName(flag, instead) ? [renameFlag(written, instead.name)] : []
        report(
          written.nameSpan,
          args,
          ...rename.map(edits => ({
            edits,
            title: { en: `Change to \`${instead!.name}\``, 'zh-cn': `改为 \`${instead!.name}\`` },
          })),
          removeFlag(slice, written),
        )
      }
    }
  },
} satisfies KubernetesRule
