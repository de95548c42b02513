import type { KubernetesTopic } from '../../../topic.js'
import bgpConfiguration from './bgp-configuration.js'
import bgpPeer from './bgp-peer.js'
import felix from './felix.js'
import ipPool from './ip-pool.js'

/** The custom resources of Calico. */
export const clusterNetworkTopics: readonly KubernetesTopic[] = [bgpConfiguration, bgpPeer, felix, ipPool]
