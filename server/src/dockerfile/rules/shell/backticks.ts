import type { DockerfileRule } from '../../rule.js'
import { scriptedOf } from './_scripts.js'

export default {
  id: 'dockerfile/backticks',
  severity: 'hint',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2006'] },
  title: { en: 'Backticks instead of `$(…)`', 'zh-cn': '用了反引号而不是 `$(…)`' },
  why: {
    en: 'Backticks cannot be nested without escapes, treat backslashes in their own way, and are easily taken for quotes.',
    'zh-cn': '反引号嵌套时要转义，对反斜杠有自己的一套处理，还容易看成引号。',
  },
  instead: { en: 'Write `$(…)`.', 'zh-cn': '写成 `$(…)`。' },
  message: {
    en: '`$(…)` does the same, can be nested, and leaves backslashes alone.',
    'zh-cn': '`$(…)` 作用相同，可以嵌套，也不会动反斜杠。',
  },
  fix: { title: { en: 'Change to `$(…)`', 'zh-cn': '改为 `$(…)`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo "built on \`date\`" > /built
                   ^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN echo "built on $(date)" > /built'],
  },
  check(document, report) {
    for (const { expansions, plain } of scriptedOf(document))
      for (const { expansion } of expansions) {
        // `# a comment` between the words of a long command is a way to write one
        if (expansion.kind !== 'backtick' || !expansion.tree?.children.length) continue
        const { start, end } = expansion.span
        const inner = document.text.slice(start + 1, end - 1)
        const simple = plain && !/[\\\n`]/.test(inner) && document.text[start] === '`' && document.text[end - 1] === '`'
        report(
          expansion.span,
          {},
          simple
            ? [
                { span: { start, end: start + 1 }, text: '$(' },
                { span: { start: end - 1, end }, text: ')' },
              ]
            : [],
        )
      }
  },
} satisfies DockerfileRule
