import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar, type StateStack } from 'vscode-textmate'

const { INITIAL, parseRawGrammar, Registry } = textmate
const grammars: Record<string, string> = { 'source.dockerfile': 'dockerfile.tmLanguage.json' }

/** Loads a grammar of ours as VS Code would; grammars that it includes from elsewhere are left out. */
export async function loadGrammar(scopeName: string): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'))
  await oniguruma.loadWASM(wasm)
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async name => {
      const path = grammars[name]
      const folder = new URL('../../syntaxes/', import.meta.url)
      return path === undefined ? null : parseRawGrammar(readFileSync(new URL(path, folder), 'utf8'), path)
    },
  })
  const grammar = await registry.loadGrammar(scopeName)
  if (!grammar) throw new Error(`no grammar for ${scopeName}`)
  return grammar
}

/** A run of characters and the scopes it stands in, outermost first. `start` and `end` count from the line's start. */
export interface ScopedToken {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly scopes: readonly string[]
}

/** The tokens of each line of a text. */
export function tokenize(grammar: IGrammar, text: string): ScopedToken[][] {
  let state: StateStack = INITIAL
  return text.split('\n').map(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
    state = ruleStack
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes,
    }))
  })
}

/** One mark: the characters over its `^^^` stand in `scope`, or, with `negated`, do not. */
export interface Mark {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly scope: string
  readonly negated: boolean
}

/** Takes the mark lines (`   ^^^ scope.name` or `   ^^^ !scope.name`) out of a fixture. */
export function readMarks(fixture: string): { text: string; marks: Mark[] } {
  const lines: string[] = []
  const marks: Mark[] = []
  for (const line of fixture.split('\n')) {
    const [, indent, carets, negated, scope] = /^( *)(\^+) (!?)([a-z][\w.-]*)$/.exec(line) ?? []
    if (indent === undefined || carets === undefined || scope === undefined) lines.push(line)
    else {
      const start = indent.length
      marks.push({ line: lines.length - 1, start, end: start + carets.length, scope, negated: negated === '!' })
    }
  }
  return { text: lines.join('\n'), marks }
}

/** What is wrong with the marks, a sentence each; empty where every one holds. */
export function failures(grammar: IGrammar, fixture: string): string[] {
  const { text, marks } = readMarks(fixture)
  const lines = tokenize(grammar, text)
  return marks.flatMap(({ line, start, end, scope, negated }) => {
    const inside = (token: ScopedToken) =>
      token.scopes.some(name => name.split(' ').some(part => part === scope || part.startsWith(`${scope}.`)))
    const under = (lines[line] ?? []).filter(token => token.start < end && token.end > start)
    if (under.length > 0 && under.every(token => inside(token) !== negated)) return []
    const found = under.map(token => `${JSON.stringify(token.text)} is in ${token.scopes.join(' ')}`).join('; ')
    const source = (text.split('\n')[line] ?? '').slice(start, end)
    return [
      `line ${line + 1}, ${JSON.stringify(source)}: ${negated ? 'not ' : ''}${scope} expected; ${found || 'no text there'}`,
    ]
  })
}
