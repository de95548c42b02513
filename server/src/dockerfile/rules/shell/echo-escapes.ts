import type { DockerfileRule } from '../../rule.js'
import { escapedEchoes } from './_echo.js'

export default {
  id: 'dockerfile/echo-escapes',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2028'] },
  title: { en: '`echo` writes `\\n` as two characters', 'zh-cn': '`echo` 会把 `\\n` 原样输出' },
  why: {
    en: 'bash and BusyBox leave escapes as they are unless `-e` is given; dash, the `/bin/sh` of Debian and Ubuntu, replaces them. The same line writes different files.',
    'zh-cn':
      'bash 和 BusyBox 不加 `-e` 时会原样输出转义序列；Debian 和 Ubuntu 的 `/bin/sh`（dash）会转换。同一行写出的文件并不一样。',
  },
  instead: { en: 'Use `printf`.', 'zh-cn': '改用 `printf`。' },
  message: {
    en: 'The shell that runs this writes `{sequence}` as it stands. Use `printf`.',
    'zh-cn': '执行这一行的 shell 会把 `{sequence}` 原样输出。改用 `printf`。',
  },
  fix: { title: { en: 'Change to `printf`', 'zh-cn': '改为 `printf`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.22
RUN echo "a\\nb" > /list
         ^^^^^^
`,
    ],
    good: [
      "FROM alpine:3.22\nRUN printf 'a\\nb\\n' > /list && echo -e 'a\\nb'",
      'FROM debian:13\nRUN echo "a\\nb" > /list',
    ],
  },
  check(document, report) {
    for (const { word, sequence, edits, shell } of escapedEchoes(document))
      if (shell === 'bash' || shell === 'ash') report(word.span, { sequence }, edits)
  },
} satisfies DockerfileRule
