import type { ShellCommand } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { runsOf } from './_runs.js'

export default {
  id: 'dockerfile/process-ends-with-run',
  severity: 'warning',
  local: true,
  title: { en: 'A service started in a `RUN` does not last', 'zh-cn': '`RUN` 中启动的服务不会保留' },
  why: {
    en: 'An image stores files, not processes. When the `RUN` ends, everything it started is killed; in the container nothing of it runs.',
    'zh-cn': '镜像保存的是文件，不是进程。`RUN` 结束时，它启动的一切都会被杀掉；容器里不会有它在运行。',
  },
  instead: {
    en: 'Start the program in `ENTRYPOINT` or `CMD`, in the foreground.',
    'zh-cn': '在 `ENTRYPOINT` 或 `CMD` 里以前台方式启动程序。',
  },
  message: {
    en: '`{command}` is killed when this `RUN` ends, and does not run in the container. Start it in `ENTRYPOINT` or `CMD`.',
    'zh-cn': '这条 `RUN` 一结束，`{command}` 就会被杀掉，容器里不会运行。把它放到 `ENTRYPOINT` 或 `CMD` 里启动。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN service postgresql start
    ^^^^^^^^^^^^^^^^^^^^^^^^
`,
      `
FROM debian:13
RUN mkdir /data && nohup /usr/bin/server --data /data &
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN service postgresql start && psql -f /schema.sql && service postgresql stop',
      'FROM debian:13\nRUN systemctl enable nginx',
      'FROM debian:13\nCMD ["postgres"]',
    ],
  },
  check(document, report) {
    for (const { commands } of runsOf(document)) {
      const last = commands.at(-1)
      if (last?.inside.every(place => place === 'group') && (last.background || starts(last)))
        report(last.span, { command: last.words.map(({ text }) => text).join(' ') })
    }
  },
} satisfies DockerfileRule

function starts({ effective: { name, words } }: ShellCommand): boolean {
  const values = words.map(({ value }) => value)
  if (name === 'service') return values[2] === 'start' || values[2] === 'restart'
  if (name === 'systemctl') return values.includes('start') || values.includes('restart')
  return /^\/etc\/init\.d\//.test(values[0] ?? '') && values[1] === 'start'
}
