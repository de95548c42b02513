import type { ShellWord } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { withoutBraces } from '../run/_removes.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-brace-expansion',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3009'] },
  ...bashismTexts({
    name: { en: '`{a,b}`', 'zh-cn': '`{a,b}`' },
    effect: { en: 'takes the braces as part of one name', 'zh-cn': '会把花括号当成名字的一部分' },
    instead: { en: 'Write the words out.', 'zh-cn': '把每一项都写出来。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN mkdir -p /srv/{data,log}
             ^^^^^^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN mkdir -p /srv/data /srv/log',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN mkdir -p /srv/{data,log}',
      "FROM debian:13\nRUN find / -name x -exec rm {} + && echo '{a,b}'",
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'ash', 'sh'], uses)
  },
} satisfies DockerfileRule

function* uses({ nodes }: Scripted): Generator<Use> {
  for (const { words } of nodes)
    for (const word of words)
      if (word.expansions.some(({ kind, quoted }) => kind === 'brace' && !quoted))
        yield { span: word.span, written: word.text, edits: writtenOut(word) }
}

const writtenOut = ({ text, span, quoted }: ShellWord) => {
  const words = quoted === 'none' ? withoutBraces(text) : []
  return words.length > 1 && !words.some(word => word.includes('{')) ? [{ span, text: words.join(' ') }] : []
}
