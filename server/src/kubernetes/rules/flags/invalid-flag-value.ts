import { listed } from '../../../core/localized.js'
import { nearest } from '../../../core/nearest.js'
import type { Flag } from '../../cluster/index.js'
import { asWritten, knownInvocations, saidBy } from '../../cluster/known-flags.js'
import { cluster } from '../../cluster.js'
import type { KubernetesRule } from '../../rule.js'
import { staticPod } from '../cis/_example.js'
import { partSpan, typeName } from './_flags.js'

export default {
  id: 'kubernetes/invalid-flag-value',
  severity: 'error',
  title: { en: 'A value that the flag does not take', 'zh-cn': '标志不接受的值' },
  why: {
    en: 'The component reads its flags before anything else, and exits when it cannot make sense of one.',
    'zh-cn': '组件启动时先解析标志，有一个看不懂就会退出。',
  },
  instead: { en: 'Write a value of the type and range that the flag has.', 'zh-cn': '写出符合该标志类型和范围的值。' },
  message: {
    en: '`{value}` is no value for `{flag}`, and {program} exits at once. Write {wanted}.',
    'zh-cn': '`{value}` 不是 `{flag}` 的有效值，{program} 会立即退出。应写：{wanted}。',
  },
  fix: { title: { en: 'Change to `{near}`', 'zh-cn': '改为 `{near}`' }, safe: false },
  examples: {
    bad: [
      staticPod('kube-apiserver', '--profiling=no', '            ^^'),
      staticPod('kube-apiserver', '--authorization-mode=Node,Rbac', '                          ^^^^'),
      staticPod('etcd', '--heartbeat-interval=100ms', '                     ^^^^^'),
    ],
    good: [
      staticPod('kube-apiserver', '--profiling=false', '--authorization-mode=Node,RBAC', '--request-timeout=2m'),
      staticPod('etcd', '--heartbeat-interval=100'),
    ],
  },
  check: (slice, report) => {
    for (const { component, flags } of knownInvocations(slice))
      for (const { written, flag } of flags) {
        const said = flag && saidBy(flag, written)
        if (!flag || said === undefined || !written.valueSpan || (flag.bare && written.apart)) continue
        const problem = cluster()?.valueProblem(flag, said)
        if (!problem) continue
        const choices = flag.type === 'bool' ? ['true', 'false'] : flag.enum
        const near = nearValue(flag, problem.part)
        const span = partSpan(slice, written, problem.part)
        const args = {
          value: problem.part,
          flag: asWritten(written),
          program: component.name,
          near: near ?? '',
          wanted:
            choices && choices.length <= 8
              ? listed(
                  choices.map(one => `\`${one}\``),
                  'or',
                )
              : typeName(flag),
        }
        report(span, args, near === undefined ? [] : [{ span, text: near }])
      }
  },
} satisfies KubernetesRule

/** What was probably meant. A number that says its unit needs only lose it. */
function nearValue({ type, enum: choices, unit }: Flag, part: string): string | undefined {
  if (type === 'bool') return switchFor(part)
  if (choices) return nearest(part, choices)
  return unit && part.endsWith(unit) && /^\d+[a-z]+$/.test(part) ? part.slice(0, -unit.length) : undefined
}

const switchFor = (word: string): string | undefined =>
  /^(?:yes|y|on|enabled?)$/i.test(word) ? 'true' : /^(?:no|n|off|disabled?)$/i.test(word) ? 'false' : undefined
