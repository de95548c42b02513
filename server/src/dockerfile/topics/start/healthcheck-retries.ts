import { duration } from '../../../core/pictures/scale.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, docs } from '../_text.js'
import { healthFlag } from './_health-flag.js'

export default {
  key: 'HEALTHCHECK --retries',
  title: { en: 'failures in a row until unhealthy', 'zh-cn': '连续失败几次算不健康' },
  summary: {
    en: 'So many checks have to fail one after the other before the container is `unhealthy`. A single success makes it `healthy` again. Default 3.',
    'zh-cn': '连续这么多次检查失败，容器才是 `unhealthy`。成功一次就恢复为 `healthy`。默认 3。',
  },
  example: 'FROM nginx:1.27-alpine\nHEALTHCHECK --retries=5 CMD wget -q -O /dev/null http://localhost/ || exit 1\n',
  see: docs('healthcheck'),
  explain: healthFlag(({ retries, interval }) => {
    const least = duration((retries - 1) * interval)
    const every = duration(interval)
    if (retries === 1)
      return both('a single failed check makes the container `unhealthy`.', '一次检查失败，容器就是 `unhealthy`。')
    return both(
      `${retries} checks in a row have to fail, ${every.en} apart: from the first failure to \`unhealthy\` it takes at least ${least.en}.`,
      `要连续失败 ${retries} 次，每次相隔 ${every['zh-cn']}：从第一次失败到 \`unhealthy\` 至少 ${least['zh-cn']}。`,
    )
  }),
} satisfies DockerfileTopic
