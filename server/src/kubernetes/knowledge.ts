import type { Localized } from '../core/localized.js'
import { memo } from '../core/memo.js'
import type { Settings } from '../core/settings.js'
import type { Host, Place } from '../core/workspace.js'
import { clusterSchemas, hasCluster, loadCluster } from './cluster.js'
import type { CustomDefinition } from './custom/definition.js'
import { definitionsFor } from './custom/in-force.js'
import { customDescription, customSchema } from './custom/schema.js'
import { type Compile, hasValidations } from './custom/validations.js'
import type { Manifest } from './model.js'
import { hasOperators, loadOperators, operatorDescriptions, operatorSchemas } from './operators.js'
import {
  type Descriptions,
  joinSchemas,
  type KindInfo,
  loadDescriptions,
  loadSchema,
  type Schema,
} from './schema/index.js'
import { kustomization } from './schema/kustomization.js'

/**
 * The field tables of Kubernetes: the same for every document, so read once in a process. They are loaded by `prepare`,
 * before any rule or topic asks for them: the structure with the first manifest, the descriptions with the first hover.
 */
let structure: Schema | undefined
let descriptions: Descriptions | undefined
let summaries: typeof import('./summaries/index.js') | undefined
let topics: typeof import('./topics/index.js') | undefined
let loading: Promise<void> | undefined

/** Kubernetes' own tables with what is always known beside them, and with those of the operators that have appeared so far. */
let base: Schema | undefined
let joined: Schema | undefined

/** The kinds that CustomResourceDefinitions of the workspace define, as far as they are in force by now. */
let custom: { readonly definitions: readonly CustomDefinition[]; readonly schema: Schema } | undefined

/** Loads what is missing; `undefined` where all is there. A failed load is tried again by the next request. */
export function prepareKnowledge(
  manifest: Manifest,
  host: Host,
  use: 'check' | 'explain',
  place?: Place,
): Promise<void> | undefined {
  // half of what is being loaded is worse than none
  if (
    !loading &&
    base &&
    (descriptions || use === 'check') &&
    hasOperators(manifest, base, use) &&
    hasCluster(manifest, use)
  ) {
    const definitions = definitionsFor(manifest, place)
    takeDefinitions(definitions)
    if (cel || !definitions.some(wantsCel)) return undefined
  }
  loading ??= load(manifest, host, use, place).finally(() => {
    loading = undefined
  })
  return loading.then(() => prepareKnowledge(manifest, host, use, place))
}

/** What evaluates the rules of definitions; loaded with the first that has some. */
let cel: typeof import('./custom/cel.js') | undefined
const wantsCel = memo(hasValidations)

/** What turns the text of a definition's rule into something that can be asked; `undefined` where no definition has rules. */
export const compileRule = (): Compile | undefined => cel?.compile

/** Puts definitions in force. What was joined before stays as it is where they are the same. */
function takeDefinitions(definitions: readonly CustomDefinition[]): void {
  const known = custom?.definitions ?? []
  if (known.length === definitions.length && known.every((one, index) => one === definitions[index])) return
  custom = definitions.length > 0 ? { definitions, schema: customSchema(definitions, structure!) } : undefined
  join()
}

/** The workspace's own definitions win over what we know of operators, and those over nothing: Kubernetes' kinds are its own. */
function join(): void {
  const known = joinSchemas(base!, ...clusterSchemas(), ...operatorSchemas())
  joined = custom ? joinSchemas(custom.schema, known) : known
}

async function load(manifest: Manifest, host: Host, use: 'check' | 'explain', place?: Place): Promise<void> {
  if (definitionsFor(manifest, place).some(wantsCel)) cel ??= await import('./custom/cel.js')
  structure ??= loadSchema(await host.asset('kubernetes.json'))
  base ??= joinSchemas(structure, kustomization)
  const grown = [await loadOperators(manifest, base, host, use), await loadCluster(manifest, structure, use)]
  if (grown.includes(true) || !joined) join()
  if (use === 'check') return
  // in steps, so that a keystroke in between need not wait for all of them
  topics ??= await import('./topics/index.js')
  const docs = descriptions ? '' : await host.asset('kubernetes-docs.json')
  summaries ??= await import('./summaries/index.js')
  descriptions ??= loadDescriptions(docs)
}

/**
 * The kinds and fields of Kubernetes, and of the operators that have appeared so far: another object when one comes in.
 * Throws before `prepareKnowledge`.
 */
export function schema(): Schema {
  if (!joined) throw new Error('the Kubernetes schema is not loaded')
  return joined
}

/** The kinds and fields of Kubernetes alone. Throws before `prepareKnowledge`. */
export function ownSchema(): Schema {
  if (!structure) throw new Error('the Kubernetes schema is not loaded')
  return structure
}

/** The descriptions that come with kinds and fields (English); `undefined` before the first hover. */
export const fieldDescriptions = (): Descriptions | undefined =>
  descriptions && {
    of(subject) {
      for (const one of [descriptions!, ...operatorDescriptions()]) {
        const text = one.of(subject)
        if (text !== undefined) return text
      }
      return customDescription(subject)
    },
  }

/** The topics, and what reads values for them. Throws before the first hover is prepared. */
export function explanations(): typeof import('./topics/index.js') {
  if (!topics) throw new Error('the topics are not loaded')
  return topics
}

/** What a field (or a kind, where no field is named) is for, in our own words; `undefined` before the first hover, and where we have none. */
export const summaryOf = (type: string, field?: string): Localized | undefined => summaries?.summaryOf(type, field)

/** The Kubernetes minor that the settings name, as a number: 37 for `1.37`. The newest we know where they name none. */
export const minorOf = ({ kubernetesVersion }: Settings): number =>
  kubernetesVersion === '' ? schema().last : Number(kubernetesVersion.slice('1.'.length))

/** True for Kubernetes' own kinds; an operator may have a `Service` too. */
export const isOwn = ({ apiVersion, kind }: KindInfo): boolean => ownSchema().kind(apiVersion, kind) !== undefined
