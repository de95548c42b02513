import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/instruction-before-from',
  severity: 'error',
  aliases: { hadolint: ['DL3061'] },
  title: { en: 'An instruction stands in front of the first `FROM`', 'zh-cn': '第一个 `FROM` 之前有其他指令' },
  why: {
    en: 'A stage begins with `FROM`. Only `ARG` (and comments) may stand in front of the first one; BuildKit stops at anything else.',
    'zh-cn': '阶段从 `FROM` 开始。第一个 `FROM` 之前只能有 `ARG`（和注释），其他指令会让 BuildKit 停下。',
  },
  instead: {
    en: 'Begin with `FROM image`, and move this line behind it.',
    'zh-cn': '以 `FROM 镜像` 开头，把这一行移到它后面。',
  },
  message: {
    en: '`{keyword}` needs a stage, and none has begun: the build stops here. Put a `FROM` in front of it.',
    'zh-cn': '`{keyword}` 必须在阶段里，而这里还没有 `FROM`，构建会在这里停下。在它前面写 `FROM`。',
  },
  examples: {
    bad: [
      `
RUN apk update
^^^
FROM alpine:3.20
`,
      `
ARG TAG=3.20
WORKDIR /app
^^^^^^^
FROM alpine:$TAG
`,
    ],
    good: ['# a comment\nARG TAG=3.20\nFROM alpine:$TAG\nRUN apk update'],
  },
  check({ globals, stages: [stage] }, report) {
    // one is enough: with a FROM in front of it the others are right too
    const first = (stage?.fragment ? stage.instructions : globals).find(
      ({ keyword, problems }) => keyword !== 'ARG' && !isUnknown(problems),
    )
    if (first) report(first.keywordSpan, { keyword: first.keyword })
  },
} satisfies DockerfileRule

const isUnknown = (problems: readonly { readonly code: string }[]): boolean =>
  problems.some(({ code }) => code === 'unknown-instruction')
