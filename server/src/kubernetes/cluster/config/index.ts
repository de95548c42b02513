import { apiserverKinds } from './apiserver.js'
import { auditPolicy } from './audit.js'
import { credentialProviderKinds } from './credential-providers.js'
import { kindCluster } from './kind.js'
import { kubeProxyConfiguration } from './kube-proxy.js'
import { kubeSchedulerConfiguration } from './kube-scheduler.js'
import { kubeadmV1beta3 } from './kubeadm-v1beta3.js'
import { kubeadmV1beta4 } from './kubeadm-v1beta4.js'
import { kubeletConfiguration } from './kubelet.js'
import type { ConfigKind } from './model.js'
import { podSecurityKinds } from './pod-security.js'

/** Every kind of configuration file that Fairlead knows. */
export const configKinds: readonly ConfigKind[] = [
  ...kubeadmV1beta4,
  ...kubeadmV1beta3,
  kubeletConfiguration,
  ...credentialProviderKinds,
  kubeProxyConfiguration,
  kubeSchedulerConfiguration,
  ...apiserverKinds,
  auditPolicy,
  ...podSecurityKinds,
  kindCluster,
]

const byIdentity = new Map(configKinds.map(one => [`${one.apiVersion} ${one.kind}`, one]))

/** The configuration kind of that name, or `undefined`. */
export const configKind = (apiVersion: string, kind: string): ConfigKind | undefined =>
  byIdentity.get(`${apiVersion} ${kind}`)
