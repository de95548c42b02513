import type { DockerfileDocument, Instruction, Pair } from '../../model.js'
import { references } from '../../references.js'
import type { DockerfileRule } from '../../rule.js'
import { variableAt } from '../../variables.js'
import { inStages, lineBreak } from '../_places.js'

export default {
  id: 'dockerfile/env-self-reference',
  severity: 'warning',
  local: true,
  aliases: { hadolint: ['DL3044'] },
  title: { en: '`ENV` uses a variable that it sets itself', 'zh-cn': '`ENV` 使用了同一条里设置的变量' },
  why: {
    en: 'All values of one `ENV` are put together before any of them is set. A variable that the same `ENV` sets is still empty, or has its old value.',
    'zh-cn': '一条 `ENV` 会先算出所有的值，再统一设置。同一条里设置的变量此时还是空的，或仍是旧值。',
  },
  instead: { en: 'Set the variable in an `ENV` of its own, above.', 'zh-cn': '在上面单独用一条 `ENV` 设置这个变量。' },
  message: {
    en: '`{name}` is set by this same `ENV`, so it is still empty here. Set it in an `ENV` of its own, above.',
    'zh-cn': '`{name}` 由同一条 `ENV` 设置，在这里还是空的。在上面单独用一条 `ENV` 设置。',
  },
  fix: { title: { en: 'Split this `ENV`', 'zh-cn': '拆分这条 `ENV`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
ENV APP=/app BIN=$APP/bin
                 ^^^^
`,
      `
FROM alpine:3.20
ENV APP=/app \\
    BIN="\${APP}/bin"
         ^^^^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nENV APP=/app\nENV BIN=$APP/bin',
      'FROM alpine:3.20\nENV PATH=/app/bin:$PATH A=b',
      'FROM alpine:3.20\nARG APP\nENV APP=/app BIN=$APP/bin',
    ],
  },
  check(document, report) {
    for (const instruction of inStages(document)) {
      const { keyword, pairs } = instruction
      if (keyword !== 'ENV' || pairs.length < 2) continue
      const keys = new Set(pairs.map(({ key }) => key.value))
      const found = references(document, instruction).filter(({ name, span }) => {
        if (!keys.has(name)) return false
        const own = pairs.find(pair => span.start < pair.span.end)
        // a value from further up is there, and most likely meant
        return own?.key.value !== name && !variableAt(document, instruction, name)
      })
      if (found.length === 0) continue
      const edits = split(document, instruction)
      for (const { name, span } of found) report(span, { name }, edits)
    }
  },
} satisfies DockerfileRule

/** More pairs than anyone writes are left to a person. */
const most = 50

/** One ENV for each layer of what depends on what. */
function split(document: DockerfileDocument, instruction: Instruction) {
  const { pairs, written, span } = instruction
  if (pairs.length > most) return []
  const uses = (pair: Pair, other: Pair): boolean =>
    pair !== other &&
    references(document, instruction).some(
      ({ name, span: at }) => name === other.key.value && pair.span.start <= at.start && at.start < pair.span.end,
    )
  const lines: string[] = []
  let rest: readonly Pair[] = pairs
  while (rest.length > 0) {
    const ready = rest.filter(pair => !rest.some(other => uses(pair, other)))
    if (ready.length === 0) return []
    lines.push(`${written} ${ready.map(pair => document.text.slice(pair.span.start, pair.span.end)).join(' ')}`)
    rest = rest.filter(pair => !ready.includes(pair))
  }
  return [{ span, text: lines.join(lineBreak(document)) }]
}
