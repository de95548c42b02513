import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/printf-variable',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2059'] },
  title: { en: 'A variable as the format of `printf`', 'zh-cn': '把变量当作 `printf` 的格式' },
  why: {
    en: 'A `%` or a backslash in the value means something to `printf`: it is replaced, or ends in an error.',
    'zh-cn': '值里的 `%` 或反斜杠对 `printf` 有特殊含义：会被替换，或者导致出错。',
  },
  instead: { en: 'Write `printf \'%s\' "$a"`.', 'zh-cn': '写成 `printf \'%s\' "$a"`。' },
  message: {
    en: "A `%` or a backslash in the value is replaced here. Write `printf '%s' {word}`.",
    'zh-cn': "值里的 `%` 或反斜杠在这里会被替换。写成 `printf '%s' {word}`。",
  },
  fix: { title: { en: "Put `'%s'` in front", 'zh-cn': "在前面加上 `'%s'`" }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
ARG TEXT
RUN printf "$TEXT" > /text
           ^^^^^^^
`,
    ],
    good: ['FROM debian:13\nARG TEXT\nRUN printf \'%s\' "$TEXT" > /text && printf "%s-$TEXT" a'],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { name, words } of scripted.commands) {
        const format = words[1]?.text === '--' ? words[2] : words[1]
        if (name?.value !== 'printf' || !format || format.text.startsWith('-') || format.text.includes('%')) continue
        if (!format.expansions.some(({ kind }) => kind === 'parameter' || kind === 'command' || kind === 'backtick'))
          continue
        const { start } = format.span
        report(
          format.span,
          { word: format.text },
          scripted.plain ? [{ span: { start, end: start }, text: "'%s' " }] : [],
        )
      }
  },
} satisfies DockerfileRule
