import { type Binding, expand, type Scope } from './expand.js'
import type { Escape, Instruction, Variable } from './model.js'

/** Set by the builder. Before the first FROM they are simply there; in a stage they need an ARG. */
export const platformArgs: readonly string[] = [
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETARCH',
  'TARGETVARIANT',
  'TARGETOSVERSION',
  'TARGETSTAGE',
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDARCH',
  'BUILDVARIANT',
  'BUILDOSVERSION',
]

/** `RUN` sees them when they are given with `--build-arg`, no ARG needed. */
export const predefinedArgs: readonly string[] = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'FTP_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
].flatMap(name => [name, name.toLowerCase()])

/** The ARGs before the first FROM by name; the last of one name counts. */
export function globalVariables(globals: readonly Instruction[], escapeChar: Escape): ReadonlyMap<string, Variable> {
  const variables = new Map<string, Variable>(platformArgs.map(name => [name, { name, origin: 'platform' }]))
  const scope = scopeOf(variables)
  for (const instruction of globals) {
    if (instruction.keyword !== 'ARG') continue
    for (const { key, value } of instruction.pairs) {
      const name = key.value
      const known = value && expand(value.text, scope, escapeChar)
      variables.set(name, {
        name,
        origin: 'global',
        word: key,
        instruction,
        ...(known !== undefined && { value: known }),
      })
    }
  }
  return variables
}

/** What FROM can see. */
export const globalScope = (globals: readonly Instruction[], escapeChar: Escape): Scope =>
  scopeOf(globalVariables(globals, escapeChar))

const scopeOf =
  (variables: ReadonlyMap<string, Variable>): Scope =>
  name => {
    const variable = variables.get(name)
    return variable ? bindingOf(variable) : 'unset'
  }

/** What a word that names the variable may count on. */
export const bindingOf = ({ value, word, origin, instruction }: Variable): Binding => {
  if (value !== undefined) return { value }
  // an ARG that has a default which only the build can tell is there for sure, so `:-` does not apply
  const bare = instruction?.pairs.some(({ key, assigned }) => key === word && !assigned)
  return bare && origin !== 'platform' ? 'argument' : 'unknown'
}
