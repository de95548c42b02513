import type { DockerfileRule } from '../../rule.js'
import { expandAt } from '../../variables.js'
import { inStages } from '../_places.js'
import { signalOf } from './_signals.js'

const harsh = new Set(['KILL', '9', 'STOP', '19'])

export default {
  id: 'dockerfile/kill-signal',
  severity: 'warning',
  local: true,
  title: { en: '`STOPSIGNAL` that no program can handle', 'zh-cn': '程序无法处理的 `STOPSIGNAL`' },
  why: {
    en: '`SIGKILL` and `SIGSTOP` can not be caught. Every stop cuts off open requests and unwritten data; with `SIGSTOP` the container even hangs until it is killed.',
    'zh-cn':
      '`SIGKILL` 和 `SIGSTOP` 无法被程序捕获。每次停止都会中断正在处理的请求、丢掉没写完的数据；用 `SIGSTOP` 时，容器还会一直挂起，直到被强制结束。',
  },
  instead: {
    en: 'Use the signal on which the program shuts down: `SIGTERM` mostly, `SIGQUIT` for nginx, `SIGINT` for PostgreSQL.',
    'zh-cn': '用程序能据以正常退出的信号：通常是 `SIGTERM`，nginx 用 `SIGQUIT`，PostgreSQL 用 `SIGINT`。',
  },
  message: {
    en: 'No program can handle `{signal}`, so nothing is finished or saved on `docker stop`. Use `SIGTERM`.',
    'zh-cn': '程序无法处理 `{signal}`，`docker stop` 时来不及收尾或保存。改用 `SIGTERM`。',
  },
  fix: { title: { en: 'Change to `SIGTERM`', 'zh-cn': '改为 `SIGTERM`' }, safe: false },
  examples: {
    bad: [
      `
FROM nginx:1.27
STOPSIGNAL SIGKILL
           ^^^^^^^
`,
    ],
    good: ['FROM nginx:1.27\nSTOPSIGNAL SIGTERM'],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      const [word] = instruction.args
      if (instruction.keyword !== 'STOPSIGNAL' || !word) continue
      const signal = expandAt(document, instruction, word.text)
      if (signal !== undefined && harsh.has(signalOf(signal) ?? ''))
        report(word.span, { signal }, [{ span: word.span, text: 'SIGTERM' }])
    }
  },
} satisfies DockerfileRule
