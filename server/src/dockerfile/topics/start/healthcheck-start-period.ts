import { duration } from '../../../core/pictures/scale.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, docs } from '../_text.js'
import { healthFlag } from './_health-flag.js'

export default {
  key: 'HEALTHCHECK --start-period',
  title: { en: 'time to come up, in which failures do not count', 'zh-cn': '启动期，期间的失败不计数' },
  summary: {
    en: 'Checks run in this time too, but their failures are not counted. The first success ends it: from then on every failure counts. Default `0s`.',
    'zh-cn': '这段时间里照样检查，只是失败不计数。第一次成功就结束启动期，此后的失败都计数。默认 `0s`。',
  },
  notes: {
    en: ['It delays nothing: a container that answers is `healthy` at its first check.'],
    'zh-cn': ['它不会推迟检查：容器能响应的话，第一次检查就是 `healthy`。'],
  },
  example:
    'FROM nginx:1.27-alpine\nHEALTHCHECK --start-period=30s CMD wget -q -O /dev/null http://localhost/ || exit 1\n',
  see: docs('healthcheck'),
  explain: healthFlag(({ startPeriod, startInterval }) => {
    const period = duration(startPeriod)
    const early = duration(startInterval)
    if (startPeriod === 0)
      return both('there is no start period: every failure counts.', '没有启动期：每次失败都计数。')
    return both(
      `failures in the first ${period.en} after the start do not count, unless a check has succeeded before. Checks run every ${early.en} until then (Docker 25 and later).`,
      `启动后 ${period['zh-cn']}内的失败不计数，除非之前已有一次成功。这段时间每 ${early['zh-cn']}检查一次（Docker 25 起）。`,
    )
  }),
} satisfies DockerfileTopic
