import type { KubernetesRule, ManifestRule } from '../../rule.js'
import externalIps from './external-ips.js'
import ingressBackendMissing from './ingress-backend-missing.js'
import ingressServicePort from './ingress-service-port.js'
import ingressSnippet from './ingress-snippet.js'
import ingressSnippetAlias from './ingress-snippet-alias.js'
import ingressSnippetCode from './ingress-snippet-code.js'
import ingressWithoutTls from './ingress-without-tls.js'
import loadBalancerService from './load-balancer-service.js'
import monitorWithoutService from './monitor-without-service.js'
import networkPolicyAlone from './network-policy-alone.js'
import networkPolicyMissing from './network-policy-missing.js'
import networkPolicyOneWay from './network-policy-one-way.js'
import networkPolicyPeerMissing from './network-policy-peer-missing.js'
import networkPolicySelectsNothing from './network-policy-selects-nothing.js'
import networkPolicyWithoutSelector from './network-policy-without-selector.js'
import nodePortService from './node-port-service.js'
import serviceSelectsNothing from './service-selects-nothing.js'
import serviceWithoutPods from './service-without-pods.js'
import serviceWithoutSelector from './service-without-selector.js'

export const networkingRules: readonly KubernetesRule[] = [
  externalIps,
  ingressSnippet,
  ingressSnippetAlias,
  ingressSnippetCode,
  ingressWithoutTls,
  loadBalancerService,
  networkPolicyWithoutSelector,
  nodePortService,
  serviceWithoutSelector,
]

export const networkingFileRules: readonly ManifestRule[] = [
  ingressBackendMissing,
  ingressServicePort,
  monitorWithoutService,
  networkPolicyAlone,
  networkPolicyMissing,
  networkPolicyOneWay,
  networkPolicyPeerMissing,
  networkPolicySelectsNothing,
  serviceSelectsNothing,
  serviceWithoutPods,
]
