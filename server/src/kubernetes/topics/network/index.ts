import type { KubernetesTopic } from '../../topic.js'
import { fields } from './_fields.js'
import clusterIp from './cluster-ip.js'
import endpointSlice from './endpoint-slice.js'
import externalName from './external-name.js'
import externalTrafficPolicy from './external-traffic-policy.js'
import ingress from './ingress.js'
import ingressBackend from './ingress-backend.js'
import ingressClass from './ingress-class.js'
import ingressClassName from './ingress-class-name.js'
import ingressPath from './ingress-path.js'
import ingressRules from './ingress-rules.js'
import ingressTls from './ingress-tls.js'
import internalTrafficPolicy from './internal-traffic-policy.js'
import networkPolicy from './network-policy.js'
import policyEgress from './policy-egress.js'
import policyIngress from './policy-ingress.js'
import policyPeer from './policy-peer.js'
import policyPodSelector from './policy-pod-selector.js'
import policyPort from './policy-port.js'
import policyTypes from './policy-types.js'
import publishNotReady from './publish-not-ready.js'
import service from './service.js'
import serviceNodePort from './service-node-port.js'
import servicePort from './service-port.js'
import servicePortName from './service-port-name.js'
import servicePorts from './service-ports.js'
import serviceSelector from './service-selector.js'
import serviceTargetPort from './service-target-port.js'
import serviceType from './service-type.js'
import sessionAffinity from './session-affinity.js'
import trafficDistribution from './traffic-distribution.js'

/** How Pods are reached and who may reach them: Services, Ingresses, NetworkPolicies. */
export const networkTopics: readonly KubernetesTopic[] = [
  ...fields,
  clusterIp,
  endpointSlice,
  externalName,
  externalTrafficPolicy,
  ingress,
  ingressBackend,
  ingressClass,
  ingressClassName,
  ingressPath,
  ingressRules,
  ingressTls,
  internalTrafficPolicy,
  networkPolicy,
  policyEgress,
  policyIngress,
  policyPeer,
  policyPodSelector,
  policyPort,
  policyTypes,
  publishNotReady,
  service,
  serviceNodePort,
  servicePort,
  servicePortName,
  servicePorts,
  serviceSelector,
  serviceTargetPort,
  serviceType,
  sessionAffinity,
  trafficDistribution,
]
