import type { DockerfileRule } from '../../rule.js'
import { bareMatches } from './_bare.js'

export default {
  id: 'dockerfile/acute-accent',
  severity: 'warning',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC1077'] },
  title: {
    en: 'An accent where a backtick is meant',
    'zh-cn': '把反引号写成了尖音符',
  },
  why: {
    en: '`´` means nothing to the shell: the command between two of them is not run, it is text.',
    'zh-cn': '`´` 对 shell 没有意义：两个之间的命令不会执行，只是普通文字。',
  },
  instead: {
    en: 'Write `$(…)`.',
    'zh-cn': '写成 `$(…)`。',
  },
  message: {
    en: '`´` is an accent, and the shell runs nothing for it. Write `$(…)` around a command.',
    'zh-cn': '`´` 是尖音符，shell 不会因此执行命令。用 `$(…)` 包住命令。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo ´date´ > /built
         ^
`,
    ],
    good: ['FROM debian:13\nRUN echo "$(date)" > /built'],
  },
  check(document, report) {
    let last: unknown
    for (const { scripted, start, end, spanOf } of bareMatches(document, /´/g)) {
      // one a script tells enough
      if (last !== scripted) report(spanOf(start, end))
      last = scripted
    }
  },
} satisfies DockerfileRule
