import type { KubernetesTopic } from '../../topic.js'
import { variants } from '../_variants.js'
import externalTrafficPolicy from './external-traffic-policy.js'
import ingressBackend from './ingress-backend.js'
import ingressPath from './ingress-path.js'
import ingressRules from './ingress-rules.js'
import ingressTls from './ingress-tls.js'
import policyEgress from './policy-egress.js'
import policyIngress from './policy-ingress.js'
import policyPeer from './policy-peer.js'
import policyPort from './policy-port.js'
import servicePort from './service-port.js'
import sessionAffinity from './session-affinity.js'

/** Fields that are explained together with another one of the group. */
export const fields: readonly KubernetesTopic[] = [
  ...variants(externalTrafficPolicy, {
    'ServiceSpec.healthCheckNodePort': { en: 'where a node says if it has Pods', 'zh-cn': '节点在这里报告有没有 Pod' },
  }),
  ...variants(ingressBackend, {
    'IngressServiceBackend.name': { en: 'the Service that gets the requests', 'zh-cn': '接收请求的 Service' },
    'IngressServiceBackend.port': { en: "the Service's port", 'zh-cn': 'Service 的端口' },
    'ServiceBackendPort.number': { en: "the Service's port by number", 'zh-cn': '按端口号指定 Service 端口' },
    'ServiceBackendPort.name': { en: "the Service's port by name", 'zh-cn': '按名字指定 Service 端口' },
  }),
  ...variants(ingressPath, {
    'HTTPIngressPath.path': { en: 'which paths are meant', 'zh-cn': '匹配哪些路径' },
  }),
  ...variants(ingressRules, {
    'IngressSpec.defaultBackend': { en: 'where everything else goes', 'zh-cn': '其余请求去哪里' },
    'IngressRule.host': { en: 'for which host', 'zh-cn': '针对哪个主机名' },
    'HTTPIngressRuleValue.paths': { en: 'which path goes where', 'zh-cn': '哪个路径去哪里' },
  }),
  ...variants(ingressTls, {
    'IngressTLS.hosts': { en: 'which hosts have HTTPS', 'zh-cn': '哪些主机名启用 HTTPS' },
    'IngressTLS.secretName': { en: 'where the certificate is', 'zh-cn': '证书放在哪里' },
  }),
  ...variants(policyEgress, {
    'NetworkPolicyEgressRule.to': { en: 'whom the Pods may connect to', 'zh-cn': '允许 Pod 访问谁' },
    'NetworkPolicyEgressRule.ports': { en: 'on which ports they may connect', 'zh-cn': '允许访问哪些端口' },
  }),
  ...variants(policyIngress, {
    'NetworkPolicyIngressRule.from': { en: 'who may reach the Pods', 'zh-cn': '谁可以访问这些 Pod' },
    'NetworkPolicyIngressRule.ports': { en: 'on which ports they may be reached', 'zh-cn': '可以访问哪些端口' },
  }),
  ...variants(policyPeer, {
    'NetworkPolicyPeer.namespaceSelector': { en: 'namespaces on the other end', 'zh-cn': '通信另一端的命名空间' },
    'NetworkPolicyPeer.ipBlock': { en: 'addresses on the other end', 'zh-cn': '通信另一端的地址' },
    'IPBlock.cidr': { en: 'the range of addresses', 'zh-cn': '地址范围' },
    'IPBlock.except': { en: 'holes in the range', 'zh-cn': '范围中的例外' },
  }),
  ...variants(policyPort, {
    'NetworkPolicyPort.endPort': { en: 'the end of a range of ports', 'zh-cn': '端口范围的终点' },
    'NetworkPolicyPort.protocol': { en: 'TCP, UDP or SCTP', 'zh-cn': 'TCP、UDP 或 SCTP' },
  }),
  ...variants(servicePort, {
    'ServicePort.protocol': { en: 'TCP, UDP or SCTP', 'zh-cn': 'TCP、UDP 或 SCTP' },
    'ServicePort.appProtocol': { en: 'what is spoken on the port', 'zh-cn': '端口上说的是什么协议' },
  }),
  ...variants(sessionAffinity, {
    'ClientIPConfig.timeoutSeconds': { en: 'how long a client stays with its Pod', 'zh-cn': '客户端固定在 Pod 上多久' },
  }),
]
