import type { DockerfileRule } from '../../rule.js'
import { changesOfFolder } from './_cd.js'

export default {
  id: 'dockerfile/cd-in-subshell',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { hadolint: ['DL3003'] },
  title: { en: '`cd` in a subshell', 'zh-cn': '子 shell 中的 `cd`' },
  why: {
    en: 'In parentheses a `cd` ends with them, which is the careful way. `WORKDIR` still shows better where the work is done.',
    'zh-cn': '写在括号里的 `cd` 到括号结束为止，已经是稳妥的写法。不过 `WORKDIR` 更能看出工作在哪里进行。',
  },
  instead: {
    en: 'Set `WORKDIR` above the `RUN` where that reads better.',
    'zh-cn': '如果更清楚，就在 `RUN` 前面设置 `WORKDIR`。',
  },
  message: {
    en: 'This `cd` ends with its parentheses. `WORKDIR` above the `RUN` would show where the work is done.',
    'zh-cn': '这个 `cd` 到括号结束为止。在 `RUN` 前面写 `WORKDIR`，更能看出工作在哪里进行。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN (cd /src && make) && make install
     ^^
`,
    ],
    good: ['FROM debian:13\nRUN make -C /src && make install'],
  },
  check(document, report) {
    for (const { command, kind } of changesOfFolder(document)) if (kind === 'ends') report(command.name!.span)
  },
} satisfies DockerfileRule
