import type { ShellWord } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { isDeclared } from '../run/_runs.js'
import { type Scripted, scriptedOf } from './_scripts.js'
import { assignedIn } from './_variables.js'

export default {
  id: 'dockerfile/test-constant',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC2050'] },
  title: { en: 'A comparison of two fixed texts', 'zh-cn': '比较两个固定的文本' },
  why: {
    en: 'Neither side has a variable in it, so the answer never changes: mostly a `$` is missing.',
    'zh-cn': '两边都没有变量，结果永远不变：多半是漏了 `$`。',
  },
  instead: { en: 'Write `"$NAME"` for the value of a variable.', 'zh-cn': '要变量的值，就写 `"$NAME"`。' },
  message: {
    en: '`{left}` is a fixed text here, so the answer never changes. Is `${left}` meant?',
    'zh-cn': '这里的 `{left}` 是固定的文本，结果永远不变。是不是想写 `${left}`？',
  },
  fix: { title: { en: 'Change to `"${left}"`', 'zh-cn': '改为 `"${left}"`' }, safe: false },
  examples: {
    bad: [
      `
FROM debian:13
ARG TARGETARCH
RUN if [ TARGETARCH = arm64 ]; then make arm; fi
         ^^^^^^^^^^
`,
    ],
    good: [
      'FROM debian:13\nARG TARGETARCH\nRUN if [ "$TARGETARCH" = arm64 ]; then make arm; fi; [ "$(uname -m)" = x ]',
    ],
  },
  check(document, report) {
    for (const scripted of scriptedOf(document))
      for (const [left, right] of comparisons(scripted)) {
        if (left.value === undefined || right.value === undefined || !/^\w+$/.test(left.value)) continue
        if ([left, right].some(({ expansions }) => expansions.length > 0)) continue
        const known = assignedIn(document, scripted).has(left.value) || isDeclared(document, scripted, left.value)
        report(
          left.span,
          { left: left.value },
          known && scripted.plain ? [{ span: left.span, text: `"$${left.value}"` }] : [],
        )
      }
  },
} satisfies DockerfileRule

/** Both sides of every `=` and `!=` in `[ … ]` and `[[ … ]]`. */
function* comparisons({ commands, nodes }: Scripted): Generator<readonly [ShellWord, ShellWord]> {
  for (const { name, words } of commands) {
    const [, left, operator, right, end] = words
    const closed = name?.value === '[' ? end?.text === ']' : name?.value === 'test' && !end
    if (closed && left && right && /^(==?|!=)$/.test(operator?.text ?? '')) yield [left, right]
  }
  for (const { kind, words, operators } of nodes) {
    const [left, right] = words
    if (kind === 'test-term' && left && right && /^(==?|!=)$/.test(operators[0] ?? '')) yield [left, right]
  }
}
