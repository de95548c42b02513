import { memo } from '../core/memo.js'
import type { Host } from '../core/workspace.js'
import type { Manifest, Slice } from './model.js'
import { slicesWhere } from './pages.js'
import { type Descriptions, loadDescriptions, loadSchema, operatorOf, type Schema } from './schema/index.js'

/**
 * The custom resources of well-known operators (cert-manager, Argo CD …). Each operator has a file of its own, read when
 * a resource of it first appears, and then known to the whole process.
 */
interface Operator {
  readonly schema: Schema
  descriptions?: Descriptions
}

const operators = new Map<string, Operator>()
/** Which operator knows which custom resource. */
let index: Readonly<Record<string, string>> | undefined

/** The schemas that are loaded. */
export const operatorSchemas = (): readonly Schema[] => [...operators.values()].map(({ schema }) => schema)

/** The descriptions that are loaded. */
export const operatorDescriptions = (): readonly Descriptions[] =>
  [...operators.values()].flatMap(({ descriptions }) => descriptions ?? [])

/** Every custom resource that an operator of ours knows, loaded or not; none before the first hover or completion. */
export const operatorKinds = (): readonly { readonly apiVersion: string; readonly kind: string }[] =>
  index ? namesIn(index) : []

const namesIn = memo((known: Readonly<Record<string, string>>) =>
  Object.keys(known).map(name => {
    const at = name.lastIndexOf('/')
    return { apiVersion: name.slice(0, at), kind: name.slice(at + 1) }
  }),
)

/** True where all that `manifest` needs is loaded. `base` is Kubernetes' own schema. */
export function hasOperators(manifest: Manifest, base: Schema, use: 'check' | 'explain'): boolean {
  if (use === 'explain' && !index) return false
  for (const resource of customIn(manifest, base)) {
    if (!index) return false
    const name = nameOf(index, resource)
    if (name === undefined) continue
    const operator = operators.get(name)
    if (!operator || (use === 'explain' && !operator.descriptions)) return false
  }
  return true
}

/** Loads what `manifest` needs. Returns whether another schema has come in. Rejects where a file of ours is missing. */
export async function loadOperators(
  manifest: Manifest,
  base: Schema,
  host: Host,
  use: 'check' | 'explain',
): Promise<boolean> {
  let grown = false
  const custom = [...customIn(manifest, base)]
  if (custom.length > 0 || use === 'explain')
    index ??= JSON.parse(await host.asset('crds.json')) as Readonly<Record<string, string>>
  for (const resource of custom) {
    if (!index) break
    const name = nameOf(index, resource)
    if (name === undefined) continue
    let operator = operators.get(name)
    if (!operator) {
      operator = { schema: loadSchema(await host.asset(`crd-${name}.json`), base) }
      operators.set(name, operator)
      grown = true
    }
    if (use === 'explain') operator.descriptions ??= loadDescriptions(await host.asset(`crd-${name}-docs.json`))
  }
  return grown
}

interface Custom {
  readonly apiVersion: string
  readonly kind: string
  readonly group: string
}

/** The operator that knows a resource, or at least others of its group: the kind may be misspelt. */
const nameOf = (known: Readonly<Record<string, string>>, { apiVersion, kind, group }: Custom): string | undefined =>
  operatorOf(known, apiVersion, kind) ?? byGroup(known).get(group)

const byGroup = memo(
  (known: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
    new Map(Object.entries(known).map(([key, name]) => [key.slice(0, key.indexOf('/')), name])),
)

/** The resources of a document whose group has a dot in its name, as those of operators do. */
const dotted = memo(({ resources }: Slice): readonly Custom[] =>
  resources.flatMap(({ apiVersion, kind, group }) =>
    apiVersion !== undefined && kind !== undefined && group.includes('.') ? [{ apiVersion, kind, group }] : [],
  ),
)

const withDotted = slicesWhere(slice => dotted(slice).length > 0)

/** Those that are not Kubernetes' own. */
function* customIn(manifest: Manifest, base: Schema): Generator<Custom> {
  for (const { part } of withDotted(manifest))
    for (const custom of dotted(part)) if (!base.kind(custom.apiVersion, custom.kind)) yield custom
}
