/**
 * How Kubernetes reads a value that stands without quotes. kubectl and the API server use go-yaml 2, which follows
 * YAML 1.1 with a few exceptions of its own (no base 60, dates stay text), not the YAML 1.2 of most editors.
 */

/** A value as Kubernetes reads it. Whole numbers beyond 2^53 lose digits here, as they do in JSON. */
export interface Reading {
  readonly type: 'string' | 'boolean' | 'null' | 'integer' | 'float'
  readonly value: string | number | boolean | null
}

const words = new Map<string, Reading>()
const know = (reading: Reading, spellings: string) => {
  for (const word of spellings.split(' ')) words.set(word, reading)
}
know({ type: 'boolean', value: true }, 'true True TRUE yes Yes YES on On ON y Y')
know({ type: 'boolean', value: false }, 'false False FALSE no No NO off Off OFF n N')
know({ type: 'null', value: null }, '~ null Null NULL')
know({ type: 'float', value: Number.NaN }, '.nan .NaN .NAN')
know({ type: 'float', value: Number.POSITIVE_INFINITY }, '.inf .Inf .INF +.inf +.Inf +.INF')
know({ type: 'float', value: Number.NEGATIVE_INFINITY }, '-.inf -.Inf -.INF')
words.set('', { type: 'null', value: null })

const decimalFloat = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const integers: readonly { readonly pattern: RegExp; readonly base: number }[] = [
  { pattern: /^([-+]?)0[xX]([\da-fA-F]+)$/, base: 16 },
  { pattern: /^([-+]?)0[oO]?([0-7]+)$/, base: 8 },
  { pattern: /^([-+]?)0[bB]([01]+)$/, base: 2 },
  { pattern: /^([-+]?)(0|[1-9]\d*)$/, base: 10 },
]

/** What Kubernetes makes of a plain (unquoted) scalar. */
export function readAs11(source: string): Reading {
  const first = source.charCodeAt(0)
  // only a digit, a sign, a dot or the first letter of a known word can begin anything but a string
  if (!(first <= 57 ? first >= 43 : 'yYnNtTfFoO~'.includes(source.charAt(0)))) return { type: 'string', value: source }
  const word = words.get(source)
  if (word) return word
  if (first > 57 || source.length > 400) return { type: 'string', value: source }
  // a leading dot is read without the leave to write `_` between digits
  const digits = first === 46 ? source : source.replaceAll('_', '')
  return integer(digits) ?? float(digits) ?? { type: 'string', value: source }
}

function integer(text: string): Reading | undefined {
  for (const { pattern, base } of integers) {
    const [, sign, digits] = pattern.exec(text) ?? []
    if (digits !== undefined) {
      const value = Number.parseInt(digits, base)
      return { type: 'integer', value: sign === '-' && value !== 0 ? -value : value }
    }
  }
  return undefined
}

function float(text: string): Reading | undefined {
  if (!decimalFloat.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? { type: 'float', value } : undefined
}

/** YAML 1.2's core schema, as most editors and other tools read it. */
function readAs12(source: string): Reading {
  if (/^(?:true|True|TRUE|false|False|FALSE|~|null|Null|NULL|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|)$/.test(source))
    return words.get(source) ?? { type: 'string', value: source }
  if (/^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/.test(source)) return { type: 'integer', value: Number(source) }
  return float(source) ?? { type: 'string', value: source }
}

/**
 * What Kubernetes makes of a plain scalar where that is not what YAML 1.2 readers (most editors and people) see:
 * `yes` is `true`, `0644` is 420, `1_000` is 1000. `undefined` where both agree.
 */
export function surprise(source: string): Reading | undefined {
  const reading = readAs11(source)
  const usual = readAs12(source)
  return Object.is(reading.value, usual.value) || sameNumber(reading, usual) ? undefined : reading
}

const sameNumber = (a: Reading, b: Reading): boolean => typeof a.value === 'number' && a.value === b.value

/** The words (`yes`, `off` …) and shapes that a string must not have to stand without quotes. */
export const needsQuotes = (text: string): boolean =>
  readAs11(text).type !== 'string' || readAs12(text).type !== 'string'
