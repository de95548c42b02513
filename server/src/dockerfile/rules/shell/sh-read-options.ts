import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-read-options',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3045'] },
  ...bashismTexts({
    name: { en: 'An option of `read`', 'zh-cn': '`read` 的选项' },
    effect: { en: 'reports `Illegal option`, and reads nothing', 'zh-cn': '会报 `Illegal option`，什么也没读到' },
    instead: { en: 'Only `read -r` is in every shell.', 'zh-cn': '所有 shell 都支持的只有 `read -r`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN echo a b | { read -a words; echo done; }
                      ^^
`,
    ],
    good: ['FROM debian:13\nRUN echo a b | { read -r first second; echo "$first $second"; }'],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { name, words } of scripted.commands) {
    const option = name?.value === 'read' ? words.slice(1).find(({ value }) => /^-/.test(value ?? '')) : undefined
    const known = scripted.shell === 'dash' ? /^-[rp]+$/ : /^-r+$/
    if (option && !known.test(option.value!)) yield { span: option.span, written: `read ${option.value}` }
  }
}
