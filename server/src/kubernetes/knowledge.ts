import type { Settings } from '../core/settings.js'
import type { Host } from '../core/workspace.js'
import type { Localized } from '../core/localized.js'
import { type Descriptions, loadDescriptions, loadSchema, type Schema } from './schema/index.js'

/**
 * The field tables of Kubernetes: the same for every document, so read once in a process. They are loaded by `prepare`,
 * before any rule or topic asks for them: the structure with the first manifest, the descriptions with the first hover.
 */
let structure: Schema | undefined
let descriptions: Descriptions | undefined
let summaries: typeof import('./summaries/index.js') | undefined
let loading: Promise<void> | undefined

/** Loads what is missing; `undefined` where all is there. A failed load is tried again by the next request. */
export function prepareKnowledge(host: Host, use: 'check' | 'explain'): Promise<void> | undefined {
  if (structure && (descriptions || use === 'check')) return undefined
  loading ??= load(host, use).finally(() => {
    loading = undefined
  })
  return loading.then(() => prepareKnowledge(host, use))
}

async function load(host: Host, use: 'check' | 'explain'): Promise<void> {
  structure ??= loadSchema(await host.asset('kubernetes.json'))
  if (use === 'check') return
  summaries ??= await import('./summaries/index.js')
  descriptions ??= loadDescriptions(await host.asset('kubernetes-docs.json'))
}

/** The kinds and fields of Kubernetes. Throws before `prepareKnowledge`. */
export function schema(): Schema {
  if (!structure) throw new Error('the Kubernetes schema is not loaded')
  return structure
}

/** Kubernetes' own field descriptions (English); `undefined` before the first hover. */
export const fieldDescriptions = (): Descriptions | undefined => descriptions

/** What a field (or a kind, where no field is named) is for, in our own words; `undefined` before the first hover, and where we have none. */
export const summaryOf = (type: string, field?: string): Localized | undefined => summaries?.summaryOf(type, field)

/** The Kubernetes minor that the settings name, as a number: 37 for `1.37`. The newest we know where they name none. */
export const minorOf = ({ kubernetesVersion }: Settings): number =>
  kubernetesVersion === '' ? schema().last : Number(kubernetesVersion.slice('1.'.length))
