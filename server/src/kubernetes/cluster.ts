import { memo } from '../core/memo.js'
import { invocationsOf } from './cluster/invocations.js'
import type { Manifest, Slice } from './model.js'
import { slicesWhere } from './pages.js'
import type { KindInfo, Schema } from './schema/index.js'

/**
 * The door to what Fairlead knows of a cluster's own programs: their flags, and the kinds of their configuration files.
 * The tables behind it come with the first document that needs them; rules and topics ask here and import only types.
 */
export type Cluster = typeof import('./cluster/index.js')

let tables: Cluster | undefined
let kinds: readonly Schema[] = []

/** The tables; `undefined` as long as no document has asked for them. */
export const cluster = (): Cluster | undefined => tables

/** The kinds of configuration files, and the custom resources that come with them; none before they are loaded. */
export const clusterSchemas = (): readonly Schema[] => kinds

/** True for the kind of a configuration file. */
export const isClusterKind = ({ apiVersion, kind }: KindInfo): boolean =>
  tables?.configKind(apiVersion, kind) !== undefined

/** The `apiVersion` of a configuration file, or one of the kinds that are known without it. */
const configuration =
  /^[ -]*(?:apiVersion: +["']?(?:kubeadm\.k8s\.io|(?:[\w.-]+\.)?(?<!kustomize\.)config\.k8s\.io|(?:apiserver|audit|eventratelimit\.admission)\.k8s\.io|kind\.x-k8s\.io)\/|kind: +["']?(?:Init|Cluster|Join|Reset|Upgrade|Kubelet|KubeProxy|KubeScheduler|Encryption|Admission|PodSecurity)Configuration\b)/m

/** True for a text that is such a file, or holds one. */
export const isConfiguration = (text: string): boolean => configuration.test(text)

/** What else ConfigMaps and environments hold, custom resources that are known here, and etcd's own tools. */
const words =
  /\b(?:Corefile|net-conf\.json):|\b(?:projectcalico\.org|configuration\.konghq\.com)\/v|\bKUBELET_[A-Z_]*(?:ARGS|OPTS|OPTIONS|FLAGS)|\bNodeInfo\b|\bETCD_[A-Z]|\betcd(?:ctl|utl)\b/

/**
 * True where a document is a configuration file of the cluster, holds one, or gives flags to one of its programs. A cheap
 * look at its text, done once.
 */
export const mentionsCluster: (slice: Slice) => boolean = memo(
  slice => isConfiguration(slice.text) || words.test(slice.text) || invocationsOf(slice).length > 0,
)

/** A document that may still become anything: completion offers all kinds there. */
const isOpen = memo(({ resources }: Slice): boolean =>
  resources.every(({ apiVersion, kind }) => apiVersion === undefined || kind === undefined),
)

const mentioning = slicesWhere(mentionsCluster)
const openIn = slicesWhere(isOpen)

/** True where all that `manifest` needs is loaded. */
export const hasCluster = (manifest: Manifest, use: 'check' | 'explain'): boolean =>
  tables !== undefined || (mentioning(manifest).length === 0 && (use === 'check' || openIn(manifest).length === 0))

/** Loads what `manifest` needs. `own` is Kubernetes' own schema. Returns whether the schema has come in. */
export async function loadCluster(manifest: Manifest, own: Schema, use: 'check' | 'explain'): Promise<boolean> {
  if (hasCluster(manifest, use)) return false
  tables ??= await import('./cluster/index.js')
  kinds = [tables.makeSchema(own), tables.addOnSchema(own)]
  return true
}
