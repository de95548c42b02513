import type { Edit } from '../../../core/types.js'
import type { DockerfileDocument, ShellNode } from '../../model.js'
import type { DockerfileRule } from '../../rule.js'
import { bashismTexts, reportBashisms, type Use } from './_bashisms.js'
import type { Scripted } from './_scripts.js'

export default {
  id: 'dockerfile/sh-double-brackets',
  severity: 'warning',
  local: true,
  aliases: { shellcheck: ['SC3010'] },
  ...bashismTexts({
    name: { en: '`[[ … ]]`', 'zh-cn': '`[[ … ]]`' },
    effect: {
      en: 'looks for a program called `[[`, finds none, and takes the condition for false',
      'zh-cn': '会去找名为 `[[` 的程序，找不到，就当条件不成立',
    },
    instead: { en: 'Use `[ … ]` with quotes around variables.', 'zh-cn': '改用 `[ … ]`，变量加上引号。' },
  }),
  examples: {
    bad: [
      `
FROM debian:13
RUN if [[ "$TARGETARCH" == arm64 ]]; then echo arm; fi
       ^^
`,
    ],
    good: [
      'FROM debian:13\nRUN if [ "$TARGETARCH" = arm64 ]; then echo arm; fi',
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN [[ $TARGETARCH == arm64 ]] && echo arm',
      'FROM alpine:3.22\nRUN [[ "$TARGETARCH" == arm64 ]] && echo arm',
    ],
  },
  check(document, report) {
    reportBashisms(document, report, ['dash', 'sh'], scripted => uses(document, scripted))
  },
} satisfies DockerfileRule

function* uses(document: DockerfileDocument, { nodes }: Scripted): Generator<Use> {
  for (const node of nodes) {
    if (node.kind !== 'test') continue
    const { start, end } = node.span
    yield { span: { start, end: start + 2 }, written: '[[', edits: simplified(document, node, { start, end }) }
  }
}

/** `[ … ]` with the same words. Only one comparison, without patterns: there both mean the same once variables are quoted. */
function simplified({ text }: DockerfileDocument, node: ShellNode, span: Edit['span']): readonly Edit[] {
  const [term] = node.children
  const [operator] = term?.operators ?? []
  if (!term || term.children.length > 0 || operator === undefined || !text.startsWith('[[', span.start)) return []
  if (!/^(-[a-z]|==?|!=|-(eq|ne|lt|le|gt|ge|nt|ot|ef))$/.test(operator) || operator === '-v') return []
  const words = term.words.map(({ text: written, quoted, expansions }) => {
    if (expansions.some(({ kind }) => !['parameter', 'command'].includes(kind))) return undefined
    return quoted === 'none' && expansions.length > 0 ? `"${written}"` : written
  })
  if (words.includes(undefined)) return []
  const sign = operator === '==' ? '=' : operator
  return [{ span, text: words.length === 1 ? `[ ${sign} ${words[0]} ]` : `[ ${words[0]} ${sign} ${words[1]} ]` }]
}
