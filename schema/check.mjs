/**
 * What must be true of the merged table, whatever the packages' authors have changed. Throws at the first thing that is
 * not: a build that stops is better than an editor that forgets a field.
 * @param {{ kinds: import('./merge.mjs').Kind[], types: Map<string, import('./merge.mjs').Type> }} table
 * @param {number} first the first minor
 */
export function checkTable({ kinds, types }, first) {
  const isIn = ({ mask }, minor) => Boolean(mask & (1 << (minor - first)))
  const field = (id, name) => types.get(id)?.fields.get(name)
  const facts = {
    '94 kinds in 1.36': kinds.filter(kind => isIn(kind, 36)).length === 94,
    'more than 95 kinds in 1.37': kinds.filter(kind => isIn(kind, 37)).length > 95,
    'more than 900 types': types.size > 900,
    'every kind has a type': kinds.every(({ type }) => types.has(type)),
    'a Pod needs containers': Boolean(field('core.v1.PodSpec', 'containers')?.required),
    'a container port is an int32': field('core.v1.ContainerPort', 'containerPort')?.type === 'i',
    'limits are quantities': field('core.v1.ResourceRequirements', 'limits')?.type === '{q',
    'a protocol is one of three': field('core.v1.ServicePort', 'protocol')?.values?.length === 3,
    'secrets are base64': field('core.v1.Secret', 'data')?.type === '{6',
    'Ingress is in networking.k8s.io/v1 only':
      kinds
        .filter(({ kind }) => kind === 'Ingress')
        .map(({ group, version }) => `${group}/${version}`)
        .join() === 'networking.k8s.io/v1',
    'Namespaces are in no namespace': kinds.find(({ kind }) => kind === 'Namespace')?.namespaced === false,
    'nearly every field is described':
      [...types.values()].flatMap(({ fields }) => [...fields.values()]).filter(({ doc }) => doc === '').length < 150,
  }
  for (const [fact, holds] of Object.entries(facts))
    if (!holds) throw new Error(`The packages are not as they used to be: ${fact}, that is no longer so.`)
}
