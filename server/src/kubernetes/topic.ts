import type { Topic } from '../core/topic.js'
import type { Manifest, Pair, Path, Resource, Slice, YamlNode } from './model.js'
import type { FieldInfo, KindInfo } from './schema/index.js'

/** A place of a manifest that somebody asks about. Spans count from the start of the slice. */
export interface KubernetesPlace {
  /** The whole file: other resources that this one refers to may be in it. */
  readonly manifest: Manifest
  readonly slice: Slice
  readonly resource: Resource
  /** Below the resource's root: `['spec', 'containers', 0, 'livenessProbe']`. */
  readonly path: Path
  /** Whether the key or the value is asked about. */
  readonly role: 'key' | 'value'
  /** The pair whose key ends the path; missing for the items of a list. */
  readonly pair: Pair | undefined
  /** The value there; `undefined` where none is written. */
  readonly node: YamlNode | undefined
  /** What the schema knows of the resource's kind and of the field; `undefined` where it knows nothing. */
  readonly kind: KindInfo | undefined
  readonly field: FieldInfo | undefined
  /** The Kubernetes minor that is asked about: 37 for 1.37. */
  readonly minor: number
}

/**
 * A topic about Kubernetes. `key` is a field (`Probe.periodSeconds`), a kind (`Deployment`), or a value of a field
 * (`ServiceSpec.type=NodePort`); `also` names further places that it explains.
 */
export type KubernetesTopic = Topic<KubernetesPlace> & { readonly also?: readonly string[] }
