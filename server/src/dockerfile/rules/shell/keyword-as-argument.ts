import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/keyword-as-argument',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC1010'] },
  title: {
    en: 'A keyword of the shell as an argument',
    'zh-cn': 'shell 关键字成了参数',
  },
  why: {
    en: '`done`, `fi` and their like mean something only where a command begins. As an argument it is a word, mostly because a `;` is missing.',
    'zh-cn': '`done`、`fi` 之类只有在命令开头才有意义。作为参数它只是普通的词，多半是前面少了 `;`。',
  },
  instead: {
    en: 'Put a `;` in front of it, or quotes around it.',
    'zh-cn': '在它前面加 `;`，或者给它加引号。',
  },
  message: {
    en: '`{word}` is an argument of `{command}` here. Put a `;` in front, or quotes around it where the word is meant.',
    'zh-cn': '`{word}` 在这里是 `{command}` 的参数。在前面加 `;`；确实要这个词就加引号。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN apt-get update && echo done
                           ^^^^
`,
    ],
    good: ['FROM debian:13\nRUN for i in a b; do echo "$i"; done && echo "done"'],
  },
  check(document, report) {
    for (const { commands } of builtOf(document))
      for (const { words } of commands)
        for (const { text, span } of words.slice(1))
          if (/^(do|done|then|fi|esac)$/.test(text)) report(span, { word: text, command: words[0]!.text })
  },
} satisfies DockerfileRule
