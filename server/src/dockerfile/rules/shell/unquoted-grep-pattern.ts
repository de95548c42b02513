import type { DockerfileRule } from '../../rule.js'
import { surround } from '../run/_edits.js'
import { readArguments } from '../run/_options.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/unquoted-grep-pattern',
  severity: 'warning',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2062'] },
  title: { en: 'A pattern for `grep` without quotes', 'zh-cn': '`grep` 的模式没有加引号' },
  why: {
    en: 'The shell takes `*` and `?` for file names, and puts in those that fit, before `grep` sees the pattern.',
    'zh-cn': '`grep` 看到模式之前，shell 会把 `*` 和 `?` 当成文件名通配符，换成匹配的名字。',
  },
  instead: { en: 'Put quotes around the pattern.', 'zh-cn': '给模式加上引号。' },
  message: {
    en: 'The shell replaces `{pattern}` by file names that fit before `grep` sees it. Put quotes around it.',
    'zh-cn': '在 `grep` 看到之前，shell 会先把 `{pattern}` 换成匹配的文件名。给它加上引号。',
  },
  fix: { title: { en: 'Put quotes around it', 'zh-cn': '加上引号' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN grep -q version.* /etc/app.conf
            ^^^^^^^^^
`,
    ],
    good: ["FROM debian:13\nRUN grep -q 'version.*' /etc/app.conf && grep -q x /etc/*.conf"],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { effective } of scripted.commands) {
        if (!/^[ef]?grep$/.test(effective.name ?? '')) continue
        const given = readArguments(effective.words.slice(1), {
          short: 'ABCDdefm',
          long: ['regexp', 'file', 'max-count', 'include', 'exclude'],
        })
        if (given.options.some(({ name }) => /^(-e|-f|--regexp|--file)$/.test(name))) continue
        const [word] = given.operands
        if (word?.quoted !== 'none' || word.value === undefined || !word.expansions.some(({ kind }) => kind === 'glob'))
          continue
        report(word.span, { pattern: word.text }, scripted.plain ? surround(word.span, "'") : [])
      }
  },
} satisfies DockerfileRule
