import { checkTable } from './check.mjs'
import { readClientNode } from './client-node.mjs'
import { readOperators } from './crds.mjs'
import { emit, topicNames } from './emit.mjs'
import { fetchPackages } from './fetch.mjs'
import { readKubernetesModels } from './kubernetes-models.mjs'
import { firstMinor, lastMinor, merge } from './merge.mjs'
import { notices } from './notices.mjs'
import { readPulumi } from './pulumi.mjs'

/**
 * From packages to the files of dist/data: `kubernetes.json` and `kubernetes-docs.json`; for each operator `crd-….json`
 * and `crd-…-docs.json`; `crds.json`, which says which operator has a kind; and the licences of all these packages.
 * @param {Record<string, import('./fetch.mjs').Source[]>} sources the content of sources.json
 * @param {string} cache folder for downloads
 * @returns {Promise<Map<string, string>>} text by file name
 */
export async function compile(sources, cache) {
  const [structure, descriptions, enums, resources] = await Promise.all(
    [sources.structure, sources.descriptions, sources.enums, sources.resources].map(list => fetchPackages(list, cache)),
  )
  const table = merge(structure.map(readClientNode), descriptions.map(readPulumi), readKubernetesModels(enums))
  checkTable(table, firstMinor)
  const names = topicNames([...table.types.values()], table.kinds)
  const core = emit(table, names, { id: 'kubernetes', first: firstMinor, last: lastMinor })
  const files = new Map([
    ['kubernetes.json', core.structure],
    ['kubernetes-docs.json', core.docs],
  ])

  const kinds = {}
  for (const operator of readOperators(resources, names)) {
    // a custom resource's types carry their group, so that no topic of Kubernetes itself is taken for one of theirs
    const own = new Map([...operator.types.values()].map(({ id, group, name }) => [id, `${group}/${name}`]))
    const { structure, docs } = emit(operator, own, { id: operator.operator, first: 0, last: 0 })
    files.set(`crd-${operator.operator}.json`, structure)
    files.set(`crd-${operator.operator}-docs.json`, docs)
    for (const { group, version, kind } of operator.kinds) kinds[`${group}/${version}/${kind}`] = operator.operator
  }
  files.set('crds.json', JSON.stringify(kinds))
  files.set('THIRD-PARTY-NOTICES.txt', notices([...structure, ...descriptions, ...enums, ...resources]))
  return files
}
