import type { Localized } from '../../../core/localized.js'
import type { ScalarNode } from '../../model.js'
import type { KubernetesPlace } from '../../topic.js'

/** A value under the caret, of a field that the schema knows. */
export type ValuePlace = KubernetesPlace & {
  readonly node: ScalarNode
  readonly field: NonNullable<KubernetesPlace['field']>
}

/** What a value says in other words, beginning in lower case; `undefined` where it is not one of its own. */
export type ValueReader = (place: ValuePlace) => Localized | undefined
