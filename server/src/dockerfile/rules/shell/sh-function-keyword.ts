import type { DockerfileDocument } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-function-keyword',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2112', 'SC2113'] },
  ...bashismTexts({
    name: { en: '`function`', 'zh-cn': '`function`' },
    effect: {
      en: 'reports `function: not found`, or stops with a syntax error',
      'zh-cn': '会报 `function: not found`，或者报语法错误并停止',
    },
    instead: { en: 'Write `name() { … }`.', 'zh-cn': '写成 `name() { … }`。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN function fetch() { curl -fsSLO "$1"; }; fetch https://example.com/a
    ^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN fetch() { curl -fsSLO "$1"; }; fetch https://example.com/a',
      'FROM alpine:3.22\nRUN function fetch() { wget -q "$1"; }; fetch https://example.com/a',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], scripted => uses(document, scripted))
  },
} satisfies DockerfileRule

function* uses({ text }: DockerfileDocument, { nodes }: Scripted): Generator<Use> {
  for (const { kind, name, span } of nodes) {
    if (kind !== 'function' || !name || !/^function\s/.test(text.slice(span.start, span.start + 9))) continue
    const parentheses = /^[ \t]*\(/.test(text.slice(name.span.end, name.span.end + 20))
    yield {
      span: { start: span.start, end: span.start + 8 },
      written: 'function',
      edits: [
        { span: { start: span.start, end: name.span.start }, text: '' },
        ...(parentheses ? [] : [{ span: { start: name.span.end, end: name.span.end }, text: '()' }]),
      ],
    }
  }
}
