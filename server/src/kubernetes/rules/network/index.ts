import type { KubernetesRule } from '../../rule.js'
import egressWithoutDns from './egress-without-dns.js'
import endPort from './end-port.js'
import ignoredPolicyRules from './ignored-policy-rules.js'
import ipBlockExcept from './ip-block-except.js'
import networkPolicyPeer from './network-policy-peer.js'

export const networkRules: readonly KubernetesRule[] = [
  egressWithoutDns,
  endPort,
  ignoredPolicyRules,
  ipBlockExcept,
  networkPolicyPeer,
]
