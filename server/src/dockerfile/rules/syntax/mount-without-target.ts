import { effectiveAt } from '../../effective.js'
import type { DockerfileRule } from '../../rule.js'
import { inStages } from '../_places.js'

const targets = new Set(['target', 'dst', 'destination'])

export default {
  id: 'dockerfile/mount-without-target',
  severity: 'warning',
  local: true,
  title: { en: 'A cache or tmpfs mount without a `target`', 'zh-cn': '缓存或 tmpfs 挂载没有写 `target`' },
  why: {
    en: 'Without `target` it is mounted over the `WORKDIR`, whose files are then hidden for this `RUN`. Where that is `/`, the build stops.',
    'zh-cn':
      '没有 `target` 时会挂载到 `WORKDIR` 上，这条 `RUN` 就看不到其中的文件。如果 `WORKDIR` 是 `/`，构建会停下。',
  },
  instead: {
    en: 'Write `target=/path`; `target=.` where the `WORKDIR` is meant.',
    'zh-cn': '写上 `target=/路径`；如果就是要挂载到 `WORKDIR`，写 `target=.`。',
  },
  message: {
    en: 'Without `target` this mount covers the `WORKDIR` ({workdir}). Write `target=/path`, or `target=.` where that is meant.',
    'zh-cn': '没有 `target`，这个挂载会盖住 `WORKDIR`（{workdir}）。写上 `target=/路径`；确实要这样时写 `target=.`。',
  },
  examples: {
    bad: [
      `
FROM golang:1.25
WORKDIR /src
RUN --mount=type=cache,id=go go build
    ^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM golang:1.25\nRUN --mount=type=cache,target=/root/.cache go build',
      'FROM golang:1.25\nRUN --mount=type=secret,id=token --mount=type=ssh go build',
    ],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      if (instruction.keyword !== 'RUN') continue
      for (const { name, options, span } of instruction.flags) {
        const type = options.findLast(({ key }) => key === 'type')?.value?.toLowerCase() ?? 'bind'
        // a bind mount without one is an idiom: it lays the context over the WORKDIR
        if (name !== 'mount' || (type !== 'cache' && type !== 'tmpfs')) continue
        if (options.some(({ key }) => targets.has(key))) continue
        const { workdir } = effectiveAt(document, instruction)
        const path = workdir?.value.path
        report(span, { workdir: path ? `\`${path}\`` : { en: 'the base image’s', 'zh-cn': '由基础镜像决定' } })
      }
    }
  },
} satisfies DockerfileRule
