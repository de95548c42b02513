import type { DockerfileDocument, ShellExpansion } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { isDeclared } from '../run/_runs.js'
import { builtOf, type Scripted } from './_scripts.js'
import { valuesIn } from './_variables.js'
import { quoting, splitsOf } from './_words.js'

export default {
  id: 'dockerfile/unquoted-variable',
  severity: 'information',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2086'] },
  title: { en: 'A variable without quotes', 'zh-cn': '变量没有加引号' },
  why: {
    en: 'Without quotes the shell cuts the value at blanks and puts file names in for `*` and `?`. An empty value disappears, and the next word takes its place.',
    'zh-cn':
      '不加引号时，shell 会在空白处把值切开，并把 `*` 和 `?` 换成文件名。值为空时这个词会消失，后面的词就顶了上来。',
  },
  instead: {
    en: 'Put double quotes around it. Leave them out only where several words are meant.',
    'zh-cn': '用双引号括起来。只有确实要拆成多个词时才不加。',
  },
  message: {
    en: '`{variable}` is cut at blanks and disappears where it is empty. Put double quotes around it.',
    'zh-cn': '`{variable}` 会在空白处被切开，为空时会消失。用双引号括起来。',
  },
  fix: { title: { en: 'Put quotes around it', 'zh-cn': '加上引号' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN for file in /src/*; do install -m 644 $file /etc/app/; done
                                          ^^^^^
`,
    ],
    good: [
      'FROM debian:13\nRUN for file in /src/*; do install -m 644 "$file" /etc/app/; done',
      'FROM debian:13\nARG VERSION\nRUN curl -fsSLO https://example.com/tool-$VERSION.tgz',
      'FROM debian:13\nRUN arch=amd64; curl -fsSLO https://example.com/tool-$arch.tgz',
      'FROM debian:13\nRUN for i in $LIST; do echo "$i"; done; x=$HOME; exit $?',
    ],
  },
  check(document, report) {
    for (const scripted of builtOf(document)) {
      const values = valuesIn(document, scripted)
      for (const { expansion, word, command } of splitsOf(scripted)) {
        if (expansion.kind !== 'parameter' || isHarmless(document, scripted, expansion, values)) continue
        if (/^\$(\{(\w+)\[[@*]\]\}|[@*])/.test(document.text.slice(expansion.span.start, expansion.span.end))) continue
        // `[ -n $x ]` has a rule of its own
        if (command.name?.value === '[' && word === command.words[2] && /^-[nz]$/.test(command.words[1]?.value ?? ''))
          continue
        report(
          expansion.span,
          { variable: document.text.slice(expansion.span.start, expansion.span.end) },
          scripted.plain ? quoting({ expansion, word }) : [],
        )
      }
    }
  },
} satisfies DockerfileRule

/** True for a value that has no blanks and no `*`: numbers, what the script sets to a plain word, and what ENV or ARG give. */
function isHarmless(
  document: DockerfileDocument,
  scripted: Scripted,
  { name = '', operator = '', operand }: ShellExpansion,
  values: ReadonlyMap<string, readonly (string | undefined)[]>,
): boolean {
  if (/^[#?$!\d-]$/.test(name) ? !/^\d$/.test(name) : false) return true
  if (operator === '#') return true
  // ${a:+"$a"}
  if (/^:?\+$/.test(operator))
    return operand === undefined || operand.quoted !== 'none' || operand.expansions.length === 0
  const known = values.get(name)
  if (known) return known.every(value => value !== undefined && /^[\w./:@%+=,~^-]*$/.test(value) && value !== '')
  return isDeclared(document, scripted, name)
}
