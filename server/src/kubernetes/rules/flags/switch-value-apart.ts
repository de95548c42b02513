import { changeSwitch } from '../../cluster/flag-edits.js'
import { asWritten, knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'

export default {
  id: 'kubernetes/switch-value-apart',
  severity: 'error',
  title: { en: 'A switch whose value stands apart', 'zh-cn': '开关的值写成了单独的词' },
  why: {
    en: 'A switch never takes the next word: `--profiling false` turns profiling on, and the lonely `false` makes the component exit.',
    'zh-cn': '开关不会取下一个词作值：`--profiling false` 反而开启了剖析，多出来的 `false` 还会让组件退出。',
  },
  instead: { en: 'Write `--flag=false`.', 'zh-cn': '写成 `--标志=false`。' },
  message: {
    en: '`{flag}` is a switch and does not take the next word: it is on, and {program} exits over the lonely `{value}`. Write `{flag}={value}`.',
    'zh-cn':
      '`{flag}` 是开关，不会取下一个词作值：它被打开，{program} 还会因多出的 `{value}` 而退出。写成 `{flag}={value}`。',
  },
  fix: { title: { en: 'Join to `{flag}={value}`', 'zh-cn': '合并为 `{flag}={value}`' }, safe: true },
  examples: {
    bad: [staticPod('kube-apiserver', '--profiling', '"false"', ' ^^^^^')],
    good: [staticPod('kube-apiserver', '--profiling=false', '--allow-privileged')],
  },
  check: (slice, report) => {
    for (const { component, flags } of knownInvocations(slice))
      for (const { written, flag } of flags) {
        const { value, valueSpan, apart } = written
        if (flag?.type !== 'bool' || !apart || !valueSpan || (value !== 'true' && value !== 'false')) continue
        const args = { flag: asWritten(written), value, program: component.name }
        report(valueSpan, args, changeSwitch(slice, written, value))
      }
  },
} satisfies KubernetesRule
