import type { DockerfileRule } from '../../rule.js'
import { scriptedOf } from './_scripts.js'

export default {
  id: 'dockerfile/test-redirect',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2073'] },
  title: { en: '`>` or `<` in `[ … ]` is a redirection', 'zh-cn': '`[ … ]` 中的 `>` 或 `<` 是重定向' },
  why: {
    en: '`[ "$n" > 5 ]` writes a file called `5`, and is true for every `n`.',
    'zh-cn': '`[ "$n" > 5 ]` 会写出一个名为 `5` 的文件，而且 `n` 是什么都成立。',
  },
  instead: { en: 'Compare numbers with `-gt` and `-lt`.', 'zh-cn': '比较数字用 `-gt` 和 `-lt`。' },
  message: {
    en: 'This is a redirection to a file called `{target}`. Compare numbers with `{better}`.',
    'zh-cn': '这是重定向到名为 `{target}` 的文件。比较数字用 `{better}`。',
  },
  fix: { title: { en: 'Change to `{better}`', 'zh-cn': '改为 `{better}`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN n=3; if [ "$n" > 5 ]; then echo many; fi
                   ^
`,
    ],
    good: ['FROM debian:13\nRUN n=3; if [ "$n" -gt 5 ]; then echo many; fi; [ -f /a ] > /dev/null'],
  },
  check(document, report) {
    for (const scripted of scriptedOf(document))
      for (const { name, words, redirects } of scripted.commands) {
        const last = words.at(-1)
        if (name?.value !== '[' || last?.text !== ']') continue
        for (const { operator, fd, span, target } of redirects) {
          if ((operator !== '<' && operator !== '>') || fd !== undefined || !target || span.start > last.span.start)
            continue
          const at = { start: span.start, end: span.start + 1 }
          const better = operator === '>' ? '-gt' : '-lt'
          report(at, { target: target.text, better }, scripted.plain ? [{ span: at, text: better }] : [])
        }
      }
  },
} satisfies DockerfileRule
