import type { DockerfileRule } from '../../rule.js'
import { hasOption, readArguments } from '../run/_options.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/find-xargs',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2038'] },
  title: { en: '`find | xargs` breaks at blanks in names', 'zh-cn': '`find | xargs` 遇到带空白的文件名会出错' },
  why: {
    en: '`xargs` cuts its input at blanks and quotes: `a b.txt` becomes two names.',
    'zh-cn': '`xargs` 会在空白和引号处切开输入：`a b.txt` 会变成两个名字。',
  },
  instead: {
    en: 'Add `-print0` and `-0`, or use `find … -exec … {} +`.',
    'zh-cn': '加上 `-print0` 和 `-0`，或者用 `find … -exec … {} +`。',
  },
  message: {
    en: 'A file name with a blank falls apart here. Add `-print0` to `find`, and `-0` to `xargs`.',
    'zh-cn': '带空白的文件名在这里会被拆开。给 `find` 加上 `-print0`，给 `xargs` 加上 `-0`。',
  },
  fix: { title: { en: 'Add `-print0` and `-0`', 'zh-cn': '加上 `-print0` 和 `-0`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN find /app -name '*.pyc' | xargs rm -f
                              ^^^^^
`,
    ],
    good: [
      "FROM debian:13\nRUN find /app -name '*.pyc' -print0 | xargs -0 rm -f",
      "FROM debian:13\nRUN find /app -name '*.pyc' -exec rm -f {} +",
    ],
  },
  check(document, report) {
    for (const { nodes, plain } of builtOf(document))
      for (const { kind, children } of nodes) {
        if (kind !== 'pipeline') continue
        for (const [index, { command: find }] of children.entries()) {
          const xargs = children[index + 1]?.command
          const name = xargs?.words[0]
          if (find?.effective.name !== 'find' || !xargs || name?.value !== 'xargs') continue
          if (find.words.some(({ value }) => /^-(print0|printf|exec|execdir|fprint0)$/.test(value ?? ''))) continue
          const own = readArguments(xargs.words.slice(1, 6), { short: 'aEIdLnPs' })
          if (hasOption(own, '-0', '--null', '-d', '--delimiter')) continue
          const end = find.words.at(-1)!.span.end
          // -print0 acts where it stands; behind -o or -print it would do something else
          const simple = plain && !find.words.some(({ value }) => /^(-o|-or|-print|,|\))$/.test(value ?? ''))
          report(
            name.span,
            {},
            simple
              ? [
                  { span: { start: end, end }, text: ' -print0' },
                  { span: { start: name.span.end, end: name.span.end }, text: ' -0' },
                ]
              : [],
          )
        }
      }
  },
} satisfies DockerfileRule
