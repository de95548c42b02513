import type { DockerfileRule } from '../../rule.js'
import { hasOption, readArguments } from '../run/_options.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/read-without-r',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2162'] },
  title: { en: '`read` without `-r`', 'zh-cn': '`read` 没有加 `-r`' },
  why: { en: 'Without `-r` backslashes in the input disappear.', 'zh-cn': '不加 `-r` 时，输入里的反斜杠会消失。' },
  instead: { en: 'Write `read -r`.', 'zh-cn': '写成 `read -r`。' },
  message: {
    en: 'Backslashes in the input disappear here. Write `read -r`.',
    'zh-cn': '输入里的反斜杠在这里会消失。写成 `read -r`。',
  },
  fix: { title: { en: 'Add `-r`', 'zh-cn': '加上 `-r`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN while read line; do echo "$line"; done < /list
          ^^^^
`,
    ],
    good: ['FROM debian:13\nRUN while read -r line; do echo "$line"; done < /list'],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { name, words } of scripted.commands) {
        if (name?.value !== 'read' || hasOption(readArguments(words.slice(1), { short: 'adinNptu' }), '-r')) continue
        report(
          name.span,
          {},
          scripted.plain ? [{ span: { start: name.span.end, end: name.span.end }, text: ' -r' }] : [],
        )
      }
  },
} satisfies DockerfileRule
