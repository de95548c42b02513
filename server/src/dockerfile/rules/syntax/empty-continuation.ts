import type { DockerfileRule } from '../../rule.js'

export default {
  id: 'dockerfile/empty-continuation',
  severity: 'warning',
  local: true,
  aliases: { buildkit: ['NoEmptyContinuation'] },
  title: { en: 'An empty line inside an instruction', 'zh-cn': '指令中间有空行' },
  why: {
    en: 'A `\\` promises that the instruction goes on. BuildKit still skips an empty line there, but warns that this will become an error.',
    'zh-cn': '`\\` 表示指令在下一行继续。BuildKit 目前会跳过其中的空行，但已警告将来会报错。',
  },
  instead: { en: 'Remove the empty line, or put a comment (`#`) there.', 'zh-cn': '删掉空行，或在那里写注释（`#`）。' },
  message: {
    en: 'The line above ends in `{escape}`, and this one is empty: a future BuildKit will refuse that. Remove it.',
    'zh-cn': '上一行以 `{escape}` 结尾，这一行却是空的：以后的 BuildKit 会拒绝。删掉它。',
  },
  fix: { title: { en: 'Remove the empty lines', 'zh-cn': '删除空行' }, safe: true },
  examples: {
    bad: ['\nFROM alpine:3.20\nRUN apk update && \\\n\n^\n    apk upgrade\n'],
    good: [
      'FROM alpine:3.20\nRUN apk update && \\\n    # now the rest\n    apk upgrade',
      'FROM alpine:3.20\nRUN <<EOF\n\necho\nEOF',
    ],
  },
  check({ instructions, text, escape: escapeChar }, report) {
    for (const { emptyContinuations, span } of instructions) {
      const inside = emptyContinuations.filter(({ start }) => start < span.end)
      const first = inside[0]
      if (!first) continue
      report(
        first,
        { escape: escapeChar },
        inside.map(({ start, end }) => {
          const newline = text.indexOf('\n', end)
          return { span: { start, end: newline < 0 ? end : newline + 1 }, text: '' }
        }),
      )
    }
  },
} satisfies DockerfileRule
