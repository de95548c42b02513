import { nearest } from '../../../core/nearest.js'
import { knownInvocations } from '../../cluster/known-flags.js'
import type { KubernetesRule } from '../../rule.js'
import { asString, get } from '../../tree.js'

const etcd = (name: string, mark = ''): string => `
apiVersion: v1
kind: Pod
metadata:
  name: etcd
spec:
  containers:
    - name: etcd
      image: quay.io/coreos/etcd:v3.6.5
      env:
        - name: ${name}
${mark && `                ${mark}\n`}          value: "200"
`

export default {
  id: 'kubernetes/misspelled-etcd-variable',
  severity: 'warning',
  title: { en: 'A misspelled variable of etcd', 'zh-cn': 'etcd 的环境变量拼写有误' },
  why: {
    en: 'etcd only writes a line into its log about a variable that it does not know, and runs with the default.',
    'zh-cn': '遇到不认识的变量，etcd 只在日志里写一行，然后按默认值运行。',
  },
  instead: {
    en: 'Write `ETCD_`, then the flag in capitals, with `_` for `-`.',
    'zh-cn': '写成 `ETCD_` 加大写的标志名，`-` 换成 `_`。',
  },
  message: {
    en: 'etcd knows no `{name}` and runs with the default. Did you mean `{near}`?',
    'zh-cn': 'etcd 不认识 `{name}`，会按默认值运行。是不是想写 `{near}`？',
  },
  fix: { title: { en: 'Change to `{near}`', 'zh-cn': '改为 `{near}`' }, safe: false },
  examples: {
    bad: [etcd('ETCD_HEARTBEAT_INTERVALL', '^'.repeat(24))],
    good: [etcd('ETCD_HEARTBEAT_INTERVAL')],
  },
  check: (slice, report) => {
    for (const { invocation, component, flags } of knownInvocations(slice)) {
      // images of others add variables of their own
      const image = asString(get(invocation.container?.node, 'image')) ?? ''
      if (invocation.known === 'name' || /bitnami/.test(image)) continue
      const prefix = component.environment ?? ''
      for (const { written, flag } of flags) {
        if (flag || written.form !== 'variable') continue
        const name = nearest(
          written.name.slice(prefix.length).toLowerCase().replaceAll('_', '-'),
          component.flags.keys(),
        )
        if (name === undefined) continue
        const near = `${prefix}${name.toUpperCase().replaceAll('-', '_')}`
        report(written.nameSpan, { name: written.name, near }, [{ span: written.nameSpan, text: near }])
      }
    }
  },
} satisfies KubernetesRule
