import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-let',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3039'] },
  ...bashismTexts({
    name: { en: '`let`', 'zh-cn': '`let`' },
    effect: { en: 'reports `let: not found`', 'zh-cn': '会报 `let: not found`' },
    instead: { en: 'Write `i=$((i + 1))`.', 'zh-cn': '写成 `i=$((i + 1))`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN i=1; let i=i+1; echo $i
         ^^^
`,
    ],
    good: ['FROM debian:13\nRUN i=1; i=$((i + 1)); echo $i', 'FROM alpine:3.22\nRUN i=1; let i=i+1; echo $i'],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { name, words } of scripted.commands) {
    if (name?.value !== 'let') continue
    const [, only, ...others] = words
    const [, variable, sum] = /^(\w+)=([\w+*/ -]+)$/.exec(only?.value ?? '') ?? []
    yield {
      span: name.span,
      written: 'let',
      edits:
        variable && sum && others.length === 0
          ? [{ span: { start: name.span.start, end: only!.span.end }, text: `${variable}=$((${sum}))` }]
          : [],
    }
  }
}
