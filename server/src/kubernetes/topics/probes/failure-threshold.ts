import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { say, seconds, secondsBetween } from '../_text.js'
import { aboutProbe, probePage } from './_fields.js'
import { noticed, startBudget } from './_probe.js'
import { budgetSum, killed, misses, missSum } from './_story.js'

export default {
  key: 'Probe.failureThreshold',
  title: { en: 'misses in a row that count as a failure', 'zh-cn': '连续失败几次才算失败' },
  summary: summary('Probe.failureThreshold'),
  notes: {
    en: ['A single success in between starts the count anew.', 'Default 3, at least 1.'],
    'zh-cn': ['中间只要成功一次，计数就从头开始。', '默认 3，最小 1。'],
  },
  compare: {
    en: '**What a failure means.** Liveness and startup: the container is killed and restarted as `restartPolicy` says. Readiness: the Pod gets no traffic until it answers again; nothing is restarted.',
    'zh-cn':
      '**失败意味着什么。** 存活和启动探针：杀掉容器，按 `restartPolicy` 重启。就绪探针：Pod 不再接收流量，直到恢复应答；不会重启。',
  },
  see: probePage,
  explain: aboutProbe(probe => {
    if (probe.type === 'startupProbe')
      return say(
        {
          en: 'the program has up to {budget} to come up: {sum}. Then the kubelet {killed}.',
          'zh-cn': '程序最多有 {budget}的启动时间：{sum}。超过之后 kubelet 就{killed}。',
        },
        { budget: seconds(startBudget(probe)), sum: budgetSum(probe), killed: killed(probe) },
      )
    const { from, to } = noticed(probe)
    return say(
      {
        en: '{misses}, and the kubelet {acts}: {range} after the program began to hang ({sum}, plus up to {period} until the first miss).',
        'zh-cn': '{misses}，kubelet 就{acts}，即程序卡死后 {range}（{sum}，再加上第一次失败之前最多 {period}）。',
      },
      {
        misses: lowered(misses(probe)),
        acts:
          probe.type === 'livenessProbe'
            ? killed(probe)
            : { en: 'marks the Pod as not ready, so it gets no traffic', 'zh-cn': '把 Pod 标记为未就绪，停止给它流量' },
        range: secondsBetween(from, to),
        sum: missSum(probe),
        period: seconds(probe.period),
      },
    )
  }),
} satisfies KubernetesTopic

/** In the middle of a sentence. */
const lowered = (text: { readonly en: string; readonly 'zh-cn': string }) => ({
  ...text,
  en: text.en.replace(/^A /, 'a '),
})
