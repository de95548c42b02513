import type { Language } from '../core/language.js'
import { memo } from '../core/memo.js'
import type { Topic } from '../core/topic.js'
import { accepts, occurrences } from './anchors.js'
import { cluster } from './cluster.js'
import { complete } from './completion/index.js'
import { parse } from './document.js'
import { partsOf } from './embedded.js'
import { folds } from './folds.js'
import { hover } from './hover.js'
import { prepareKnowledge, schema } from './knowledge.js'
import { type KustomizeAround, surroundings } from './kustomize/surroundings.js'
import { links } from './links.js'
import type { Manifest, Slice } from './model.js'
import type { KubernetesRule } from './rule.js'
import { kubernetesRules, manifestRules } from './rules/index.js'
import { kustomizeRules } from './rules/kustomize/index.js'
import { selections } from './selections.js'
import { facts, mayState } from './statements/index.js'
import { ignore, suppressions } from './suppressions.js'
import { symbols } from './symbols.js'

// Bundles that are loaded later take these from here: they have a state of their own, which there is once.
export * from './cluster.js'
export * from './embedded.js'
export * from './knowledge.js'

/** The rules about the cluster's own programs, where somebody asked for all there are. */
let listed: readonly KubernetesRule[] | undefined

const together = memo((more: readonly KubernetesRule[]): readonly KubernetesRule[] => [...kubernetesRules, ...more])

/** Kubernetes manifests. Each YAML document of a file is a part: it is parsed and checked by itself, and kept by its text. */
export const kubernetes: Language<Manifest, Slice, KustomizeAround> = {
  id: 'kubernetes',
  prepare: prepareKnowledge,
  knowledge: schema,
  parse,
  parts: partsOf,
  get rules() {
    const more = listed ?? cluster()?.rulesOfCluster
    return more ? together(more) : kubernetesRules
  },
  async loadRules() {
    listed ??= (await import('./cluster/index.js')).rulesOfCluster
  },
  fileRules: manifestRules,
  placementRules: kustomizeRules,
  surroundings,
  facts,
  mayState,
  async loadTopics() {
    const [{ kubernetesTopics }, { clusterTopics }] = [
      await import('./topics/index.js'),
      await import('./cluster/index.js'),
    ]
    return [...kubernetesTopics, ...clusterTopics] as readonly Topic[]
  },
  suppressions,
  ignore,
  hover,
  complete,
  symbols,
  occurrences,
  accepts,
  links,
  folds,
  selections,
}
