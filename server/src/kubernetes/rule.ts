import type { Placement } from '../core/language.js'
import type { Rule } from '../core/rule.js'
import type { KustomizeAround } from './kustomize/surroundings.js'
import type { Manifest, Slice } from './model.js'

/** A rule about one YAML document and the resources in it. */
export type KubernetesRule = Rule<Slice>

/** A rule about several documents of a file. */
export type ManifestRule = Rule<Manifest>

/** A rule about a file and what lies around it. */
export type SurroundingsRule = Rule<Placement<Manifest, KustomizeAround>>
