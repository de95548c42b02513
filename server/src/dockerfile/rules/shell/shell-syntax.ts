import type { Localized } from '../../../core/localized.js'
import type { DockerfileDocument, Instruction } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { wholeOf } from '../../whole.js'
import { bareOf } from './_bare.js'
import * as mistakes from './_mistakes.js'
import { builtOf, type Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/shell-syntax',
  severity: 'error',
  local: true,
  aliases: { shellcheck: ['SC1072', 'SC1073'] },
  title: { en: 'A command that the shell cannot read', 'zh-cn': 'shell 无法解析的命令' },
  why: {
    en: 'The shell reads the whole line before it runs any of it, and stops at a quote that is not closed, an `if` without `fi`, a `&&` with nothing behind it.',
    'zh-cn': 'shell 会先读完整行再执行，遇到没有闭合的引号、缺少 `fi` 的 `if`、后面什么都没有的 `&&` 就会停下。',
  },
  instead: {
    en: 'Close what is open, and take out what is too much. Often the line above lacks its `\\`.',
    'zh-cn': '补全没有结束的部分，去掉多余的部分。常见原因是上一行末尾少了 `\\`。',
  },
  message: {
    en: '{what}: the shell stops with a syntax error, and the build fails.',
    'zh-cn': '{what}：shell 会报语法错误，构建失败。',
  },
  examples: {
    bad: [
      `
FROM debian:13
RUN echo "deb https://example.com stable > /etc/apt/sources.list.d/example.list
         ^
`,
      `
FROM debian:13
RUN if [ -f /a ]; then rm /a
                           ^
`,
    ],
    good: [
      'FROM debian:13\nRUN if [ -f /a ]; then rm /a; fi && echo "it\'s done"',
      'FROM debian:13\nSHELL ["python3", "-c"]\nRUN print("a")',
    ],
  },
  check(document, report) {
    // another escape character, and other quotes: mostly Windows
    if (document.escape !== '\\') return
    for (const scripted of builtOf(document)) {
      const { script, instruction, outer } = scripted
      const [first] = script.errors
      if (!first || script.depth > 0 || instruction.problems.length > 0 || !isSure(scripted)) continue
      if (isBrokenOff(document, outer)) continue
      const { open } = bareOf(script)
      const { text } = script.source
      if (open !== undefined) {
        const sign = /^(?:\$[({]|["'`])/.exec(text.slice(open))?.[0] ?? text[open]!
        report(script.source.toSpan(open, open + sign.length), { what: unclosed(sign) })
        continue
      }
      // at the end of the script there is nothing to point at but the last sign
      const last = text.trimEnd().length
      const end = script.source.toSpan(last - 1, last)
      report(first.start >= end.start ? end : first, { what: stuck })
    }
  },
} satisfies DockerfileRule

const stuck: Localized = { en: 'The command is not complete here', 'zh-cn': '命令到这里不完整' }
const unclosed = (sign: string): Localized =>
  sign === '`'
    ? { en: 'This backtick is never closed', 'zh-cn': '这个反引号没有闭合' }
    : { en: `This \`${sign}\` is never closed`, 'zh-cn': `这个 \`${sign}\` 没有闭合` }

/** False for what a template fills in, for scripts of another system, and where a rule of its own says what is wrong. */
function isSure({ script, shell }: Scripted): boolean {
  const { text } = script.source
  if (shell === 'other' || /\{\{|<%|%%|@\w+@|<<|\b(?:powershell|pwsh|cmd(?:\.exe)?)\b/i.test(text)) return false
  const bare = bareOf(script).text
  return bare !== '' && Object.values(mistakes).every(pattern => bare.search(pattern) < 0)
}

/** True where the next line is no instruction: the line break in between is the mistake, and reported there. */
const isBrokenOff = (document: DockerfileDocument, { index }: Instruction): boolean =>
  wholeOf(document).instructions[index + 1]?.problems.some(({ code }) => code === 'unknown-instruction') === true
