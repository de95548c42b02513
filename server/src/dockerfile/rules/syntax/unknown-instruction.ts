import { nearest } from '../../../core/nearest.js'
import type { Proposal } from '../../../core/rule.js'
import { frontendOf } from '../../frontend.js'
import { keywords } from '../../keywords.js'
import { instructionAt } from '../../locate.js'
import type { DockerfileDocument, Instruction, Problem } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { inCaseOf } from '../_places.js'
import { problemsOf } from './_problems.js'

export default {
  id: 'dockerfile/unknown-instruction',
  severity: 'error',
  title: { en: 'Unknown instruction', 'zh-cn': '未知的指令' },
  why: {
    en: 'BuildKit reads the whole file before it builds, and stops at a line that begins with no instruction it knows. Often it is a slip of the pen, or the line above lacks its `\\`.',
    'zh-cn':
      'BuildKit 先读完整个文件才开始构建，遇到不认识的指令就会停下。常见原因是拼写错误，或者上一行末尾少了 `\\`。',
  },
  instead: {
    en: 'Correct the name, or end the line above with `\\` where this one continues it.',
    'zh-cn': '改正指令名；如果这一行是上一行的延续，在上一行末尾加 `\\`。',
  },
  message: {
    en: '`{written}` is no instruction, and the build stops here. {hint}',
    'zh-cn': '`{written}` 不是指令，构建会在这里停下。{hint}',
  },
  fix: { title: { en: 'Change to `{meant}`', 'zh-cn': '改为 `{meant}`' }, safe: false },
  examples: {
    bad: [
      `
FROM alpine:3.20
RUNN apk update
^^^^
`,
      `
FROM alpine:3.20
RUN apk update &&
    apk upgrade
    ^^^
`,
    ],
    good: [
      'FROM alpine:3.20\nrun apk update && \\\n    apk upgrade',
      '# syntax=example/dockerfile-plus\nFROM alpine:3.20\nINCLUDE+ common',
    ],
  },
  check(document, report) {
    if (frontendOf(document).kind === 'other') return
    for (const problem of problemsOf(document, 'unknown-instruction')) {
      const { span } = problem
      const written = document.text.slice(span.start, span.end)
      const above = directlyAbove(document, problem)
      // a line above that ends in `&&` says more than a likeness
      const open = above && /(?:&&|\|\|?|[;,{(])$/.test(document.text.slice(above.span.start, above.span.end))
      const near = open ? undefined : nearest(written, keywords)
      const meant = near === undefined ? '' : inCaseOf(written, near)
      const continuation =
        above && meant === '' && (open || goesOn(document, above, problem)) ? continuing(document, above) : undefined
      const hint =
        meant !== ''
          ? { en: `Is \`${meant}\` meant?`, 'zh-cn': `是不是想写 \`${meant}\`？` }
          : continuation
            ? { en: 'Does the line above lack a `\\` at its end?', 'zh-cn': '是不是上一行末尾少了 `\\`？' }
            : { en: 'Correct it.', 'zh-cn': '改正它。' }
      const proposals: Proposal[] = []
      if (meant !== '') proposals.push({ edits: [{ span, text: meant }] })
      if (continuation) proposals.push(continuation)
      report(span, { written, meant, hint }, ...proposals)
    }
  },
} satisfies DockerfileRule

/** The instruction that ends on the line directly above. */
function directlyAbove(document: DockerfileDocument, { span }: Problem): Instruction | undefined {
  const own = instructionAt(document, span.start)
  const above = own && own.keywordSpan.start === span.start ? document.instructions[own.index - 1] : undefined
  if (!above || above.heredocs.length > 0) return undefined
  return /^[ \t]*\r?\n[ \t]*$/.test(document.text.slice(above.span.end, span.start)) ? above : undefined
}

/** True where the line below an instruction can be more of it: a command, another `KEY=value`. */
function goesOn({ text }: DockerfileDocument, { keyword, trigger }: Instruction, { span }: Problem): boolean {
  const acting = trigger?.keyword ?? keyword
  if (/^(ENV|LABEL)$/.test(acting)) return /^[\w.-]+=/.test(text.slice(span.start, span.end))
  return /^(RUN|CMD|ENTRYPOINT)$/.test(acting)
}

/** The fix that makes the next line a part of this instruction. */
function continuing({ text, escape: escapeChar }: DockerfileDocument, { span }: Instruction): Proposal {
  let end = span.end
  while (text[end] === ' ' || text[end] === '\t') end++
  const title = { en: `End the line above with \`${escapeChar}\``, 'zh-cn': `在上一行末尾加 \`${escapeChar}\`` }
  return { title, edits: [{ span: { start: span.end, end }, text: ` ${escapeChar}` }] }
}
