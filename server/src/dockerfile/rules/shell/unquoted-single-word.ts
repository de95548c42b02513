import type { DockerfileRule } from '../../rule.js'
import { splitSubstitutions } from './_substitutions.js'
import { quoting } from './_words.js'

export default {
  id: 'dockerfile/unquoted-single-word',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2046'] },
  title: { en: '`$(…)` without quotes, where it is one word', 'zh-cn': '`$(…)` 没有加引号（输出只有一个词）' },
  why: {
    en: 'The answer of these programs is a number or a name without blanks, so nothing is cut. Quotes spare the reader the thought.',
    'zh-cn': '这些程序的输出是数字或不带空白的名字，不会被切开。加上引号，读的人就不用琢磨了。',
  },
  instead: { en: 'Put double quotes around it.', 'zh-cn': '用双引号括起来。' },
  message: {
    en: 'Nothing is cut here: the answer is one word. Quotes would say so.',
    'zh-cn': '输出只有一个词，这里不会被切开。加上引号更清楚。',
  },
  fix: { title: { en: 'Put quotes around it', 'zh-cn': '加上引号' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN make -j$(nproc)
           ^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN make -j"$(nproc)"',
      'FROM debian:13\nRUN for i in $(seq 3); do echo "$i"; done; echo $(seq 3)',
    ],
  },
  check(document, report) {
    for (const { expansion, word, scripted } of splitSubstitutions(document, 'single'))
      report(expansion.span, {}, scripted.plain ? quoting({ expansion, word }) : [])
  },
} satisfies DockerfileRule
