import type { Finding } from '../core/lint.js'
import { ignoreComment, type Suppression } from '../core/suppress.js'
import type { Edit } from '../core/types.js'
import { instructionAt } from './locate.js'
import type { DockerfileDocument } from './model.js'

/** What the comments of a Dockerfile ask to be left unsaid. */
export function suppressions(document: DockerfileDocument): readonly Suppression[] {
  const comments = document.comments.flatMap(({ text, span }) => {
    const asked = ignoreComment(text)
    return asked ? [{ ...asked, span }] : []
  })
  const directives = document.directives.flatMap(({ name, value }) => {
    const asked = name === 'check' ? ignoreComment(`check=${value}`) : undefined
    return asked ? [{ ...asked, scope: 'file' as const, span: undefined }] : []
  })
  const graver = document.directives.some(({ name, value }) => name === 'check' && failsOnAny.test(value))
  const asked = [...comments, ...directives].map(({ tool, ids, scope, span }): Suppression => {
    if (scope === 'file' || !span) return { tool, ids }
    // Checkov reads a comment for the whole file, wherever it stands
    if (scope === 'part' && tool === 'checkov') return { tool, ids }
    const next = document.instructions.find(instruction => instruction.span.end > span.start)
    if (!next) return { tool, ids, span }
    const stage = scope === 'part' ? document.stages.find(({ from }) => from.span.end > span.start) : undefined
    return { tool, ids, span: stage?.span ?? next.span }
  })
  return graver ? [...asked, { tool: 'buildkit', ids: 'all', as: 'error' }] : asked
}

/** `# check=error=true`: what would be a warning stops the build. */
const failsOnAny = /(?:^|;)\s*error\s*=\s*(?:1|t|T|TRUE|true|True)\s*(?:;|$)/

/** The edit that writes an ignore comment in the line above the instruction that a finding is about. */
export function ignore(document: DockerfileDocument, { rule, span }: Finding): Edit | undefined {
  const instruction = instructionAt(document, span.start)
  const start = instruction ? instruction.span.start : span.start
  const at = document.text.lastIndexOf('\n', start - 1) + 1
  const indent = /^[ \t]*/.exec(document.text.slice(at, start))?.[0] ?? ''
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n'
  return { span: { start: at, end: at }, text: `${indent}# fairlead ignore=${rule.id}${newline}` }
}
