import { memo } from '../../../core/memo.js'
import type { Manifest } from '../../model.js'
import { pairAt } from '../../tree.js'
import { pointAt, textIn } from '../_typed.js'
import { type Filed, filed, ofKind } from '../networking/_file.js'

/** A binding, and the role of its file that it hands out; `role` is `undefined` where the file has none of that name. */
export interface Bound {
  readonly binding: Filed
  readonly role: Filed | undefined
  readonly kind: string
  readonly name: string
  /** The name in `roleRef`. */
  readonly span: ReturnType<typeof pointAt>
}

const group = 'rbac.authorization.k8s.io'

/** The bindings of a file whose `roleRef` is known. */
export const boundIn = memo((manifest: Manifest): readonly Bound[] => {
  const all = filed(manifest)
  const roles = ofKind(all, group, 'Role', 'ClusterRole')
  return ofKind(all, group, 'RoleBinding', 'ClusterRoleBinding').flatMap(binding => {
    const reference = binding.resource.at('roleRef')
    const kind = textIn(reference, 'kind')
    const name = textIn(reference, 'name')
    const pair = pairAt(reference, 'name')
    if (kind === undefined || !name || !pair || pair.value?.templated) return []
    const role = roles.find(
      one =>
        one.resource.kind === kind &&
        one.resource.name === name &&
        (kind === 'ClusterRole' || one.namespace === binding.namespace),
    )
    return [{ binding, role, kind, name, span: binding.at(pointAt(pair)) }]
  })
})
