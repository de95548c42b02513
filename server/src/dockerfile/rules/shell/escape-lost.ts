import type { DockerfileRule } from '../../rule.js'
import { bareOf } from './_bare.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/escape-lost',
  severity: 'warning',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC1012'] },
  title: {
    en: '`\\n` outside of quotes is only `n`',
    'zh-cn': '引号外的 `\\n` 只是 `n`',
  },
  why: {
    en: 'Without quotes the shell takes the `\\` away, and the program gets the letter. `echo a\\nb` prints `anb`.',
    'zh-cn': '不加引号时，shell 会去掉 `\\`，程序只拿到字母。`echo a\\nb` 输出 `anb`。',
  },
  instead: {
    en: "Put it in quotes: `printf 'a\\nb'`.",
    'zh-cn': "加上引号：`printf 'a\\nb'`。",
  },
  message: {
    en: 'The shell makes `{letter}` of `{written}` here. Put it in quotes for the program to see the `\\`.',
    'zh-cn': 'shell 会把这里的 `{written}` 变成 `{letter}`。加上引号，程序才能看到 `\\`。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN printf a\\nb > /list
            ^^
`,
    ],
    good: ["FROM debian:13\nRUN printf 'a\\\\nb' > /list"],
  },
  check(document, report) {
    for (const { script } of builtOf(document))
      for (const at of bareOf(script).escapes) {
        const letter = script.source.text[at + 1] ?? ''
        if (/[nrt]/.test(letter)) report(script.source.toSpan(at, at + 2), { letter, written: `\\${letter}` })
      }
  },
} satisfies DockerfileRule
