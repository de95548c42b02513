import type { Completion } from '../../core/language.js'
import { dockerfileRules } from '../rules/index.js'
import { around, type Caret, type Place } from './caret.js'
import { explained, labelled, values } from './items.js'

/** Comments: parser directives at the top of the file, and the comments that tools listen to. */
export const comments: Place = caret => {
  const text = /^\s*#\s*(.*)$/s.exec(caret.before)?.[1]
  if (text === undefined || (caret.at && caret.at.part !== 'keyword' && !startsLine(caret))) return undefined
  if (caret.at?.part === 'heredoc') return []
  return directiveValue(caret, text) ?? ignored(caret, text) ?? (/^\w*$/.test(text) ? names(caret, text) : [])
}

const startsLine = ({ before }: Caret): boolean => before.trimStart().startsWith('#')

/** True where only directives stand above the caret's line. */
const atTop = ({ document, offset, before }: Caret): boolean =>
  document.text
    .slice(0, offset - before.length)
    .split('\n')
    .every(
      line => /^\ufeff?\s*(#\s*(syntax|escape|check)\s*=.*|#!.*)?$/i.test(line) && (line.trim() !== '' || line === ''),
    )

const directiveNames = ['syntax', 'check', 'escape']

function names(caret: Caret, typed: string): Completion[] {
  const span = around(caret, typed.length)
  const present = new Set(
    caret.document.directives.filter(({ span: { end } }) => end < caret.offset).map(one => one.name),
  )
  const directives = !atTop(caret)
    ? []
    : directiveNames
        .filter(name => !present.has(name))
        .map(
          (name): Completion => ({
            label: name,
            kind: 'field',
            span,
            insert: `${name}=`,
            ...explained(`# ${name}`),
            sort: `a${name}`,
          }),
        )
  const ignore: Completion = {
    label: 'fairlead ignore',
    kind: 'field',
    span,
    insert: 'fairlead ignore=',
    detail: labelled('silences rules for the next instruction', '对下一条指令关闭指定规则'),
    sort: 'b',
  }
  return [...directives, ignore]
}

/** The values of `# syntax=`, `# escape=` and `# check=`. */
function directiveValue(caret: Caret, text: string): Completion[] | undefined {
  const match = /^(syntax|escape|check)\s*=\s*(.*)$/is.exec(text)
  if (!match || !atTop(caret)) return undefined
  const [, name = '', typed = ''] = match
  if (name.toLowerCase() === 'check') return checks(caret, typed)
  return values(
    around(caret, typed.length, caret.after.trimEnd().length),
    name.toLowerCase() === 'syntax' ? syntaxes : escapes,
  )
}

const syntaxes = [
  ['docker/dockerfile:1', labelled('the newest stable version 1', '第 1 版的最新稳定版')],
  ['docker/dockerfile:1-labs', labelled('with features that are still being tried out', '带有尚在试验的功能')],
] as const

const escapes = [
  ['`', labelled('for Windows, whose paths are full of `\\`', '用于 Windows，路径里满是 `\\`')],
  ['\\', labelled('the default', '默认')],
] as const

function checks(caret: Caret, typed: string): Completion[] {
  const skipped = /^(?:.*;\s*)?(?:skip|experimental)=(?:[^;]*,)?\s*(\w*)$/i.exec(typed)?.[1]
  if (skipped !== undefined)
    return values(around(caret, skipped.length), [['all', labelled('every check', '所有检查')], ...buildChecks()])
  if (/error=\w*$/i.test(typed)) return values(around(caret, /\w*$/.exec(typed)![0].length), ['true', 'false'])
  const word = /[^;]*$/.exec(typed)![0].trimStart()
  return values(around(caret, word.length), [
    ['skip=', labelled('checks to leave out', '要跳过的检查')],
    ['error=true', labelled('a finding fails the build', '有检查结果就让构建失败')],
    ['experimental=', labelled('checks to try out', '要试用的检查')],
  ])
}

/** BuildKit's own names of its checks, with what our rule of the same meaning says. */
const buildChecks = () => aliasesOf('buildkit')

const aliasesOf = (tool: string) =>
  dockerfileRules
    .flatMap(rule => {
      const names: readonly string[] =
        (rule.aliases as Readonly<Record<string, readonly string[]>> | undefined)?.[tool] ?? []
      return names.map(name => [name, rule.title] as const)
    })
    .filter(([name], index, all) => all.findIndex(other => other[0] === name) === index)
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** Rule ids behind `# fairlead ignore=`, and hadolint's behind its own comment. */
function ignored(caret: Caret, text: string): Completion[] | undefined {
  const match = /^(fairlead|hadolint)\s+(?:global\s+)?ignore\s*=\s*(?:[\w/-]+\s*,\s*)*([\w/-]*)$/i.exec(text)
  if (!match) return undefined
  const span = around(caret, match[2]!.length)
  return match[1]!.toLowerCase() === 'hadolint'
    ? values(span, aliasesOf('hadolint'))
    : values(
        span,
        dockerfileRules.map(({ id, title }) => [id, title] as const),
      )
}
