import { Environment } from '@marcbachmann/cel-js'

/**
 * Expressions in the Common Expression Language. The only importer of its library; a bundle of its own, loaded with the
 * first definition that has such rules.
 */

/** What an expression makes of a value; throws where the value does not fit it. */
export type Expression = (self: unknown) => unknown

const environment = new Environment({ unlistedVariablesAreDyn: false, homogeneousAggregateLiterals: false })
environment.registerVariable('self', 'dyn')

const compiled = new Map<string, Expression | undefined>()

/** An expression ready to be used. `undefined` where it says something that only the API server understands. */
export function compile(text: string): Expression | undefined {
  if (!compiled.has(text)) compiled.set(text, tryCompile(text))
  return compiled.get(text)
}

function tryCompile(text: string): Expression | undefined {
  try {
    const parsed = environment.parse(text)
    return parsed.check().valid ? self => parsed({ self }) : undefined
  } catch {
    return undefined
  }
}
