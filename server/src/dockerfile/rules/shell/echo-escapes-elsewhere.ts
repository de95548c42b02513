import type { DockerfileRule } from '../../rule.js'
import { escapedEchoes } from './_echo.js'

export default {
  id: 'dockerfile/echo-escapes-elsewhere',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2028'] },
  title: {
    en: '`echo` with `\\n`, which only some shells replace',
    'zh-cn': '`echo` 中的 `\\n` 只有部分 shell 会转换',
  },
  why: {
    en: 'dash replaces escapes in `echo`; bash and BusyBox leave them. With another base image the file changes.',
    'zh-cn': 'dash 的 `echo` 会转换转义序列，bash 和 BusyBox 不会。换个基础镜像，写出的文件就变了。',
  },
  instead: { en: 'Use `printf`.', 'zh-cn': '改用 `printf`。' },
  message: {
    en: 'dash replaces `{sequence}`, bash and BusyBox do not. `printf` always does.',
    'zh-cn': 'dash 会转换 `{sequence}`，bash 和 BusyBox 不会。`printf` 总是会。',
  },
  fix: { title: { en: 'Change to `printf`', 'zh-cn': '改为 `printf`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo "a\\nb" > /list
         ^^^^^^
`,
    ],
    good: ["FROM debian:13\nRUN printf 'a\\nb\\n' > /list", 'FROM alpine:3.22\nRUN echo "a\\nb" > /list'],
  },
  check(document, report) {
    for (const { word, sequence, edits, shell } of escapedEchoes(document))
      if (shell !== 'bash' && shell !== 'ash') report(word.span, { sequence }, edits)
  },
} satisfies DockerfileRule
