import { duration } from '../../../core/pictures/scale.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, docs } from '../_text.js'
import { healthFlag } from './_health-flag.js'

export default {
  key: 'HEALTHCHECK --interval',
  title: { en: 'pause between two checks', 'zh-cn': '两次检查之间的间隔' },
  summary: {
    en: 'How long Docker waits from the end of one check to the start of the next, and before the first one where there is no start period. Default `30s`.',
    'zh-cn': '从一次检查结束到下一次开始等待多久；没有启动期时，也是第一次检查之前的等待时间。默认 `30s`。',
  },
  notes: {
    en: ['Written as a number with a unit: `500ms`, `30s`, `1m30s`, `1h`.'],
    'zh-cn': ['写成数字加单位：`500ms`、`30s`、`1m30s`、`1h`。'],
  },
  example: 'FROM nginx:1.27-alpine\nHEALTHCHECK --interval=10s CMD wget -q -O /dev/null http://localhost/ || exit 1\n',
  see: docs('healthcheck'),
  explain: healthFlag(({ interval, retries }) => {
    const every = duration(interval)
    const late = duration(interval * retries)
    return both(
      `each check starts ${every.en} after the one before has ended. With ${retries} retries a broken program is noticed within ${late.en} (plus the time the checks take).`,
      `每次检查在上一次结束 ${every['zh-cn']}后开始。失败 ${retries} 次才算数，程序坏掉后最迟 ${late['zh-cn']}（加上检查本身的耗时）被发现。`,
    )
  }),
} satisfies DockerfileTopic
