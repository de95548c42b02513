import type { DockerfileRule } from '../../rule.js'
import { builtOf } from './_scripts.js'

export default {
  id: 'dockerfile/echo-in-substitution',
  severity: 'hint',
  local: true,
  preset: 'all',
  aliases: { shellcheck: ['SC2116'] },
  tag: 'unnecessary',
  title: { en: '`$(echo …)`', 'zh-cn': '`$(echo …)`' },
  why: {
    en: 'The text is there already: `echo` starts a shell just to hand it over.',
    'zh-cn': '文本本来就在那里：`echo` 只是为了转交它又启动了一个 shell。',
  },
  instead: { en: 'Write the text.', 'zh-cn': '直接写文本。' },
  message: { en: 'Write `{text}` without `$(echo …)`.', 'zh-cn': '直接写 `{text}`，不用 `$(echo …)`。' },
  fix: { title: { en: 'Write the text', 'zh-cn': '直接写文本' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
RUN name=$(echo $USER) && useradd -l "$name"
         ^^^^^^^^^^^^^
`,
    ],
    good: ['FROM debian:13\nRUN name=$USER && useradd -l "$name" && upper=$(echo "$name" | tr a-z A-Z)'],
  },
  check(document, report) {
    for (const { expansions, plain } of builtOf(document))
      for (const { expansion } of expansions) {
        const [statement, ...others] = expansion.tree?.children ?? []
        const echo = statement?.children[0]?.command
        if (others.length > 0 || echo?.name?.value !== 'echo' || echo.redirects.length > 0) continue
        const operands = echo.words.slice(1)
        if (
          operands.length === 0 ||
          operands.some(
            ({ text, expansions }) => text.startsWith('-') || expansions.some(({ kind }) => kind === 'glob'),
          )
        )
          continue
        const text = operands.map(word => word.text).join(' ')
        report(expansion.span, { text }, plain && operands.length === 1 ? [{ span: expansion.span, text }] : [])
      }
  },
} satisfies DockerfileRule
