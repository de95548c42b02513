import { readDeclarations } from './dts.mjs'

/**
 * Reads what only `kubernetes-models` knows: the enums that a running API server declares, and which strings are quantities.
 *
 * @typedef {{ values?: string[], quantity?: boolean }} Extra
 * @param {readonly import('./fetch.mjs').Package[]} packs
 * @returns {Map<string, Map<string, Extra>>} by type id (`core.v1.ServicePort`) and field
 */
export function readKubernetesModels(packs) {
  const types = new Map()
  let enums = 0
  let quantities = 0
  for (const { source, paths, read } of packs)
    for (const path of paths) {
      const place =
        /^(?:([a-z][a-z0-9.]*)\/)?(v\d\w*)\/([A-Z]\w*)\.d\.ts$/.exec(path) ??
        /^apis\/(meta)\/(v\d\w*)\/([A-Z]\w*)\.d\.ts$/.exec(path)
      if (!place) continue
      const [, group = 'core', version, name] = place
      const declared = readDeclarations(read(path), `${source.package} ${path}`).find(one => one.name === `I${name}`)
      if (declared?.type.is !== 'object') continue
      const fields = new Map()
      for (const member of declared.type.members) {
        const extra = extraOf(member.type)
        if (!extra || ['apiVersion', 'kind'].includes(member.name)) continue
        if (extra.values) enums++
        if (extra.quantity) quantities++
        fields.set(member.name, extra)
      }
      types.set(`${shortGroup(group)}.${version}.${name}`, fields)
    }
  if (types.size < 700 || enums < 90 || quantities < 30)
    throw new Error(
      `kubernetes-models is not as it used to be: ${types.size} types, ${enums} enums, ${quantities} quantities.`,
    )
  return types
}

/** `networking.k8s.io` → `networking`, nothing → `core`. The groups' first words are unique. */
export const shortGroup = group => (group === '' ? 'core' : group.split('.')[0])

/** @returns {Extra | undefined} */
function extraOf(type) {
  if (type.is === 'array') return extraOf(type.of)
  if (type.is === 'object') return type.index && extraOf(type.index)
  if (type.is === 'name') {
    if (type.name === 'Array') return extraOf(type.args[0])
    return type.name === 'IIoK8sApimachineryPkgApiResourceQuantity' ? { quantity: true } : undefined
  }
  if (type.is === 'union' && type.of.every(part => part.is === 'literal'))
    return { values: type.of.map(part => part.value).filter(value => value !== '') }
  return undefined
}
