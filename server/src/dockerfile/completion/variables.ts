import type { Completion } from '../../core/language.js'
import type { Localized } from '../../core/localized.js'
import { dialectAt, isPosix } from '../dialect.js'
import { expandsFlags, expandsWords } from '../keywords.js'
import type { Instruction, Variable } from '../model.js'
import { variablesAt } from '../variables.js'
import { around, type Caret, type InInstruction, inside } from './caret.js'
import { documented, labelled, ordered } from './items.js'

/** A variable behind `$` or `${`, where the build or the shell puts values in. */
export const variables = inside((at, caret) => {
  const match = /(\\|`)?\$(\{)?([A-Za-z_]\w*)?$/.exec(caret.before)
  if (!match) return undefined
  const [, escaped, brace, name = ''] = match
  if (escaped === caret.document.escape || !expands(at, caret)) return []
  const rest = /^\w*/.exec(caret.after)![0]
  const span = around(caret, name.length, rest.length)
  const closed = caret.after[rest.length] === '}'
  return variablesAt(caret.document, at.instruction)
    .filter(({ origin }) => origin !== 'predefined' || at.keyword === 'RUN')
    .map(
      (variable, index): Completion => ({
        label: variable.name,
        kind: 'variable',
        span,
        insert: brace && !closed ? `${variable.name}}` : variable.name,
        detail: detailOf(variable),
        sort: ordered(index, variable.origin === 'predefined' ? 'p' : 'a'),
        ...documented(topicKeys[variable.origin]),
      }),
    )
})

const builds: ReadonlySet<string> = new Set([...expandsWords, 'ARG', 'ENV', 'FROM', 'LABEL'])
const shells = new Set(['RUN', 'CMD', 'ENTRYPOINT'])

function expands(at: InInstruction, { document }: Caret): boolean {
  if (at.part === 'keyword') return false
  if (at.part === 'flag') return expandsFlag(at.word) && !/[=,]from=[^,]*$/.test(at.typed)
  if (at.part === 'heredoc') {
    const heredoc = at.instruction.heredocs.find(({ body }) => body.start <= at.span.start && at.span.start <= body.end)
    return heredoc !== undefined && (at.keyword === 'RUN' || !heredoc.quoted)
  }
  if (shells.has(at.keyword))
    return !at.typedArguments.trimStart().startsWith('[') && isPosix(dialectAt(document, at.instruction))
  // ARG takes a variable in its value, not in its name
  if (at.keyword === 'ARG') return at.typed.includes('=')
  return builds.has(at.keyword)
}

function expandsFlag(word: string): boolean {
  const name = /^--(\w+)=/.exec(word)?.[1]
  return name !== undefined && (name === 'mount' || expandsFlags.has(name))
}

const origins: Readonly<Record<Variable['origin'], Localized>> = {
  global: labelled('ARG before the first FROM', '第一条 FROM 之前的 ARG'),
  arg: labelled('ARG', 'ARG'),
  env: labelled('ENV', 'ENV'),
  predefined: labelled('proxy setting, given with --build-arg', '代理设置，用 --build-arg 传入'),
  platform: labelled('set by the builder', '由构建器设定'),
}

const detailOf = ({ origin, value }: Variable): Localized => {
  const from = origins[origin]
  return value === undefined ? from : labelled(`${from.en}: ${value}`, `${from['zh-cn']}：${value}`)
}

const topicKeys: Readonly<Record<Variable['origin'], string>> = {
  global: 'ARG',
  arg: 'ARG',
  env: 'ENV',
  predefined: 'proxy argument',
  platform: 'platform argument',
}

/** The keys that an instruction defines already. */
export const definedKeys = ({ pairs }: Instruction): ReadonlySet<string> => new Set(pairs.map(({ key }) => key.value))
