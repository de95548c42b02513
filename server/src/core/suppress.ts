import type { Finding } from './lint.js'
import type { Tool } from './rule.js'
import type { Severity, Span } from './types.js'

/** What a comment (or an annotation) asks to be left unsaid. */
export interface Suppression {
  /** Whose ids they are; `fairlead` takes our ids and any alias. */
  readonly tool: 'fairlead' | Tool
  /** The tool's ids, or `all`. */
  readonly ids: readonly string[] | 'all'
  /** Findings that begin in here are suppressed; `undefined` means the whole file. */
  readonly span?: Span
  /** They are said nevertheless, and are this grave. */
  readonly as?: Severity
}

/** An ignore comment as written, before a language says what "next" is. */
export interface IgnoreComment {
  readonly tool: 'fairlead' | Tool
  readonly ids: readonly string[] | 'all'
  /** `next`: the line or instruction below (or beside) the comment. `part`: the stage or YAML document around it. `file`: everything. */
  readonly scope: 'next' | 'part' | 'file'
}

const scopes: Readonly<Record<string, IgnoreComment['scope']>> = { global: 'file', stage: 'part' }

/** The dialects, ours and those that people already have in their files. */
const dialects: readonly { readonly pattern: RegExp; read(match: RegExpExecArray): IgnoreComment }[] = [
  {
    // # fairlead ignore=dockerfile/latest-tag,DL3008 because …
    pattern: /^(fairlead|hadolint)\s+(?:(global|stage)\s+)?ignore\s*=\s*([\w/-]+(?:\s*,\s*[\w/-]+)*)/,
    read: ([, tool, scope, ids = '']) => ({
      tool: tool as 'fairlead' | 'hadolint',
      ids: split(ids),
      scope: scopes[scope ?? ''] ?? 'next',
    }),
  },
  {
    // # check=skip=JSONArgsRecommended,StageNameCasing;error=true
    pattern: /^check\s*=\s*(?:[^;]*;)*?\s*skip\s*=\s*([\w,\s]+)/,
    read: ([, ids = '']) => ({ tool: 'buildkit', ids: all(split(ids)), scope: 'next' }),
  },
  {
    // # shellcheck disable=SC2086,SC2046
    pattern: /^shellcheck\s+(?:[\w-]+=\S+\s+)*disable=([\w,-]+)/,
    read: ([, ids = '']) => ({ tool: 'shellcheck', ids: all(split(ids)), scope: 'next' }),
  },
  {
    // #trivy:ignore:DS-0002 trivy:ignore:AVD-KSV-0012:exp:2027-01-01
    pattern: /^trivy:ignore:(.+)$/,
    read: ([, rest = '']) => ({
      tool: 'trivy',
      ids: all(
        `trivy:ignore:${rest}`
          .split(/\s+/)
          .flatMap(word => /^trivy:ignore:([\w*-]+)/.exec(word)?.[1] ?? [])
          .map(id => id.replace(/^AVD-/i, '').toUpperCase()),
      ),
      scope: 'next',
    }),
  },
  {
    // # checkov:skip=CKV_DOCKER_2: a reason
    pattern: /^checkov:skip\s*=\s*(\w+(?:\s*,\s*\w+)*)/,
    read: ([, ids = '']) => ({ tool: 'checkov', ids: split(ids), scope: 'part' }),
  },
]

/** Reads the text of a comment, without its `#`. `undefined` where it asks for nothing. */
export function ignoreComment(comment: string): IgnoreComment | undefined {
  const text = comment.trim()
  for (const { pattern, read } of dialects) {
    const match = pattern.exec(text)
    if (match) return read(match)
  }
  return undefined
}

/** What is left to say of a finding. */
export function afterSuppressions(finding: Finding, suppressions: readonly Suppression[]): Finding | undefined {
  const covering = suppressions.filter(
    ({ tool, ids, span }) =>
      (!span || (span.start <= finding.span.start && finding.span.start <= span.end)) && names(finding, tool, ids),
  )
  if (covering.some(({ as }) => as === undefined)) return undefined
  const severity = covering[0]?.as ?? finding.severity
  return severity === finding.severity ? finding : { ...finding, severity }
}

function names({ rule }: Finding, tool: Suppression['tool'], ids: Suppression['ids']): boolean {
  if (tool === 'fairlead')
    return (
      ids === 'all' || ids.some(id => id === rule.id || Object.values(rule.aliases ?? {}).some(own => own.includes(id)))
    )
  // hadolint carries ShellCheck's ids as its own
  const own = [...(rule.aliases?.[tool] ?? []), ...(tool === 'hadolint' ? (rule.aliases?.shellcheck ?? []) : [])]
  return own.length > 0 && (ids === 'all' || own.some(alias => ids.includes(alias)))
}

const split = (ids: string): string[] =>
  ids
    .split(',')
    .map(id => id.trim())
    .filter(Boolean)
const all = (ids: readonly string[]): readonly string[] | 'all' =>
  ids.some(id => id === 'all' || id === '*') ? 'all' : ids
