import { joined, type Localized, paragraphs } from '../../../core/localized.js'
import { duration } from '../../../core/pictures/scale.js'
import type { Explanation } from '../../../core/topic.js'
import type { Instruction } from '../../model.js'
import { shellOf } from '../../start.js'
import type { DockerfileTopic } from '../../topic.js'
import { type Built, elsewhere, outerOf, replacedBy, whenBuilt } from '../_place.js'
import { both, code, commandLine, docs } from '../_text.js'
import { checksOf, firstCheck, type Health, healthOf, healthPicture } from './_health.js'

export default {
  key: 'HEALTHCHECK',
  title: { en: 'how Docker finds out whether the container works', 'zh-cn': 'Docker 如何判断容器是否正常' },
  summary: {
    en: 'Docker runs the command inside the container again and again and shows the result as its health: `starting`, then `healthy` or `unhealthy`. Exit code 0 is healthy, 1 unhealthy (2 is reserved).',
    'zh-cn':
      'Docker 在容器里反复执行这条命令，把结果显示为健康状态：先是 `starting`，然后是 `healthy` 或 `unhealthy`。退出码 0 表示健康，1 表示不健康（2 保留）。',
  },
  notes: {
    en: [
      '**Kubernetes ignores it**: there, write `livenessProbe`, `readinessProbe` and `startupProbe` in the manifest.',
      'Docker alone restarts nothing: it shows `unhealthy` in `docker ps`. Swarm replaces the container, Compose can wait with `condition: service_healthy`.',
      'The program of the check (`curl`, `wget`) has to be in the image.',
      'Only the last one counts; `HEALTHCHECK NONE` switches off the one of the base image.',
    ],
    'zh-cn': [
      '**Kubernetes 不理会它**：在 Kubernetes 里要在清单中写 `livenessProbe`、`readinessProbe` 和 `startupProbe`。',
      '单独的 Docker 不会重启容器，只在 `docker ps` 里显示 `unhealthy`。Swarm 会换掉容器，Compose 可以用 `condition: service_healthy` 等待。',
      '检查用到的程序（`curl`、`wget`）必须在镜像里。',
      '只有最后一条有效；`HEALTHCHECK NONE` 关掉基础镜像里的检查。',
    ],
  },
  example:
    'FROM nginx:1.27-alpine\nHEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \\\n  CMD wget -q -O /dev/null http://localhost/ || exit 1\n',
  see: docs('healthcheck'),
  explain: whenBuilt(explain),
} satisfies DockerfileTopic

function explain(at: Built): Explanation | undefined {
  const outer = outerOf(at.document, at.instruction)
  const dead = replacedBy(at)
  if (dead) return { text: dead }
  if (/^none$/i.test(outer.rawArguments.trim()))
    return {
      text: both('the health check that the base image may bring is switched off.', '基础镜像自带的健康检查被关闭。'),
    }
  const health = healthOf(outer)
  const check = outer.trigger
  if (!health || !check || check.rawArguments === '') return undefined
  const picture = healthPicture(health)
  return {
    text: joined([timing(at, check, health), joined([start(health), dying(health), elsewhere(at)])], paragraphs),
    ...(picture && { picture }),
  }
}

function timing({ document }: Built, check: Instruction, health: Health): Localized {
  const { interval, timeout, retries } = health
  const argv =
    check.form === 'exec' ? check.exec.map(({ value }) => value) : [...shellOf(document, check), check.rawArguments]
  const command = code(commandLine(argv))
  const first = duration(firstCheck(health))
  const every = duration(interval)
  const limit = duration(timeout)
  return both(
    `Docker runs ${command} in the container, for the first time ${first.en} after the start, then ${every.en} after each check has ended. A check that takes longer than ${limit.en} is killed and has failed; ${times(retries).en} the container is \`unhealthy\`.`,
    `Docker 在容器里执行 ${command}：启动 ${first['zh-cn']}后第一次，之后在每次检查结束 ${every['zh-cn']}后再次执行。超过 ${limit['zh-cn']}的检查会被杀掉并算作失败；${times(retries)['zh-cn']}，容器就是 \`unhealthy\`。`,
  )
}

const times = (count: number): Localized =>
  count === 1
    ? both('after a single failure', '失败 1 次')
    : both(`after ${count} failures in a row`, `连续失败 ${count} 次`)

/** What happens while the container comes up. */
function start(health: Health): Localized {
  const checks = checksOf(health)
  const never = duration(checks.at(-1)!.at)
  const { startPeriod, startInterval } = health
  const end = both(
    `A container that never answers is \`unhealthy\` ${never.en} after its start.`,
    `从不响应的容器在启动 ${never['zh-cn']}后变为 \`unhealthy\`。`,
  )
  if (startPeriod === 0) return end
  const period = duration(startPeriod)
  const early = duration(startInterval)
  const every = duration(health.interval)
  return joined([
    both(
      `Failures in the first ${period.en} do not count (until a check has succeeded once), and checks then run every ${early.en} (${startInterval === 5 ? 'the default; ' : ''}since Docker 25, before that every ${every.en}).`,
      `前 ${period['zh-cn']}内的失败不计数（直到有一次检查成功），这段时间每 ${early['zh-cn']}检查一次（${startInterval === 5 ? '默认值；' : ''}Docker 25 起，之前是每 ${every['zh-cn']}一次）。`,
    ),
    end,
  ])
}

/** How long a program that stops answering goes unnoticed. */
function dying({ interval, timeout, retries }: Health): Localized {
  const [from, to] = [duration((retries - 1) * interval), duration(retries * interval)]
  const slow = duration(retries * (interval + timeout))
  return both(
    `One that stops answering later is noticed within ${retries === 1 ? '' : `${from.en} to `}${to.en} if its checks fail at once, and after at most ${slow.en} if each of them runs into the timeout.`,
    `之后才停止响应的容器，检查立即失败时在 ${retries === 1 ? '' : `${from['zh-cn']}到 `}${to['zh-cn']}内被发现；每次都等到超时，最多需要 ${slow['zh-cn']}。`,
  )
}
