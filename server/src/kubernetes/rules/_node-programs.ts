import { invocationsOf } from '../cluster/invocations.js'
import type { Slice } from '../model.js'
import { type Typed, textIn } from './_typed.js'

/** Programs that applications run as well, with or without the cluster's help. */
const common = new Set(['etcd', 'coredns'])

/** True for a Pod that runs a program of the cluster: kubeadm's static Pods, kube-proxy. */
export const runsComponent = (slice: Slice, { node, resource }: Typed): boolean =>
  invocationsOf(slice).some(
    ({ program, known, form, container }) =>
      form === 'container' &&
      known !== 'name' &&
      container !== undefined &&
      node.span.start <= container.node.span.start &&
      container.node.span.end <= node.span.end &&
      (!common.has(program) || resource.namespace === 'kube-system'),
  )

/**
 * True for a Pod without which its node does not work, a network agent say. It says so itself, by a priority class that
 * means just that; the network and the devices of the node are what it is there for.
 */
export const servesNode = (slice: Slice, pod: Typed): boolean =>
  textIn(pod.node, 'priorityClassName') === 'system-node-critical' || runsComponent(slice, pod)
