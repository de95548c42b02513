import type { DockerfileRule } from '../../rule.js'

const refused = new Set(['ONBUILD', 'FROM', 'MAINTAINER'])

export default {
  id: 'dockerfile/onbuild-trigger',
  severity: 'error',
  local: true,
  aliases: { hadolint: ['DL3043'] },
  title: {
    en: '`ONBUILD` with `FROM`, `MAINTAINER` or another `ONBUILD`',
    'zh-cn': '`ONBUILD` 后面是 `FROM`、`MAINTAINER` 或 `ONBUILD`',
  },
  why: {
    en: 'A trigger runs inside a stage of the next build. `FROM` would open one, `MAINTAINER` is gone, and triggers do not chain: BuildKit stops.',
    'zh-cn':
      '触发器在下一次构建的阶段里执行。`FROM` 会开启新阶段，`MAINTAINER` 已经废弃，触发器也不能嵌套：BuildKit 会停下。',
  },
  instead: { en: 'Put another instruction behind `ONBUILD`.', 'zh-cn': '在 `ONBUILD` 后面写其他指令。' },
  message: {
    en: '`{keyword}` can not be triggered, and the build stops here. Put another instruction behind `ONBUILD`.',
    'zh-cn': '`{keyword}` 不能作为触发器，构建会在这里停下。在 `ONBUILD` 后面写其他指令。',
  },
  examples: {
    bad: [
      `
FROM alpine:3.20
ONBUILD FROM alpine:3.19
        ^^^^
`,
      `
FROM alpine:3.20
ONBUILD ONBUILD RUN true
        ^^^^^^^
`,
    ],
    good: ['FROM alpine:3.20\nONBUILD RUN true'],
  },
  check({ instructions }, report) {
    for (const { keyword, trigger } of instructions)
      if (keyword === 'ONBUILD' && trigger && refused.has(trigger.keyword))
        report(trigger.keywordSpan, { keyword: trigger.keyword })
  },
} satisfies DockerfileRule
