import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { say, seconds, secondsBetween } from '../_text.js'
import { aboutProbe, probePage } from './_fields.js'
import { noticed, startBudget } from './_probe.js'
import { budgetSum, missSum } from './_story.js'

export default {
  key: 'Probe.periodSeconds',
  title: { en: 'how often the kubelet asks', 'zh-cn': '每隔多久探测一次' },
  summary: summary('Probe.periodSeconds'),
  notes: {
    en: [
      'The kubelet of every node asks every container: a period of 1 s with an `exec` handler is felt on the node.',
      'While a Pod is not ready, the kubelet may ask its readiness probe earlier than the period says.',
    ],
    'zh-cn': [
      '每个节点的 kubelet 要探测上面的每个容器：周期 1 秒再加 `exec` 方式，节点会感到压力。',
      'Pod 未就绪期间，kubelet 可能不等周期到就再问一次就绪探针。',
    ],
  },
  see: probePage,
  explain: aboutProbe((probe, { does }) => {
    const { type, period, timeout } = probe
    const every = say(
      { en: 'the kubelet {does} every {period}.', 'zh-cn': 'kubelet 每 {period}{does}一次。' },
      { does, period: seconds(period) },
    )
    const slow =
      timeout > period
        ? say(
            {
              en: ' An attempt may take {timeout}, longer than the period: the next one waits for it.',
              'zh-cn': '一次探测最长可达 {timeout}，比周期还长：下一次要等它结束。',
            },
            { timeout: seconds(timeout) },
          )
        : ''
    if (type === 'startupProbe')
      return say(
        {
          en: '{every} The program has up to {budget} to come up ({sum}).{slow}',
          'zh-cn': '{every}程序最多有 {budget}的启动时间（{sum}）。{slow}',
        },
        { every, budget: seconds(startBudget(probe)), sum: budgetSum(probe), slow },
      )
    const { from, to } = noticed(probe)
    return say(
      {
        en: '{every} A hang is noticed after {range}: {sum}, plus up to {period} until the first miss.{slow}',
        'zh-cn': '{every}卡死会在 {range}后被发现：{sum}，再加上第一次失败之前最多 {period}。{slow}',
      },
      { every, range: secondsBetween(from, to), sum: missSum(probe), period: seconds(period), slow },
    )
  }),
} satisfies KubernetesTopic
