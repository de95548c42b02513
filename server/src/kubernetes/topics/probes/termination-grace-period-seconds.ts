import type { KubernetesTopic } from '../../topic.js'
import { gracePeriodOf } from '../_pod.js'
import { summary } from '../_summary.js'
import { say, seconds } from '../_text.js'
import { aboutProbe, probePage } from './_fields.js'
import { graceAfter } from './_story.js'

export default {
  key: 'Probe.terminationGracePeriodSeconds',
  title: { en: 'time to shut down after this probe has failed', 'zh-cn': '探针失败后留给收尾的时间' },
  summary: summary('Probe.terminationGracePeriodSeconds'),
  notes: {
    en: [
      'A hung program seldom uses its grace period: a short one here restarts it sooner, while a deleted Pod keeps the long one.',
      'The API server refuses it on readiness probes, which end nothing. GA since 1.28.',
    ],
    'zh-cn': [
      '卡死的程序通常用不上宽限期：这里写短一些能更快重启，正常删除 Pod 时仍用较长的那个。',
      '就绪探针不终止任何东西，API 服务器不接受它带这个字段。1.28 起 GA。',
    ],
  },
  see: probePage,
  explain: aboutProbe(probe =>
    say(
      {
        en: 'a container killed by this probe gets SIGTERM and has {own} before SIGKILL. When the Pod is deleted, it has {pod}.',
        'zh-cn': '被这个探针杀掉的容器先收到 SIGTERM，{own}后才是 SIGKILL；删除 Pod 时则有 {pod}。',
      },
      { own: seconds(graceAfter(probe)), pod: seconds(gracePeriodOf(probe.pod) ?? 30) },
    ),
  ),
} satisfies KubernetesTopic
