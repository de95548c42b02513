import type { ShellCommand } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { scriptedOf } from './_scripts.js'

export default {
  id: 'dockerfile/test-and-or',
  severity: 'hint',
  local: true,
  preset: 'strict',
  aliases: { shellcheck: ['SC2166'] },
  title: { en: '`-a` or `-o` inside `[ … ]`', 'zh-cn': '`[ … ]` 中使用了 `-a` 或 `-o`' },
  why: {
    en: 'POSIX has dropped `-a` and `-o`: with values like `!` or `(` shells disagree about what is meant.',
    'zh-cn': 'POSIX 已经去掉 `-a` 和 `-o`：遇到 `!`、`(` 这样的值，各家 shell 的理解并不一致。',
  },
  instead: { en: 'Write `[ a ] && [ b ]`.', 'zh-cn': '写成 `[ a ] && [ b ]`。' },
  message: {
    en: 'Shells disagree about `{operator}`. Write `[ … ] {better} [ … ]`.',
    'zh-cn': '各家 shell 对 `{operator}` 的理解不一致。写成 `[ … ] {better} [ … ]`。',
  },
  fix: { title: { en: 'Change to `] {better} [`', 'zh-cn': '改为 `] {better} [`' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN if [ -f /a -a -f /b ]; then echo both; fi
               ^^
`,
    ],
    good: ['FROM debian:13\nRUN if [ -f /a ] && [ -f /b ]; then echo both; fi; [ -o errexit ] || [ ! -a /x ]'],
  },
  check(document, report) {
    for (const scripted of scriptedOf(document))
      for (const command of scripted.commands) {
        const { name, words } = command
        if (name?.value !== '[' && name?.value !== 'test') continue
        const inner = words.slice(1, name.value === '[' ? -1 : undefined)
        const operators = inner.filter(
          ({ text }, index) =>
            /^-[ao]$/.test(text) && index > 0 && index < inner.length - 1 && inner[index - 1]!.text !== '!',
        )
        const simple =
          scripted.plain &&
          standsAlone(command, operators[0]?.text) &&
          new Set(operators.map(({ text }) => text)).size === 1 &&
          !inner.some(({ text }) => /^(!|\\?[()]|['"][()]['"])$/.test(text))
        for (const { text, span } of operators) {
          const better = text === '-a' ? '&&' : '||'
          const [close, open] = name.value === '[' ? ['] ', '['] : ['', 'test']
          report(span, { operator: text, better }, simple ? [{ span, text: `${close}${better} ${open}` }] : [])
        }
      }
  },
} satisfies DockerfileRule

/** True where `a && b` in the place of `a` means the same to what stands around it. */
const standsAlone = ({ negated, pipelineLength, joint }: ShellCommand, operator: string | undefined): boolean =>
  !negated && pipelineLength === 1 && (!/^(&&|\|\|)$/.test(joint) || joint === (operator === '-a' ? '&&' : '||'))
