import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/value-outside-quotes',
  severity: 'warning',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2027'] },
  title: { en: 'Quotes that end before the variable', 'zh-cn': '引号在变量前就结束了' },
  why: {
    en: 'In `"a "$b" c"` the inner quotes close and reopen the outer ones: `$b` stands bare and is cut at blanks.',
    'zh-cn': '在 `"a "$b" c"` 里，内层引号结束又重新打开了外层引号：`$b` 没有引号，会在空白处被切开。',
  },
  instead: {
    en: 'Take the inner quotes out, or write `\\"` for a quote.',
    'zh-cn': '去掉内层引号；要输出引号就写 `\\"`。',
  },
  message: {
    en: 'The quotes around `{variable}` close the outer ones, so it stands bare. Take them out, or write `\\"`.',
    'zh-cn': '`{variable}` 两边的引号结束了外层引号，它其实没有引号保护。去掉它们，或者写 `\\"`。',
  },
  fix: { title: { en: 'Take the inner quotes out', 'zh-cn': '去掉内层引号' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo "built as "$USER" today" > /built
                    ^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN echo "built as $USER today" > /built && echo "a"$USER'],
  },
  check(document, report) {
    for (const { nodes, plain } of builtOf(document))
      for (const { words } of nodes)
        for (const { expansions, quoted, text, span: whole } of words) {
          if (quoted !== 'mixed' || !text.startsWith('"') || !text.endsWith('"')) continue
          for (const { kind, quoted: inside, span } of expansions) {
            if (inside || kind !== 'parameter') continue
            if (document.text[span.start - 1] !== '"' || document.text[span.end] !== '"') continue
            if (span.start - 1 <= whole.start || span.end + 1 >= whole.end) continue
            report(
              span,
              { variable: document.text.slice(span.start, span.end) },
              plain
                ? [
                    { span: { start: span.start - 1, end: span.start }, text: '' },
                    { span: { start: span.end, end: span.end + 1 }, text: '' },
                  ]
                : [],
            )
          }
        }
  },
} satisfies DockerfileRule
