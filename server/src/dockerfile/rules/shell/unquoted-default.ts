import type { DockerfileRule } from '../../rule.js'
import { surround } from '../run/_edits.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/unquoted-default',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2223'] },
  title: { en: '`: ${A:=b}` without quotes', 'zh-cn': '`: ${A:=b}` 没有加引号' },
  why: {
    en: 'The value is cut and searched for file names although nobody needs the result.',
    'zh-cn': '虽然没人用到结果，值还是会被切开，并去匹配文件名。',
  },
  instead: { en: 'Write `: "${A:=b}"`.', 'zh-cn': '写成 `: "${A:=b}"`。' },
  message: {
    en: 'Quotes spare the shell a search for file names: `: "{written}"`.',
    'zh-cn': '加上引号，shell 就不用去匹配文件名：`: "{written}"`。',
  },
  fix: { title: { en: 'Put quotes around it', 'zh-cn': '加上引号' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN : \${LEVEL:=2}; echo "$LEVEL"
      ^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN : "${LEVEL:=2}"; echo "$LEVEL"'],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { name, words } of scripted.commands) {
        const [, word, ...others] = words
        const [expansion] = word?.expansions ?? []
        if (
          name?.value !== ':' ||
          !word ||
          others.length > 0 ||
          word.quoted !== 'none' ||
          !/^:?=$/.test(expansion?.operator ?? '')
        )
          continue
        report(word.span, { written: word.text }, scripted.plain ? surround(word.span, '"') : [])
      }
  },
} satisfies DockerfileRule
