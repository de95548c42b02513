import type { DockerfileRule } from '../../rule.js'
import { scriptedOf } from './_scripts.js'

export default {
  id: 'dockerfile/redirect-order',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2069'] },
  title: { en: '`2>&1` in front of `> file`', 'zh-cn': '`2>&1` 写在了 `> 文件` 前面' },
  why: {
    en: 'Redirections count from left to right: `2>&1` sends errors to where the output goes at that moment, which is not yet the file.',
    'zh-cn': '重定向从左到右生效：`2>&1` 把错误送到输出此刻去的地方，而那时还不是文件。',
  },
  instead: { en: 'Write `> file 2>&1`.', 'zh-cn': '写成 `> 文件 2>&1`。' },
  message: {
    en: 'Errors do not get into `{file}`: redirections count from left to right. Write `2>&1` last.',
    'zh-cn': '错误不会写进 `{file}`：重定向从左到右生效。把 `2>&1` 写在最后。',
  },
  fix: { title: { en: 'Put `2>&1` last', 'zh-cn': '把 `2>&1` 放到最后' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN make 2>&1 > /build.log
         ^^^^
`,
    ],
    good: ['FROM debian:13\nRUN make > /build.log 2>&1 && make 2>&1 >/dev/null | tee /errors'],
  },
  check(document, report) {
    for (const { nodes, plain } of scriptedOf(document))
      for (const { redirects, command } of nodes) {
        // in a pipe it is the way to send only the errors on
        if (command && command.pipelineIndex < command.pipelineLength - 1) continue
        const both = redirects.find(({ operator, fd, target }) => operator === '>&' && fd === 2 && target?.text === '1')
        const file = redirects.find(
          ({ operator, fd, span }) =>
            both &&
            (operator === '>' || operator === '>>') &&
            (fd === undefined || fd === 1) &&
            span.start > both.span.start,
        )
        if (!both || !file) continue
        const { start, end } = both.span
        const next = document.text[end] === ' ' ? end + 1 : end
        report(
          both.span,
          { file: file.target?.text ?? '' },
          plain
            ? [
                { span: { start, end: next }, text: '' },
                { span: { start: file.span.end, end: file.span.end }, text: ' 2>&1' },
              ]
            : [],
        )
      }
  },
} satisfies DockerfileRule
