import type { DockerfileRule } from '../../rule.js'
import { splitSubstitutions } from './_substitutions.js'
import { quoting } from './_words.js'

export default {
  id: 'dockerfile/unquoted-substitution',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2046'] },
  title: { en: '`$(…)` without quotes', 'zh-cn': '`$(…)` 没有加引号' },
  why: {
    en: 'Without quotes the shell cuts the output at blanks and line breaks, and puts file names in for `*` and `?`.',
    'zh-cn': '不加引号时，shell 会在空白和换行处把输出切开，并把 `*` 和 `?` 换成文件名。',
  },
  instead: {
    en: 'Put double quotes around it. Where a list is meant, leave it, or use `xargs`.',
    'zh-cn': '用双引号括起来。确实是一串列表时保持原样，或者用 `xargs`。',
  },
  message: {
    en: 'The output of `{command}` is cut at blanks. Put double quotes around `$(…)`, unless a list is meant.',
    'zh-cn': '`{command}` 的输出会在空白处被切开。除非确实是列表，否则用双引号把 `$(…)` 括起来。',
  },
  fix: { title: { en: 'Put quotes around it', 'zh-cn': '加上引号' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN install -m 755 $(find /src -name tool) /usr/local/bin/
                   ^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN install -m 755 "$(find /src -name tool)" /usr/local/bin/',
      'FROM debian:13\nRUN make -j$(nproc) && tool=$(find /src -name tool) && install "$tool" /usr/local/bin/',
      'FROM debian:13\nRUN for file in $(cat /list); do echo "$file"; done',
    ],
  },
  check(document, report) {
    for (const { expansion, word, scripted } of splitSubstitutions(document, 'any')) {
      const written = document.text.slice(expansion.span.start, expansion.span.end)
      const command = /^(?:\$\(|`)\s*([^\s)`]+)/.exec(written)?.[1] ?? '$(…)'
      report(expansion.span, { command }, scripted.plain ? quoting({ expansion, word }) : [])
    }
  },
} satisfies DockerfileRule
