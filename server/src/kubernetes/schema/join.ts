import type { KindInfo, Schema } from './types.js'

/**
 * Several schemas as one; where two know a kind, the first one given counts. Put the CustomResourceDefinitions of a
 * workspace before the operators' and those before Kubernetes' own.
 */
export function joinSchemas(first: Schema, ...others: readonly Schema[]): Schema {
  if (others.length === 0) return first
  const all = [first, ...others]
  const covering = all.reduce((a, b) => (b.last > a.last ? b : a))
  let kinds: readonly KindInfo[] | undefined
  return {
    first: covering.first,
    last: covering.last,
    get kinds() {
      kinds ??= distinct(all.flatMap(schema => schema.kinds))
      return kinds
    },
    kind: (apiVersion, kind) => firstOf(all, schema => schema.kind(apiVersion, kind)),
    versions: kind => distinct(all.flatMap(schema => schema.versions(kind))),
    type: name => firstOf(all, schema => schema.type(name)),
  }
}

/** Which operator's file (`crd-….json`) knows a kind, by the content of `crds.json`. */
export const operatorOf = (
  index: Readonly<Record<string, string>>,
  apiVersion: string,
  kind: string,
): string | undefined => index[`${apiVersion}/${kind}`] ?? index[`${apiVersion}/${kind.replace(/List$/, '')}`]

const distinct = (kinds: readonly KindInfo[]): readonly KindInfo[] =>
  [...new Map([...kinds].reverse().map(kind => [`${kind.apiVersion}/${kind.kind}`, kind])).values()].reverse()

function firstOf<T>(schemas: readonly Schema[], ask: (schema: Schema) => T | undefined): T | undefined {
  for (const schema of schemas) {
    const answer = ask(schema)
    if (answer !== undefined) return answer
  }
  return undefined
}
