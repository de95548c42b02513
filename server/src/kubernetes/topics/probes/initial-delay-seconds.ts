import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { say, seconds } from '../_text.js'
import { aboutProbe, probePage } from './_fields.js'
import { givenUp } from './_probe.js'
import { firstAttempt, kindName } from './_story.js'

export default {
  key: 'Probe.initialDelaySeconds',
  title: { en: 'how long the first probe waits', 'zh-cn': '首次探测前等待多久' },
  summary: summary('Probe.initialDelaySeconds'),
  compare: {
    en: '**A delay or a startup probe?** The delay is always waited for in full, even if the program is up after 2 s, and is too short on a slow day. `startupProbe` ends the waiting at the first success and bounds the longest start.',
    'zh-cn':
      '**用延迟还是启动探针？** 延迟每次都要等满，哪怕程序 2 秒就起来了；机器慢的时候又可能不够。`startupProbe` 一成功就结束等待，同时限定了最长的启动时间。',
  },
  see: probePage,
  explain: aboutProbe((probe, { does }) => {
    const { type, initialDelay, startup } = probe
    const start = say(
      { en: 'the kubelet {does} {first}.', 'zh-cn': '{first}{does}。' },
      { does, first: firstAttempt(probe) },
    )
    if (type === 'readinessProbe')
      return say(
        {
          en: '{start} Before that the Pod is not ready and gets no traffic.',
          'zh-cn': '{start}在此之前 Pod 未就绪，收不到流量。',
        },
        { start },
      )
    if (startup || initialDelay === 0) return start
    return say(
      {
        en: '{start} Misses before that cannot happen; a program that does not answer {limit} after its start fails the {kind} probe and is killed.',
        'zh-cn': '{start}在此之前不会有失败；启动 {limit}后还不应答，{kind}探针就判定失败，容器被杀掉。',
      },
      { start, limit: seconds(givenUp(probe)), kind: kindName[type] },
    )
  }),
} satisfies KubernetesTopic
