import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

/** Programs that read `$` themselves, or pass the text on to one that does. */
const readers =
  /^(trap|sh|bash|dash|ash|ksh|zsh|su|runuser|gosu|ssh|eval|xargs|find|awk|gawk|mawk|perl|sed|jq|yq|php|ruby|node|envsubst|dpkg-query|rpm|git|alias|make|docker|kubectl|psql|mysql|parallel|printf|watch|timeout)$/

export default {
  id: 'dockerfile/single-quoted-variable',
  severity: 'information',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2016'] },
  title: { en: 'A `$` in single quotes', 'zh-cn': '单引号里的 `$`' },
  why: {
    en: 'Between single quotes nothing is put in: the text keeps its `$`. That is right for text that something else will read, and wrong for a value.',
    'zh-cn': '单引号里不会代入任何内容：文本会保留 `$`。给别的程序读的文本这样写没错，要代入值就错了。',
  },
  instead: { en: 'Use double quotes where the value is meant.', 'zh-cn': '要代入值时用双引号。' },
  message: {
    en: '`{text}` stays as it is: nothing is put in between single quotes. Use double quotes where the value is meant.',
    'zh-cn': '`{text}` 会原样保留：单引号里不会代入内容。要代入值时用双引号。',
  },
  fix: { title: { en: 'Change to double quotes', 'zh-cn': '改为双引号' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo 'built as $USER' > /built
         ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN echo "built as $USER" > /built',
      "FROM debian:13\nRUN awk '{ print $1 }' /etc/passwd && sh -c 'echo $0'",
    ],
  },
  check(document, report) {
    for (const scripted of builtOf(document))
      for (const { effective, words } of scripted.commands) {
        if (readers.test(effective.name ?? '')) continue
        for (const { text, span, quoted } of words.slice(1)) {
          const found = quoted === 'single' && text.startsWith("'") ? /\$[A-Za-z_{(]\w*[})]?/.exec(text) : null
          if (!found) continue
          const simple = scripted.plain && !/["\\`!]/.test(text)
          report(
            span,
            { text: found[0] },
            simple
              ? [
                  { span: { start: span.start, end: span.start + 1 }, text: '"' },
                  { span: { start: span.end - 1, end: span.end }, text: '"' },
                ]
              : [],
          )
        }
      }
  },
} satisfies DockerfileRule
