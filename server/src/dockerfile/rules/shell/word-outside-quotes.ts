import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/word-outside-quotes',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2026'] },
  title: { en: 'A word that fell out of its single quotes', 'zh-cn': '落在单引号外面的词' },
  why: {
    en: "In `'a 'b' c'` the second quote closes the first: `b` stands outside, and the quotes around it are gone.",
    'zh-cn': "在 `'a 'b' c'` 里，第二个引号结束了第一个：`b` 落在外面，它两边的引号也没有了。",
  },
  instead: {
    en: "Use double quotes outside, or write `'\\''` for a quote.",
    'zh-cn': "外层用双引号，或者用 `'\\''` 表示一个单引号。",
  },
  message: {
    en: "`{word}` stands outside of the quotes, which are not in the result. Write `'\\''` for a quote.",
    'zh-cn': "`{word}` 落在引号外面，结果里也没有引号。用 `'\\''` 表示一个单引号。",
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo 'alias ll='ls' -l' >> /etc/profile
         ^^^^^^^^^^^^^^^^^^
`,
    ],
    good: ["FROM debian:13\nRUN echo \"alias ll='ls -l'\" >> /etc/profile && awk -F':' '{ print $1 }' /etc/passwd"],
  },
  check(document, report) {
    for (const { nodes } of builtOf(document))
      for (const { words } of nodes)
        for (const { text, span } of words) {
          const word = /^(?:[^'"\\]*)'[^']*'([A-Za-z0-9_]+)'[^']*'/.exec(text)?.[1]
          if (word) report(span, { word })
        }
  },
} satisfies DockerfileRule
