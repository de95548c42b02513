import type { KubernetesRule } from '../rule.js'
import { ofWholes } from './_wholes.js'
import { cisRules } from './cis/index.js'
import { clusterRules } from './cluster/index.js'
import { flagsRules } from './flags/index.js'

/**
 * The rules about the cluster's own programs. They come with the tables of those, with the first document that mentions
 * one. A flag is judged by itself, in a patch too; what the benchmark misses there may well stand elsewhere.
 */
export const rulesOfCluster: readonly KubernetesRule[] = [
  ...ofWholes(({ patch }) => patch === true, [...cisRules, ...clusterRules]),
  ...flagsRules,
]
