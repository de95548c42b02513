import { removeFlag } from '../../cluster/flag-edits.js'
import { asWritten, flagNamedIn, knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

export default {
  id: 'kubernetes/flag-overruled-by-file',
  severity: 'warning',
  title: { en: 'A flag that the configuration file overrules', 'zh-cn': '被配置文件覆盖的标志' },
  why: {
    en: 'kube-scheduler and kube-proxy take such settings from the file that `--config` names alone, even where the file leaves them at their defaults. With kubelet it is the other way round: its flags win.',
    'zh-cn':
      'kube-scheduler 和 kube-proxy 的这类设置只看 `--config` 指定的文件，即使文件里没有写、用的是默认值。kubelet 恰好相反：以标志为准。',
  },
  instead: { en: 'Set the field in the file, and remove the flag.', 'zh-cn': '在文件里设置对应的字段，并移除标志。' },
  message: {
    en: '`{flag}` does nothing here: with `--config`, {program} takes it from the file. Set `{field}` there, and remove the flag.',
    'zh-cn': '`{flag}` 在这里不起作用：有了 `--config`，{program} 只看文件。在文件里设置 `{field}`，并移除该标志。',
  },
  fix: { title: { en: 'Remove `{flag}`', 'zh-cn': '移除 `{flag}`' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-scheduler', '--config=/etc/kubernetes/scheduler.yaml', '--kube-api-qps=100', '  ^^^^^^^^^^^^'),
    ],
    good: [staticPod('kube-scheduler', '--config=/etc/kubernetes/scheduler.yaml', '--v=2')],
  },
  check: (slice, report) => {
    for (const known of knownInvocations(slice)) {
      const { config, name } = known.component
      if (config?.wins !== 'file' || !flagNamedIn(known, config.flag)) continue
      for (const { written, flag } of known.flags)
        if (flag?.field && !flag.overrides)
          report(
            written.nameSpan,
            { flag: asWritten(written), program: name, field: flag.field },
            removeFlag(slice, written),
          )
    }
  },
} satisfies KubernetesRule
