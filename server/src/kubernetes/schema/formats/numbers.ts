import type { FormatProblem } from './problem.js'

/** A number of bytes, cores or things: `1Gi`, `250m`, `0.5`, `1e3`. */
export function quantity(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)/.exec(text)?.[0]
  if (number === undefined) return 'number'
  const unit = text.slice(number.length)
  return /^(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/.test(unit) ? undefined : 'unit'
}

/** A span of time as Go reads it: `30s`, `1h15m`, `-1.5h`; `0` needs no unit. */
export function duration(text: string): FormatProblem | undefined {
  if (text === '') return 'empty'
  if (/^[+-]?0$/.test(text)) return undefined
  if (/^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text)) return undefined
  return /^[+-]?[\d.]/.test(text) ? 'unit' : 'number'
}

/** `25%`. */
export const percent = (text: string): FormatProblem | undefined =>
  text === '' ? 'empty' : /^\d+%$/.test(text) ? undefined : /^\d+$/.test(text) ? 'unit' : 'form'

/** `3` or `25%`. */
export const countOrPercent = (text: string): FormatProblem | undefined =>
  /^\d+$/.test(text) ? undefined : percent(text)

/** A port by its number: 1 to 65535. */
export function port(text: string): FormatProblem | undefined {
  if (!/^\d+$/.test(text)) return text === '' ? 'empty' : 'number'
  const number = Number(text)
  return number >= 1 && number <= 65_535 ? undefined : 'range'
}

/**
 * The permissions of a file, as they stand in YAML: `0644` and `0o644` are octal, `420` is the same in decimal.
 * `644` without its zero is decimal too, and out of range.
 */
export function fileMode(text: string): FormatProblem | undefined {
  const octal = /^0o?([0-7]+)$/.exec(text)?.[1]
  if (octal === undefined && !/^\d+$/.test(text)) return text === '' ? 'empty' : 'number'
  if (octal === undefined && /^0\d/.test(text)) return 'number'
  return (octal === undefined ? Number(text) : Number.parseInt(octal, 8)) <= 0o777 ? undefined : 'range'
}
