import type { ShellWord } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-echo-options',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3036', 'SC3037'] },
  ...bashismTexts({
    name: { en: '`echo -e`', 'zh-cn': '`echo -e`' },
    effect: { en: 'writes the `-e` as text into the output', 'zh-cn': '会把 `-e` 当成文字输出' },
    instead: {
      en: 'Use `printf`: it is the same everywhere.',
      'zh-cn': '改用 `printf`：它在哪里都一样。',
    },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN echo -e "a\\nb" > /etc/list
         ^^
`,
    ],
    good: [
      "FROM debian:13\nRUN printf 'a\\nb\\n' > /etc/list",
      'FROM alpine:3.22\nRUN echo -e "a\\nb" > /etc/list',
      'FROM debian:13\nRUN echo -n "a" > /etc/list',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses(scripted: Scripted): Generator<Use> {
  for (const { name, words } of scripted.commands) {
    const [, option, only, ...others] = words
    if (name?.value !== 'echo' || !option || !/^-[neE]*[eE][neE]*$/.test(option.text)) continue
    const format = others.length === 0 && only ? printfFormat(only, option.text.includes('n')) : undefined
    yield {
      span: option.span,
      written: option.text,
      edits: format
        ? [
            { span: { start: name.span.start, end: option.span.end }, text: 'printf' },
            { span: only!.span, text: format },
          ]
        : [],
    }
  }
}

/** A quoted text as the format of `printf`. `undefined` where a `%` or a variable would mean something else there. */
export function printfFormat({ text, quoted, expansions }: ShellWord, bare: boolean): string | undefined {
  if ((quoted !== 'single' && quoted !== 'double') || expansions.length > 0 || text.includes('%')) return undefined
  return bare ? text : `${text.slice(0, -1)}\\n${text.at(-1)}`
}
