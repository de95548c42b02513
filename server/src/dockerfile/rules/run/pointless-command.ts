import type { DockerfileRule } from '../../rule.js'
import { commandsNamed } from './_runs.js'

const pointless = ['free', 'ifconfig', 'kill', 'mount', 'ps', 'service', 'shutdown', 'ssh', 'top', 'vim'] as const

export default {
  id: 'dockerfile/pointless-command',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { hadolint: ['DL3001'] },
  title: { en: 'A command for a running machine, in a build', 'zh-cn': '构建中使用了面向运行中机器的命令' },
  why: {
    en: 'A build has no services, no terminal and no rights to mount; processes end with their `RUN`. Commands that look at or steer a running machine do nothing that lasts.',
    'zh-cn':
      '构建中没有服务，没有终端，也没有挂载的权限；进程随 `RUN` 一起结束。查看或操纵运行中机器的命令不会留下任何结果。',
  },
  instead: {
    en: 'Leave it out, or do it when the container starts, in `ENTRYPOINT` or `CMD`.',
    'zh-cn': '去掉它，或者放到容器启动时做，写进 `ENTRYPOINT` 或 `CMD`。',
  },
  message: {
    en: '`{command}` looks at or steers a running machine; a build is none. Leave it out, or do it when the container starts.',
    'zh-cn': '`{command}` 用来查看或操纵运行中的机器，而构建不是。去掉它，或者放到容器启动时做。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN ps aux
    ^^
`,
    ],
    good: ['FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends vim'],
  },
  check(document, report) {
    for (const { command } of commandsNamed(document, ...pointless))
      report(command.effective.words[0]!.span, { command: command.effective.name! })
  },
} satisfies DockerfileRule
