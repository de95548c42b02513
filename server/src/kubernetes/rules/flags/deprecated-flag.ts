import { asWritten, knownInvocations, minorNumber, releaseOf } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { insteadOf, isOldName, renameFlag } from './_flags.js'

export default {
  id: 'kubernetes/deprecated-flag',
  severity: 'information',
  tag: 'deprecated',
  title: { en: 'A deprecated flag', 'zh-cn': '已弃用的标志' },
  why: {
    en: 'A deprecated flag works on for some releases; then the component exits when it meets it, in the middle of an upgrade.',
    'zh-cn': '已弃用的标志还能用几个版本，之后组件遇到它就会退出，往往正好在升级途中。',
  },
  instead: { en: 'Use what takes its place while there is time.', 'zh-cn': '趁早改用替代它的标志。' },
  message: {
    en: '`{flag}` is deprecated since {program} {deprecated}, and a later release will not start with it. {instead}',
    'zh-cn': '`{flag}` 从 {program} {deprecated} 起已弃用，之后的版本带着它将无法启动。{instead}',
  },
  fix: { title: { en: 'Change to `{near}`', 'zh-cn': '改为 `{near}`' }, safe: false },
  examples: {
    bad: [staticPod('etcd', '--experimental-compaction-batch-limit=500', '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^')],
    good: [staticPod('etcd', '--compaction-batch-limit=500')],
  },
  check: (slice, report, { settings }) => {
    for (const known of knownInvocations(slice)) {
      const { minor } = releaseOf(known, settings)
      const { component } = known
      for (const { written, flag } of known.flags) {
        if (!flag?.deprecated || written.form === 'variable' || minorNumber(flag.deprecated) > minor) continue
        if (flag.removed && minorNumber(flag.removed) <= minor) continue
        const instead = insteadOf(component, flag)
        // a flag that a configuration file does better goes on working for years: no more than a matter of taste
        if (flag.field && !instead) continue
        const args = {
          flag: asWritten(written),
          program: component.name,
          deprecated: flag.deprecated,
          near: instead?.name ?? '',
          instead: instead
            ? { en: `Use \`--${instead.name}\`.`, 'zh-cn': `改用 \`--${instead.name}\`。` }
            : { en: 'Plan to do without it.', 'zh-cn': '尽早做好不用它的准备。' },
        }
        const rename = instead && isOldName(flag, instead) ? [renameFlag(written, instead.name)] : []
        report(written.nameSpan, args, ...rename)
      }
    }
  },
} satisfies KubernetesRule
