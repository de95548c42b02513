import { memo } from '../core/memo.js'
import type { Slice, YamlNode } from './model.js'
import { needsQuotes } from './yaml11.js'

/** Writes values as YAML. */

/** What can be written. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined }

/** How a document is laid out. */
export interface Layout {
  /** Spaces a level. */
  readonly indent: number
  /** Whether the dashes of a list stand further right than its key. */
  readonly indentSequences: boolean
  readonly newline: '\n' | '\r\n'
  /** Everything on one line, between brackets. */
  readonly flow?: boolean
}

/** The layout that a document follows already: that of the first level and the first list in it. */
export const layoutOf = memo(({ text, root }: Slice): Layout => {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const found = { indent: 0, dash: undefined as number | undefined }
  const column = (at: number) => at - (text.lastIndexOf('\n', at - 1) + 1)
  const visit = (node: YamlNode | undefined): void => {
    if (!node || (found.indent > 0 && found.dash !== undefined)) return
    if (node.type === 'seq' && !node.flow) for (const { value } of node.items) visit(value)
    if (node.type !== 'map' || node.flow) return
    for (const { key, value } of node.pairs) {
      if (value?.type === 'map' && !value.flow)
        found.indent ||= Math.max(column(value.span.start) - column(key.span.start), 0)
      if (value?.type === 'seq' && !value.flow) found.dash ??= column(value.span.start) - column(key.span.start)
      visit(value)
    }
  }
  visit(root)
  return { indent: found.indent || 2, indentSequences: (found.dash ?? 1) > 0, newline }
})

/** Writes a value from column 0 on, its lines joined by `\n`. */
export function emit(value: Value, layout: Layout): string {
  if (typeof value === 'string') return plainOrQuoted(value, layout.flow)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) {
    if (layout.flow || value.length === 0) return `[${value.map(item => emit(item, inFlow(layout))).join(', ')}]`
    return value.map(item => `- ${hanging(emit(item, layout), 2)}`).join('\n')
  }
  const pairs = Object.entries(value).filter((pair): pair is [string, Value] => pair[1] !== undefined)
  if (layout.flow || pairs.length === 0)
    return `{${pairs.map(([key, own]) => `${plainOrQuoted(key, true)}: ${emit(own, inFlow(layout))}`).join(', ')}}`
  return pairs.map(([key, own]) => `${plainOrQuoted(key)}:${member(own, layout)}`).join('\n')
}

const inFlow = (layout: Layout): Layout => ({ ...layout, flow: true })

function member(value: Value, layout: Layout): string {
  const text = emit(value, layout)
  if (typeof value !== 'object' || value === null || text === '{}' || text === '[]') return ` ${text}`
  const indent = Array.isArray(value) && !layout.indentSequences ? 0 : layout.indent
  return `\n${' '.repeat(indent)}${hanging(text, indent)}`
}

/** Moves all lines but the first to the right. */
const hanging = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`)

const plain = /^(?![-?:](?: |$))[^\s,[\]{}#&*!|>'"%@`][^\r\n\t]*$/

/** A string without quotes where it can do without, else in double quotes. */
export function plainOrQuoted(text: string, flow = false): string {
  const safe =
    plain.test(text) &&
    !/: |:$| #| $|\p{Cc}|[\u2028\u2029\ufeff]/u.test(text) &&
    !(flow && /[,[\]{}?]/.test(text)) &&
    !needsQuotes(text) &&
    !/^(?:---|\.\.\.)/.test(text)
  return safe ? text : JSON.stringify(text)
}
