import { joined, type Localized } from '../../../core/localized.js'
import { startCommand } from '../../start.js'
import type { DockerfileTopic } from '../../topic.js'
import { expandAt } from '../../variables.js'
import { type Built, replacedBy, whenBuilt } from '../_place.js'
import { both, code, docs } from '../_text.js'
import { signalLabel, signalOf } from './_signals.js'

export default {
  key: 'STOPSIGNAL',
  title: { en: 'signal that asks the container to stop', 'zh-cn': '请求容器停止的信号' },
  summary: {
    en: '`docker stop` (and the kubelet) sends this signal to PID 1, waits, and ends what is left with SIGKILL. Without it: SIGTERM.',
    'zh-cn':
      '`docker stop`（以及 kubelet）向 PID 1 发送这个信号，等待一段时间，再用 SIGKILL 结束剩下的进程。不写就是 SIGTERM。',
  },
  notes: {
    en: [
      'The numbers: SIGHUP 1, SIGINT 2 (Ctrl+C), SIGQUIT 3, SIGKILL 9, SIGUSR1 10, SIGTERM 15, SIGWINCH 28.',
      '`docker stop` waits 10 s (`-t`, `--stop-timeout`); Kubernetes waits `terminationGracePeriodSeconds`, 30 s.',
      'The exit code tells how it ended: 143 is 128 + 15 (SIGTERM), 137 is 128 + 9 (SIGKILL).',
      'nginx and PHP-FPM stop gracefully on SIGQUIT, Apache httpd on SIGWINCH; their official images set that.',
    ],
    'zh-cn': [
      '编号：SIGHUP 1、SIGINT 2（Ctrl+C）、SIGQUIT 3、SIGKILL 9、SIGUSR1 10、SIGTERM 15、SIGWINCH 28。',
      '`docker stop` 等待 10 秒（`-t`、`--stop-timeout`）；Kubernetes 等待 `terminationGracePeriodSeconds`，默认 30 秒。',
      '退出码说明结束方式：143 = 128 + 15（SIGTERM），137 = 128 + 9（SIGKILL）。',
      'nginx 和 PHP-FPM 收到 SIGQUIT 会优雅退出，Apache httpd 则是 SIGWINCH；它们的官方镜像已这样设置。',
    ],
  },
  compare: {
    en: '**SIGTERM or SIGKILL?** SIGTERM is a request: the program can finish its work first. SIGKILL cannot be caught: the program is gone at once, nothing is flushed or closed.',
    'zh-cn':
      '**SIGTERM 还是 SIGKILL？** SIGTERM 是请求：程序可以先收尾。SIGKILL 无法捕获：程序立刻消失，来不及写盘或关闭连接。',
  },
  example: 'FROM nginx:1.27\nSTOPSIGNAL SIGQUIT\n',
  see: docs('stopsignal'),
  explain: whenBuilt(at => {
    const word = at.instruction.args[0]
    const text = word && (expandAt(at.document, at.instruction, word.text) ?? word.value)
    const signal = text === undefined ? undefined : signalOf(text)
    if (!signal) return undefined
    return { text: joined([replacedBy(at) ?? stops(signalLabel(signal)), warning(signal.number), receiver(at)]) }
  }),
} satisfies DockerfileTopic

const stops = (signal: string): Localized =>
  signal.startsWith('SIGKILL')
    ? both(
        `\`docker stop\` kills PID 1 at once with SIGKILL (9), instead of asking it with SIGTERM (15): no program can catch that, so it gets no chance to finish its work.`,
        `\`docker stop\` 直接用 SIGKILL (9) 杀掉 PID 1，而不是先用 SIGTERM (15) 请求：没有程序能捕获它，程序来不及收尾。`,
      )
    : both(
        `\`docker stop\` sends ${signal}${signal.startsWith('SIGTERM') ? ', as it would anyway,' : ' instead of SIGTERM (15)'} to PID 1, waits 10 s, then sends SIGKILL (9).`,
        `\`docker stop\` 向 PID 1 发送的是 ${signal}，${signal.startsWith('SIGTERM') ? '与默认相同' : '而不是 SIGTERM (15)'}；等待 10 秒后发送 SIGKILL (9)。`,
      )

/** A signal that does not end anything. */
const warning = (number: number | undefined): Localized | undefined =>
  number === 19
    ? both('SIGSTOP only halts the program: it is killed after the 10 s.', 'SIGSTOP 只会暂停程序：10 秒后仍会被杀掉。')
    : undefined

/** Who gets the signal: a shell keeps it to itself. */
function receiver({ document, stage }: Built): Localized | undefined {
  const { pid1 } = startCommand(document, stage)
  if (!pid1) return undefined
  const program = code(pid1.program)
  if (!pid1.shell || pid1.execs) return pid1.shell ? undefined : both(`PID 1 is ${program}.`, `PID 1 是 ${program}。`)
  return both(
    `PID 1 is the shell ${program}, which passes no signals on to the program it runs.`,
    `PID 1 是 shell ${program}，它不会把信号转发给所运行的程序。`,
  )
}
