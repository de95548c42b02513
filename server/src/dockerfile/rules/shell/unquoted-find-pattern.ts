import type { DockerfileRule } from '../../rule.js'
import { surround } from '../run/_edits.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/unquoted-find-pattern',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2061'] },
  title: { en: 'A pattern for `find` without quotes', 'zh-cn': '`find` 的通配符没有加引号' },
  why: {
    en: 'The shell puts in the names that fit in its own folder before `find` sees the pattern: then `find` looks for those, or reports an error.',
    'zh-cn':
      '`find` 看到通配符之前，shell 已经把当前目录里匹配的名字代了进去：`find` 找的就成了那些名字，或者直接报错。',
  },
  instead: { en: 'Put quotes around the pattern.', 'zh-cn': '给通配符加上引号。' },
  message: {
    en: 'The shell replaces `{pattern}` by names of its own folder before `find` sees it. Put quotes around it.',
    'zh-cn': '在 `find` 看到之前，shell 会先把 `{pattern}` 换成当前目录里的名字。给它加上引号。',
  },
  fix: { title: { en: 'Put quotes around it', 'zh-cn': '加上引号' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN find /app -name *.pyc -delete
                    ^^^^^
`,
    ],
    good: [
      "FROM debian:13\nRUN find /app -name '*.pyc' -delete && find /app -name \\*.pyo -delete && find /app/* -type f",
    ],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { effective } of scripted.commands) {
        if (effective.name !== 'find') continue
        for (const [index, word] of effective.words.entries()) {
          const option = effective.words[index - 1]?.value ?? ''
          if (!/^-(i?name|i?path|i?wholename|i?regex|i?lname)$/.test(option)) continue
          if (word.quoted !== 'none' || !word.expansions.some(({ kind }) => kind === 'glob')) continue
          report(
            word.span,
            { pattern: word.text },
            scripted.plain && word.value !== undefined ? surround(word.span, "'") : [],
          )
        }
      }
  },
} satisfies DockerfileRule
