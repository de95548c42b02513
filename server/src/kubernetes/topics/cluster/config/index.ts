import type { KubernetesTopic } from '../../../topic.js'
import auditLevel from './audit-level.js'
import bootstrapToken from './bootstrap-token.js'
import certSans from './cert-sans.js'
import certificateValidity from './certificate-validity.js'
import cgroupDriver from './cgroup-driver.js'
import clientRate from './client-rate.js'
import clusterCidr from './cluster-cidr.js'
import clusterConfiguration from './cluster-configuration.js'
import clusterDns from './cluster-dns.js'
import conntrack from './conntrack.js'
import containerLogs from './container-logs.js'
import controlPlaneEndpoint from './control-plane-endpoint.js'
import cpuManager from './cpu-manager.js'
import encryptionProviders from './encryption-providers.js'
import etcd from './etcd.js'
import eventRateLimit from './event-rate-limit.js'
import eviction from './eviction.js'
import featureGates from './feature-gates.js'
import gracefulShutdown from './graceful-shutdown.js'
import imageGc from './image-gc.js'
import imageRepository from './image-repository.js'
import ipvsScheduler from './ipvs-scheduler.js'
import kindCluster from './kind-cluster.js'
import kindPorts from './kind-ports.js'
import kubeProxyConfiguration from './kube-proxy-configuration.js'
import kubeletAccess from './kubelet-access.js'
import kubeletCertificates from './kubelet-certificates.js'
import kubeletConfiguration from './kubelet-configuration.js'
import kubernetesVersion from './kubernetes-version.js'
import leaderElection from './leader-election.js'
import maxPods from './max-pods.js'
import nodeConfiguration from './node-configuration.js'
import nodeStatus from './node-status.js'
import nodeTaints from './node-taints.js'
import nodesToScore from './nodes-to-score.js'
import podSecurity from './pod-security.js'
import proxyMode from './proxy-mode.js'
import reserved from './reserved.js'
import resolvConf from './resolv-conf.js'
import runtimeEndpoint from './runtime-endpoint.js'
import schedulerProfiles from './scheduler-profiles.js'
import staticPodPath from './static-pod-path.js'
import strictArp from './strict-arp.js'
import subnets from './subnets.js'
import swap from './swap.js'

/** Advice at the fields of the cluster's configuration files. */
export const clusterConfigTopics: readonly KubernetesTopic[] = [
  auditLevel,
  bootstrapToken,
  certSans,
  certificateValidity,
  cgroupDriver,
  clientRate,
  clusterCidr,
  clusterConfiguration,
  clusterDns,
  conntrack,
  containerLogs,
  controlPlaneEndpoint,
  cpuManager,
  encryptionProviders,
  etcd,
  eventRateLimit,
  eviction,
  featureGates,
  gracefulShutdown,
  imageGc,
  imageRepository,
  ipvsScheduler,
  kindCluster,
  kindPorts,
  kubeProxyConfiguration,
  kubeletAccess,
  kubeletCertificates,
  kubeletConfiguration,
  kubernetesVersion,
  leaderElection,
  maxPods,
  nodeConfiguration,
  nodeStatus,
  nodeTaints,
  nodesToScore,
  podSecurity,
  proxyMode,
  reserved,
  resolvConf,
  runtimeEndpoint,
  schedulerProfiles,
  staticPodPath,
  strictArp,
  subnets,
  swap,
]
