import { cloudControllerManager } from './cloud-controller-manager.js'
import { coredns } from './coredns.js'
import { etcd } from './etcd.js'
import { kubeApiserver } from './kube-apiserver.js'
import { kubeControllerManager } from './kube-controller-manager.js'
import { kubeProxy } from './kube-proxy.js'
import { kubeScheduler } from './kube-scheduler.js'
import { kubelet } from './kubelet.js'
import type { Component, Flag } from './model.js'

/** Every program whose flags Fairlead knows. */
export const components: readonly Component[] = [
  kubeApiserver,
  kubeControllerManager,
  kubeScheduler,
  kubelet,
  kubeProxy,
  etcd,
  coredns,
  cloudControllerManager,
]

const byBinary = new Map(components.map(component => [component.name, component]))

/** The component with that binary: `kube-apiserver`, without a path. */
export const componentNamed = (name: string): Component | undefined => byBinary.get(name)

/** The flag as it is written, without its dashes: `max-pods`, or `max_pods` and `v` where the component understands them. */
export function flagNamed(component: Component, written: string): Flag | undefined {
  const name = component.underscores ? written.replaceAll('_', '-') : written
  return component.flags.get(name)
}

/** The flag that an environment variable sets: `ETCD_DATA_DIR` is etcd's `data-dir`. */
export function flagOfVariable({ environment, flags }: Component, variable: string): Flag | undefined {
  if (!environment || !variable.startsWith(environment)) return undefined
  return flags.get(variable.slice(environment.length).toLowerCase().replaceAll('_', '-'))
}
