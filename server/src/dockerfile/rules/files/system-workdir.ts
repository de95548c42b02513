import type { DockerfileRule } from '../../rule.js'
import { expandAt } from '../../variables.js'
import { inStages } from '../_places.js'

export default {
  id: 'dockerfile/system-workdir',
  severity: 'warning',
  local: true,
  aliases: { trivy: ['DS-0030'] },
  title: { en: '`WORKDIR` in a folder of the system', 'zh-cn': '`WORKDIR` 位于系统目录' },
  why: {
    en: '`/proc`, `/sys` and `/dev` are mounted fresh into every container: files that the build puts there are gone, and a process that works in there has been a way out of the container.',
    'zh-cn':
      '`/proc`、`/sys`、`/dev` 在每个容器里都会重新挂载：构建时放进去的文件会消失，在其中运行的进程还曾被用来逃出容器。',
  },
  instead: { en: 'Use a folder of your own, such as `/app`.', 'zh-cn': '使用自己的目录，例如 `/app`。' },
  message: {
    en: '`{path}` belongs to the system, not to the image. Use a folder of your own, such as `/app`.',
    'zh-cn': '`{path}` 属于系统，不属于镜像。使用自己的目录，例如 `/app`。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
WORKDIR /proc/self
        ^^^^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nWORKDIR /app', 'FROM alpine:3.20\nWORKDIR /devices'],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      const [path] = instruction.args
      if (instruction.keyword !== 'WORKDIR' || !path) continue
      const value = expandAt(document, instruction, path.text) ?? path.value
      if (/^\/(?:proc|sys|boot|dev|initrd|lost\+found)(?:\/|$)/.test(value)) report(path.span, { path: value })
    }
  },
} satisfies DockerfileRule
