import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver'
import { inOrder } from '../../core/check.js'
import { safeEdits } from '../../core/fix-all.js'
import { type Finding, titleOf } from '../../core/lint.js'
import { fill, type Locale, type Localized } from '../../core/localized.js'
import { plainText } from '../../core/plain-text.js'
import type { Edit } from '../../core/types.js'
import { toDiagnostic, toSpan, workspaceEdit } from '../convert.js'
import { findingsOf } from '../findings.js'
import { guard } from '../guard.js'
import type { Method, Opened } from '../server.js'

const fixAllKind = `${CodeActionKind.SourceFixAll}.fairlead`

const titles = {
  fixAll: { en: 'Fairlead: apply every safe fix', 'zh-cn': 'Fairlead：应用所有安全的修复' },
  fixRule: { en: 'Mend every `{rule}` in this file', 'zh-cn': '修复本文件中所有的 `{rule}`' },
  ignore: { en: 'Ignore `{rule}` here', 'zh-cn': '在此处忽略 `{rule}`' },
} satisfies Record<string, Localized>

/** Quick fixes of the findings at a place, ignore comments, and `source.fixAll`. Findings are computed anew: nothing is remembered between requests. */
export const codeAction: Method = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } }),
  register(server) {
    server.connection.onCodeAction(
      guard(server.log, 'textDocument/codeAction', [], async (params, token): Promise<CodeAction[]> => {
        const { uri } = params.textDocument
        const opened = await server.open(uri, 'check')
        const found = opened && (await findingsOf(server, opened, () => token.isCancellationRequested))
        if (!opened || !found) return []
        const findings = inOrder(found)
        const locale = server.localeFor(await server.settingsFor(uri))
        const versioned = server.params.capabilities.workspace?.workspaceEdit?.documentChanges === true
        const request: Request = {
          opened,
          findings,
          locale,
          edit: edits => workspaceEdit(opened.document, edits, versioned),
        }
        return [
          ...(wants(params, CodeActionKind.QuickFix) ? quickFixes(request, params) : []),
          ...(wants(params, fixAllKind) ? fixAll(request) : []),
        ]
      }),
    )
  },
}

/** True where the client asked for this kind, for one that contains it, or for no kind in particular. */
const wants = ({ context: { only } }: CodeActionParams, kind: string): boolean =>
  only === undefined || only.some(wanted => kind === wanted || kind.startsWith(`${wanted}.`))

/** What the actions of one request are made with. */
interface Request {
  readonly opened: Opened
  readonly findings: readonly Finding[]
  readonly locale: Locale
  /** The edits as this client takes them. */
  readonly edit: (edits: readonly Edit[]) => WorkspaceEdit
}

function quickFixes({ opened, findings, locale, edit }: Request, { range }: CodeActionParams): CodeAction[] {
  const { document, language, parsed } = opened
  const { start, end } = toSpan(document, range)
  const here = findings.filter(({ span }) => span.start <= end && start <= span.end)
  const action = (title: string, about: readonly Finding[], edits: readonly Edit[], preferred = false): CodeAction => ({
    title: plainText(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: about.map(finding => toDiagnostic(document, finding, locale)),
    edit: edit(edits),
    ...(preferred && { isPreferred: true }),
  })
  const fixes = here.flatMap(finding =>
    finding.fixes.map((fix, index) => action(titleOf(fix, locale), [finding], fix.edits, index === 0 && fix.safe)),
  )
  const rules = [...new Set(here.map(({ rule }) => rule))]
  const everywhere = rules.flatMap(rule => {
    const same = findings.filter(finding => finding.rule === rule && finding.fixes[0]?.safe)
    return same.length > 1 ? [action(fill(titles.fixRule, { rule: rule.id }, locale), same, safeEdits(same))] : []
  })
  const ignores = rules.flatMap(rule => {
    const finding = here.find(one => one.rule === rule)!
    const comment = language.ignore(parsed, finding)
    return comment ? [action(fill(titles.ignore, { rule: rule.id }, locale), [finding], [comment])] : []
  })
  return [...fixes, ...everywhere, ...ignores]
}

function fixAll({ findings, locale, edit }: Request): CodeAction[] {
  const edits = safeEdits(findings)
  return edits.length > 0 ? [{ title: titles.fixAll[locale], kind: fixAllKind, edit: edit(edits) }] : []
}
