import type { Edit } from '../../core/types.js'
import type { Resource } from '../model.js'

/**
 * What has to change in a resource beside its `apiVersion`. `safe` is false where the new version may mean something
 * else. `undefined` where a person has to do it: nobody else knows what was meant, or a template writes it.
 */
export type Step = (resource: Resource) => { readonly edits: readonly Edit[]; readonly safe: boolean } | undefined
