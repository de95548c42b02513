import { duration } from '../../../core/pictures/scale.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, docs } from '../_text.js'
import { healthFlag } from './_health-flag.js'

export default {
  key: 'HEALTHCHECK --timeout',
  title: { en: 'longest time a check may take', 'zh-cn': '一次检查最长用时' },
  summary: {
    en: 'A check that runs longer is ended with SIGKILL and counts as a failure. Default `30s`.',
    'zh-cn': '超过这个时间的检查会被 SIGKILL 结束，并算作一次失败。默认 `30s`。',
  },
  example: 'FROM nginx:1.27-alpine\nHEALTHCHECK --timeout=3s CMD wget -q -O /dev/null http://localhost/ || exit 1\n',
  see: docs('healthcheck'),
  explain: healthFlag(({ timeout, interval }) => {
    const limit = duration(timeout)
    const every = duration(interval)
    return both(
      `a check has ${limit.en}; then it is killed and has failed. The next one starts ${every.en} after that.`,
      `一次检查最多用 ${limit['zh-cn']}，超时就被杀掉并算作失败。再过 ${every['zh-cn']}开始下一次。`,
    )
  }),
} satisfies DockerfileTopic
