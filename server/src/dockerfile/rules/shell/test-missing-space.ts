import type { DockerfileRule } from '../../rule.js'
import { scriptedOf } from './_scripts.js'

export default {
  id: 'dockerfile/test-missing-space',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC1020', 'SC1035'] },
  title: { en: 'A space is missing at `[` or `]`', 'zh-cn': '`[` 或 `]` 旁边缺少空格' },
  why: {
    en: '`[` is a command, and `]` its last word. Without the space the shell looks for a command called `[x`, or reports `missing ]`; either way the condition is false.',
    'zh-cn':
      '`[` 是一条命令，`]` 是它的最后一个词。少了空格，shell 会去找名为 `[x` 的命令，或者报 `missing ]`；总之条件不成立。',
  },
  instead: { en: 'Write `[ … ]` with a space inside on both sides.', 'zh-cn': '写成 `[ … ]`，里侧两边都留空格。' },
  message: {
    en: '`{word}` is one word to the shell, so the condition is never true. Put a space between.',
    'zh-cn': '在 shell 看来 `{word}` 是一个词，条件永远不成立。中间加一个空格。',
  },
  fix: { title: { en: 'Put a space between', 'zh-cn': '加一个空格' }, safe: true },
  examples: {
    bad: [
      `
FROM debian:13
RUN if [ "$USER" = root]; then make; fi
                   ^^^^^
`,
      `
FROM debian:13
RUN if ["$USER" = root ]; then make; fi
       ^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN if [ "$USER" = root ]; then make; fi; echo a]'],
  },
  check(document, report) {
    for (const scripted of scriptedOf(document)) {
      const { script, instruction } = scripted
      // a JSON array with a mistake in it is read as a shell form too
      if (script.depth === 0 && /^\[\s*("[^"]*"|'[^']*')\s*(,|\]\s*$)/.test(instruction.rawArguments)) continue
      for (const { name, words } of scripted.commands) {
        const last = words.at(-1)
        if (name && /^\[[^[\]\s]/.test(name.text) && last?.text === ']') {
          const at = name.span.start + 1
          report(name.span, { word: name.text }, scripted.plain ? [{ span: { start: at, end: at }, text: ' ' }] : [])
        } else if (
          name?.text === '[' &&
          last &&
          last !== name &&
          /[^[\]\\]\]$/.test(last.text) &&
          !last.text.includes('[')
        ) {
          const at = last.span.end - 1
          report(last.span, { word: last.text }, scripted.plain ? [{ span: { start: at, end: at }, text: ' ' }] : [])
        }
      }
    }
  },
} satisfies DockerfileRule
