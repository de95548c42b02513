import { duration } from '../../../core/pictures/scale.js'
import type { DockerfileTopic } from '../../topic.js'
import { both, docs } from '../_text.js'
import { healthFlag } from './_health-flag.js'

export default {
  key: 'HEALTHCHECK --start-interval',
  title: { en: 'pause between two checks while starting', 'zh-cn': '启动期内的检查间隔' },
  summary: {
    en: 'Takes the place of `--interval` during the start period, so that a container is found healthy soon. Default `5s`; needs Docker 25.',
    'zh-cn': '在启动期内代替 `--interval`，让容器就绪后尽快变为 healthy。默认 `5s`；需要 Docker 25。',
  },
  example:
    'FROM nginx:1.27-alpine\nHEALTHCHECK --start-period=30s --start-interval=2s CMD wget -q -O /dev/null http://localhost/ || exit 1\n',
  see: docs('healthcheck'),
  explain: healthFlag(({ startInterval, startPeriod, interval }) => {
    const early = duration(startInterval)
    const period = duration(startPeriod)
    const every = duration(interval)
    if (startPeriod === 0)
      return both(
        `it has no effect: it counts only within \`--start-period\`, which is not set. The first check comes after ${every.en}.`,
        `它不起作用：只在 \`--start-period\` 之内有效，而这里没有设置。第一次检查要等 ${every['zh-cn']}。`,
      )
    return both(
      `checks run every ${early.en} for the first ${period.en} (or until the first success), then every ${every.en}.`,
      `前 ${period['zh-cn']}（或到第一次成功为止）每 ${early['zh-cn']}检查一次，之后每 ${every['zh-cn']}一次。`,
    )
  }),
} satisfies DockerfileTopic
