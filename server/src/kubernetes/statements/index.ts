import type { Fact } from '../../core/workspace.js'
import type { Manifest } from '../model.js'
import { definitionFacts, mayDefineKinds } from './custom-resources.js'
import { kustomizationFacts, mayBeKustomization } from './kustomization.js'
import { mayDefineNamespace, namespaceFacts } from './namespaces.js'
import { mayNamePodSubnet, podSubnetFacts } from './pod-subnets.js'

/** What a manifest states for the other files of its workspace. One file a concern. */
export const facts = (manifest: Manifest, uri: string): readonly Fact[] => [
  ...definitionFacts(manifest),
  ...kustomizationFacts(manifest, uri),
  ...namespaceFacts(manifest),
  ...podSubnetFacts(manifest, uri),
]

/** True where a file may state something: a look at its text, since most files of a workspace state nothing. */
export const mayState = (text: string, uri: string): boolean =>
  mayBeKustomization(text, uri) || mayDefineKinds(text) || mayDefineNamespace(text) || mayNamePodSubnet(text)
