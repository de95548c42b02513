import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { say, seconds, secondsBetween } from '../_text.js'
import { aboutProbe, probePage } from './_fields.js'
import { interval, isWritten, noticed } from './_probe.js'

export default {
  key: 'Probe.timeoutSeconds',
  title: { en: 'how long one probe may take', 'zh-cn': '单次探测最长多久' },
  summary: summary('Probe.timeoutSeconds'),
  notes: {
    en: [
      'The default is 1 s: a garbage collection pause or CPU throttling is enough to miss it.',
      'It should not be longer than `periodSeconds`: attempts never overlap, so a long one delays the next.',
      '`exec` probes keep to it as well, since 1.20.',
    ],
    'zh-cn': [
      '默认 1 秒：一次垃圾回收停顿或 CPU 限流就足以超时。',
      '不宜超过 `periodSeconds`：两次探测不会重叠，一次拖长，下一次就推迟。',
      '`exec` 探针同样受它约束（1.20 起）。',
    ],
  },
  see: probePage,
  explain: aboutProbe((probe, { success }) => {
    const { from, to } = noticed(probe)
    return say(
      {
        en: '{success} has to come within {timeout}{default}, or the attempt is a miss. {rest}',
        'zh-cn': '必须在 {timeout}{default}内{success}，否则算失败一次。{rest}',
      },
      {
        success,
        timeout: seconds(probe.timeout),
        default: isWritten(probe, 'timeoutSeconds') ? '' : { en: ' (the default)', 'zh-cn': '（默认值）' },
        rest:
          probe.type === 'startupProbe'
            ? say(
                {
                  en: '{count} misses in a row end the start.',
                  'zh-cn': '连续失败 {count} 次即放弃启动。',
                },
                { count: probe.failures },
              )
            : say(
                {
                  en: 'With {count} misses in a row, {period} apart, a hang is noticed after {range}.',
                  'zh-cn': '连续失败 {count} 次、间隔 {period}，卡死会在 {range}后被发现。',
                },
                { count: probe.failures, period: seconds(interval(probe)), range: secondsBetween(from, to) },
              ),
      },
    )
  }),
} satisfies KubernetesTopic
