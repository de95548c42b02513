import { joined, type Localized } from '../../core/localized.js'
import type { GateOwner } from '../cluster/index.js'
import { cluster } from '../cluster.js'
import type { Suggestion, Words } from './suggestion.js'

/** The feature gates that a release knows, those first that one may still switch. */
export function gatesFor(owner: GateOwner, release: number): readonly (Suggestion & { readonly on: boolean })[] {
  const tables = cluster()
  if (!tables) return []
  return [...tables.featureGatesOf(owner).values()].flatMap(gate => {
    const stage = tables.stageAt(gate, release)
    if (!stage) return []
    const detail: Localized = joined(tables.gateFacts(owner, gate), { en: ' · ', 'zh-cn': ' · ' })
    const over = stage.locked || stage.stage === 'ga' || stage.stage === 'deprecated'
    return [{ text: gate.name, detail, rank: over ? 2 : 1, deprecated: stage.stage === 'deprecated', on: stage.on }]
  })
}

/** The keys of `featureGates` in configuration files. */
export const gateKeys: Words = {
  'ClusterConfiguration.featureGates': ({ minor }) => gatesFor('kubeadm', minor),
  'KindCluster.featureGates': ({ minor }) => gatesFor('kubernetes', minor),
  'KubeletConfiguration.featureGates': ({ minor }) => gatesFor('kubernetes', minor),
  'KubeProxyConfiguration.featureGates': ({ minor }) => gatesFor('kubernetes', minor),
}
