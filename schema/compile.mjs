import { readClientNode } from './client-node.mjs'
import { emit } from './emit.mjs'
import { fetchPackages } from './fetch.mjs'
import { readKubernetesModels } from './kubernetes-models.mjs'
import { merge } from './merge.mjs'
import { readPulumi } from './pulumi.mjs'

/**
 * From packages to the files of dist/data.
 * @param {Record<string, import('./fetch.mjs').Source[]>} sources the content of sources.json
 * @param {string} cache folder for downloads
 * @returns {Promise<Map<string, string>>} text by file name
 */
export async function compile(sources, cache) {
  const [structure, descriptions, enums] = await Promise.all(
    [sources.structure, sources.descriptions, sources.enums].map(list => fetchPackages(list, cache)),
  )
  const core = emit(merge(structure.map(readClientNode), descriptions.map(readPulumi), readKubernetesModels(enums)))
  return new Map([
    ['kubernetes.json', core.structure],
    ['kubernetes-docs.json', core.docs],
  ])
}
