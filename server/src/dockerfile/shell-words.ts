import type { MappedText, ShellExpansion, ShellNode, ShellWord } from './model.js'
import type * as Unbash from './unbash.js'

/** Turns what stands inside `$(…)` into a node. */
export type ConvertScript = (script: Unbash.Script, source: MappedText) => ShellNode

/** Turns words of the parser into ours. */
export interface Words {
  word(word: Unbash.Word): ShellWord
  /** `A=b` among the words of `export` and its like. */
  argument(argument: Unbash.CommandArgument): ShellWord
  expansions(parts: readonly Unbash.WordPart[], quoted?: boolean): ShellExpansion[]
}

/** For one script: `source` knows where its characters stand, `convert` reads the scripts inside its words. */
export function wordReader(source: MappedText, convert: ConvertScript): Words {
  const spanOf = ({ pos, end }: { readonly pos: number; readonly end: number }) =>
    source.toSpan(pos, Math.max(pos, end))

  const word = (from: Unbash.Word): ShellWord => {
    const { parts } = from
    const span = spanOf(from)
    const tilde = from.text.startsWith('~') ? tildeOf(from) : []
    if (!parts)
      return {
        text: from.text,
        value: from.value,
        span,
        quoted: from.text === from.value ? 'none' : 'mixed',
        expansions: tilde,
      }
    const value = literal(parts)
    return {
      text: from.text,
      span,
      quoted: quotedBy(from.text, parts),
      expansions: [...tilde, ...expansions(parts)],
      ...(value !== undefined && { value }),
    }
  }

  const tildeOf = ({ text, pos }: Unbash.Word): ShellExpansion[] => {
    const length = /^~[^/'"$`\\]*/.exec(text)![0].length
    return [{ kind: 'tilde', span: source.toSpan(pos, pos + length), quoted: false }]
  }

  const argument = (from: Unbash.CommandArgument): ShellWord => {
    if (from.type === 'Word') return word(from)
    const { value, text } = from
    const words = value.type === 'Word' ? [word(value)] : value.elements.map(word)
    const inner = value.type === 'Word' ? words[0]!.value : undefined
    const operator = text.length - (value.end - value.pos)
    return {
      text,
      span: spanOf(from),
      quoted: words.some(({ quoted }) => quoted !== 'none') ? 'mixed' : 'none',
      expansions: words.flatMap(one => one.expansions),
      ...(inner !== undefined && { value: text.slice(0, Math.max(0, operator)) + inner }),
    }
  }

  const expansions = (parts: readonly Unbash.WordPart[], quoted = false): ShellExpansion[] =>
    parts.flatMap(part => expansion(part, quoted))

  const expansion = (part: Unbash.WordPart, quoted: boolean): ShellExpansion[] => {
    const span = spanOf(part)
    const plain = (kind: ShellExpansion['kind']): ShellExpansion => ({ kind, span, quoted })
    switch (part.type) {
      case 'DoubleQuoted':
      case 'LocaleString':
        return expansions(part.parts, true)
      case 'SimpleExpansion':
        return [{ ...plain('parameter'), name: part.text.slice(1), nameSpan: source.toSpan(part.pos + 1, part.end) }]
      case 'ParameterExpansion': {
        const nameSpan = source.toSpan(part.parameterPos, part.parameterEnd)
        return [{ ...plain('parameter'), name: part.parameter, nameSpan, ...operation(part) }]
      }
      case 'CommandExpansion': {
        const backtick = part.text.startsWith('`')
        const tree =
          part.script &&
          convert(part.script, part.script.source === undefined ? source : still(part.script.source, span))
        return [{ ...plain(backtick ? 'backtick' : 'command'), ...(tree && { tree }) }]
      }
      case 'ArithmeticExpansion':
        return [plain('arithmetic'), ...arithmetic(part.expression)]
      case 'ProcessSubstitution': {
        const tree = part.script && convert(part.script, source)
        return [{ ...plain('process'), ...(tree && { tree }) }]
      }
      case 'AnsiCQuoted':
        return [plain('ansi-c')]
      case 'Glob':
      case 'ExtendedGlob':
        return [plain('glob'), ...expansions(part.parts ?? [], quoted)]
      case 'BraceExpansion':
        return [plain('brace'), ...expansions(part.parts ?? [], quoted)]
      default:
        return []
    }
  }

  const operation = ({
    prefix,
    operation,
  }: Unbash.ParameterExpansionPart): Pick<ShellExpansion, 'operator' | 'operand'> => {
    if (!operation) return prefix ? { operator: prefix } : {}
    const { operator } = 'operator' in operation ? operation : { operator: undefined }
    const operand = 'operand' in operation ? operation.operand : 'pattern' in operation ? operation.pattern : undefined
    return {
      operator: `${prefix ?? ''}${operator ?? ''}`,
      ...(operand && { operand: word(operand) }),
    }
  }

  const arithmetic = (expression: Unbash.ArithmeticExpression | undefined): ShellExpansion[] => {
    switch (expression?.type) {
      case 'ArithmeticBinary':
        return [...arithmetic(expression.left), ...arithmetic(expression.right)]
      case 'ArithmeticUnary':
        return arithmetic(expression.operand)
      case 'ArithmeticTernary':
        return [expression.test, expression.consequent, expression.alternate].flatMap(arithmetic)
      case 'ArithmeticGroup':
        return arithmetic(expression.expression)
      case 'ArithmeticWord':
        return expansions(expression.parts ?? [], true)
      default:
        return []
    }
  }

  return { word, argument, expansions }
}

/** A text whose every character counts as standing at `span`: what is inside backticks with escapes has no places of its own. */
const still = (text: string, span: { readonly start: number; readonly end: number }): MappedText => ({
  text,
  toOffset: index => (index >= text.length ? span.end : span.start),
  toSpan: () => span,
})

/** What the parts come to, where nothing is put in. Patterns of file names stay as written. */
function literal(parts: readonly Unbash.WordPart[]): string | undefined {
  let out = ''
  for (const part of parts) {
    const value = literalPart(part)
    if (value === undefined) return undefined
    out += value
  }
  return out
}

function literalPart(part: Unbash.WordPart): string | undefined {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value
    case 'DoubleQuoted':
    case 'LocaleString':
      return literal(part.parts)
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return part.parts?.some(one => literalPart(one) === undefined) ? undefined : part.text
    default:
      return undefined
  }
}

function quotedBy(text: string, parts: readonly Unbash.WordPart[]): ShellWord['quoted'] {
  const [only, ...others] = parts
  if (others.length === 0 && only && only.text.length === text.length) {
    if (only.type === 'SingleQuoted' || only.type === 'AnsiCQuoted') return 'single'
    if (only.type === 'DoubleQuoted' || only.type === 'LocaleString') return 'double'
  }
  const quotes = parts.some(({ type }) => /Quoted|LocaleString/.test(type))
  const escapes = parts.some(part => part.type === 'Literal' && part.text !== part.value)
  return quotes || escapes ? 'mixed' : 'none'
}
