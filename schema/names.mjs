import { splitModelName } from './client-node.mjs'
import { shortGroup } from './kubernetes-models.mjs'
import { referenced } from './pulumi.mjs'

/**
 * Finds out which API group each model of one client-node minor belongs to. Its names carry the group only where two
 * would collide (`V1Subject` of one release is `RbacV1Subject` in another), pulumi's always do. Both are walked from
 * every kind along fields of equal name, so that a model meets its pulumi type.
 *
 * @param {import('./client-node.mjs').ClientNode} client
 * @param {ReadonlyMap<string, import('./pulumi.mjs').PulumiType>} pulumi types of all releases
 * @returns {Map<string, string>} id (`rbac.v1.Subject`) by model, for every model that a kind reaches
 */
export function nameModels(client, pulumi) {
  const ids = new Map()
  const waiting = []
  const give = (model, id) => {
    const known = ids.get(model)
    if (known === id) return
    if (known) throw new Error(`1.${client.minor}: ${model} is both ${known} and ${id}.`)
    ids.set(model, id)
    waiting.push(model)
  }
  for (const { group, version, kind, model } of client.kinds) give(model, `${shortGroup(group)}.${version}.${kind}`)

  // first what pulumi names, then what is left, group by group
  const unnamed = new Map()
  const walk = () => {
    for (let model = waiting.pop(); model; model = waiting.pop()) {
      const id = ids.get(model)
      for (const [field, { type }] of client.models.get(model)?.fields ?? []) {
        const child = modelIn(type, client.models)
        if (!child) continue
        const named = pulumi.get(id)?.fields.get(field)
        const childId = named && referenced(named.type)
        // a field can change its type between releases: the name must fit
        if (childId?.endsWith(bareId(child))) give(child, childId)
        else if (!ids.has(child)) unnamed.set(child, id)
      }
    }
  }
  for (walk(); unnamed.size > 0; walk()) {
    for (const [child, owner] of unnamed) {
      unnamed.delete(child)
      if (ids.has(child)) continue
      const candidates = [...pulumi.keys()].filter(id => id.endsWith(bareId(child)))
      give(child, candidates.length === 1 ? candidates[0] : owner.split('.')[0] + bareId(child))
      break
    }
  }
  return ids
}

/** `V1Subject` → `.v1.Subject` */
function bareId(model) {
  const { version, name } = splitModelName(model)
  return `.${version}.${name}`
}

/** The model that a client-node type holds: `Array<V1Pod>` → `V1Pod`. */
export function modelIn(type, models) {
  const name = /(\w+)[>;} ]*$/.exec(type)?.[1] ?? ''
  return models.has(name) && name !== 'V1MicroTime' && name !== 'IntOrString' ? name : undefined
}
