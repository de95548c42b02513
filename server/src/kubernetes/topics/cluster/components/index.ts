import type { KubernetesTopic } from '../../../topic.js'
import cloudControllerManager from './cloud-controller-manager.js'
import containerRuntime from './container-runtime.js'
import coredns from './coredns.js'
import etcd from './etcd.js'
import kubeApiserver from './kube-apiserver.js'
import kubeControllerManager from './kube-controller-manager.js'
import kubeProxy from './kube-proxy.js'
import kubeScheduler from './kube-scheduler.js'
import kubelet from './kubelet.js'

/** The programs that make a cluster, by the names of their binaries and images. */
export const componentTopics: readonly KubernetesTopic[] = [
  cloudControllerManager,
  containerRuntime,
  coredns,
  etcd,
  kubeApiserver,
  kubeControllerManager,
  kubeProxy,
  kubeScheduler,
  kubelet,
]
