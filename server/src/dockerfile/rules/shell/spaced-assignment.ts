import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/spaced-assignment',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC1068'] },
  title: {
    en: 'Blanks around the `=` of an assignment',
    'zh-cn': '赋值的 `=` 两边有空格',
  },
  why: {
    en: 'With blanks the shell sees a program and its arguments: `name = x` starts `name`, and fails with `name: not found`.',
    'zh-cn': '有空格时 shell 看到的是程序和它的参数：`name = x` 会启动 `name`，报错 `name: not found`。',
  },
  instead: {
    en: 'Write `name=x`.',
    'zh-cn': '写成 `name=x`。',
  },
  message: {
    en: 'This starts a program called `{name}` instead of setting a variable. Write `{name}=` without blanks.',
    'zh-cn': '这会启动名为 `{name}` 的程序，而不是给变量赋值。写成 `{name}=`，两边不留空格。',
  },
  fix: {
    title: {
      en: 'Take the blanks out',
      'zh-cn': '去掉空格',
    },
    safe: false,
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN VERSION = 1.2 && echo "$VERSION"
    ^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN VERSION=1.2 && echo "$VERSION" && [ "$VERSION" = 1.2 ] && expr a = b'],
  },
  check(document, report) {
    for (const { commands, plain } of builtOf(document))
      for (const { words, assignments } of commands) {
        const [name, equals, value] = words
        if (!name || !equals || assignments.length > 0 || !/^=(?!=)/.test(equals.text)) continue
        // `expr a = b` and `[ a = b ]` have it further on
        if (name.quoted !== 'none' || !/^[A-Za-z_]\w*$/.test(name.text) || name.text === 'test') continue
        const end = equals.text === '=' && value ? value.span.start : equals.span.end
        const written = document.text.slice(equals.span.start, end)
        report(
          { start: name.span.start, end: equals.text === '=' ? equals.span.end : equals.span.start + 1 },
          { name: name.text },
          plain && !/[\n\r]/.test(written)
            ? [
                { span: { start: name.span.end, end: equals.span.start }, text: '' },
                ...(equals.text === '=' && value
                  ? [{ span: { start: equals.span.end, end: value.span.start }, text: '' }]
                  : []),
              ]
            : [],
        )
      }
  },
} satisfies DockerfileRule
