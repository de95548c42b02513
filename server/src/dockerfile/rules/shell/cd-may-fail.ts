import type { DockerfileRule } from '../../rule.js'
import { uncheckedCds } from './_cd.js'

export default {
  id: 'dockerfile/cd-may-fail',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2164'] },
  title: { en: 'A `cd` that may fail unseen', 'zh-cn': '`cd` 失败时不会被发现' },
  why: {
    en: 'When the folder is not there, what follows runs where the shell happens to be: it builds the wrong thing, or deletes it.',
    'zh-cn': '目录不存在时，后面的命令就在 shell 当时所在的地方执行：可能构建错东西，也可能删错东西。',
  },
  instead: {
    en: 'Join with `&&`, begin with `set -e`, or use `WORKDIR`.',
    'zh-cn': '用 `&&` 连接，或者以 `set -e` 开头，或者用 `WORKDIR`。',
  },
  message: {
    en: 'When this `cd` fails, the commands behind it run in the wrong folder. Join them with `&&`.',
    'zh-cn': '这个 `cd` 失败时，后面的命令会在错误的目录里执行。用 `&&` 连接它们。',
  },
  fix: { title: { en: 'Add `|| exit 1`', 'zh-cn': '加上 `|| exit 1`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN cd /src; make
    ^^
`,
    ],
    good: [
      'FROM debian:13\nRUN cd /src && make',
      'FROM debian:13\nRUN set -e; cd /src; make',
      'FROM debian:13\nRUN cd /src || exit 1; make; cd ..; ls',
    ],
  },
  check(document, report) {
    for (const { scripted, command, next } of uncheckedCds(document))
      if (next)
        report(
          command.name!.span,
          {},
          scripted.plain ? [{ span: { start: command.span.end, end: command.span.end }, text: ' || exit 1' }] : [],
        )
  },
} satisfies DockerfileRule
