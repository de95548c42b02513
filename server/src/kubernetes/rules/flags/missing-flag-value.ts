import { asWritten, knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { typeName } from './_flags.js'

export default {
  id: 'kubernetes/missing-flag-value',
  severity: 'error',
  title: { en: 'A flag without its value', 'zh-cn': '标志缺少值' },
  why: {
    en: 'Only switches may stand alone. Another flag takes the next word for its value, or the component exits because there is none.',
    'zh-cn': '只有开关可以单独写。其他标志会把下一个词当成值，没有下一个词组件就会退出。',
  },
  instead: { en: 'Write `--flag=value`.', 'zh-cn': '写成 `--标志=值`。' },
  message: {
    en: '`{flag}` needs a value, and {program} exits without one. Write `{flag}=` and {wanted}.',
    'zh-cn': '`{flag}` 需要一个值，没有的话 {program} 会退出。写成 `{flag}=值`，值应为：{wanted}。',
  },
  examples: {
    bad: [staticPod('kube-apiserver', '--v=2', '--etcd-servers', '  ^^^^^^^^^^^^')],
    good: [staticPod('kube-apiserver', '--etcd-servers', 'https://127.0.0.1:2379', '--profiling')],
  },
  check: (slice, report) => {
    for (const { component, flags } of knownInvocations(slice))
      for (const { written, flag } of flags)
        if (flag && !flag.bare && written.form === 'word' && !written.valueSpan)
          report(written.nameSpan, { flag: asWritten(written), program: component.name, wanted: typeName(flag) })
  },
} satisfies KubernetesRule
