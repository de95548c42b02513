import { gatesIn } from '../../cluster/written-gates.js'
import type { KubernetesRule } from '../../rule.js'
import { kubeletExample } from '../cluster/_config.js'
import { isSurelyUnknown, nearGate } from './unknown-feature-gate.js'

export default {
  id: 'kubernetes/misspelled-feature-gate',
  severity: 'warning',
  title: { en: 'A feature gate with a slip in its name', 'zh-cn': '特性门控名称疑似拼错' },
  why: {
    en: 'Names of gates are case-sensitive, and a component that does not know one exits with `unrecognized feature gate`.',
    'zh-cn': '门控名称区分大小写；组件遇到不认识的门控会退出，报 `unrecognized feature gate`。',
  },
  instead: { en: 'Write the name as the list of gates does.', 'zh-cn': '按门控列表的写法书写名称。' },
  message: {
    en: 'No feature gate `{gate}` is known, and {program} does not start with one that it does not know. Did you mean `{near}`?',
    'zh-cn': '没有已知的特性门控 `{gate}`，而 {program} 遇到不认识的门控无法启动。是不是想写 `{near}`？',
  },
  fix: { title: { en: 'Change to `{near}`', 'zh-cn': '改为 `{near}`' }, safe: false },
  examples: {
    bad: [kubeletExample('featureGates:\n  NodeSwapp: true\n  ^^^^^^^^^')],
    good: [kubeletExample('featureGates:\n  KubeletPSI: true')],
  },
  check: (slice, report, { settings }) => {
    for (const one of gatesIn(slice, settings)) {
      const near = isSurelyUnknown(one) ? undefined : nearGate(one)
      if (near === undefined) continue
      const { name, nameSpan, program } = one
      report(nameSpan, { gate: name, program, near }, [{ span: nameSpan, text: near }])
    }
  },
} satisfies KubernetesRule
