import type { DockerfileRule } from '../../rule.js'
import { bareOf } from './_bare.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/needless-escape',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC1001'] },
  title: {
    en: 'A `\\` that changes nothing',
    'zh-cn': '`\\` 不起作用',
  },
  why: {
    en: 'Outside of quotes `\\o` is just `o`. Where the program is to see the `\\`, it does not get there.',
    'zh-cn': '在引号外，`\\o` 就是 `o`。如果想让程序看到 `\\`，它并没有传到。',
  },
  instead: {
    en: 'Take it out, or put the word in quotes.',
    'zh-cn': '去掉它，或者给这个词加引号。',
  },
  message: {
    en: 'The shell takes this `\\` away and passes on `{letter}`. Put the word in quotes where the program needs it.',
    'zh-cn': 'shell 会去掉这个 `\\`，只传 `{letter}`。程序需要它时，给这个词加引号。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN sed -i s/a\\/b/c/ /x
              ^^
`,
    ],
    good: ["FROM debian:13\nRUN sed -i 's/a\\\\/b/c/' /x && find . -name \\\\*.c"],
  },
  check(document, report) {
    for (const { script } of builtOf(document))
      for (const at of bareOf(script).escapes) {
        const letter = script.source.text[at + 1] ?? ''
        if (!/[nrt]/.test(letter)) report(script.source.toSpan(at, at + 2), { letter })
      }
  },
} satisfies DockerfileRule
