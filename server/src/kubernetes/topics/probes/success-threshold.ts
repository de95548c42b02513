import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { say, seconds, secondsBetween } from '../_text.js'
import { aboutProbe, probePage } from './_fields.js'
import { kindName } from './_story.js'

export default {
  key: 'Probe.successThreshold',
  title: { en: 'good answers in a row that end a failure', 'zh-cn': '连续成功几次算恢复' },
  summary: summary('Probe.successThreshold'),
  notes: {
    en: ['Must be 1 for liveness and startup probes: the API server refuses anything else.', 'Default 1, at least 1.'],
    'zh-cn': ['存活探针和启动探针必须为 1，写别的 API 服务器不接受。', '默认 1，最小 1。'],
  },
  see: probePage,
  explain: aboutProbe(({ type, successes, period }) =>
    type === 'readinessProbe'
      ? say(
          {
            en: 'the Pod is ready again after {count} {word} in a row: {range} after the program has recovered.',
            'zh-cn': '连续成功 {count} 次后 Pod 重新就绪，即程序恢复后 {range}。',
          },
          {
            count: successes,
            word: successes === 1 ? 'success' : 'successes',
            range: secondsBetween((successes - 1) * period, successes * period),
          },
        )
      : say(
          {
            en: 'one success is enough, as it must be for {kind} probes; the next attempt follows {period} later.',
            'zh-cn': '成功一次就够，{kind}探针只能如此；下一次探测在 {period}之后。',
          },
          { kind: kindName[type], period: seconds(period) },
        ),
  ),
} satisfies KubernetesTopic
