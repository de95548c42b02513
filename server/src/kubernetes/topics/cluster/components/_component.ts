import type { Localized } from '../../../../core/localized.js'
import type { Invocation, Program } from '../../../cluster/invocations.js'
import { invocationsOf } from '../../../cluster/invocations.js'
import type { KubernetesPlace } from '../../../topic.js'
import { code, say } from '../../_text.js'

/** What a file gives the components of a cluster on their command lines. */

/** Where the resource that is asked about starts a component; else any other place of the file. */
export function invocationOf({ slice, resource, manifest }: KubernetesPlace, program: Program): Invocation | undefined {
  const own = invocationsOf(slice).filter(one => one.program === program)
  return (
    own.find(one => one.resource === resource) ??
    own[0] ??
    manifest.slices.flatMap(({ part }) => invocationsOf(part)).find(one => one.program === program)
  )
}

/** The value of a flag; the last one counts. `undefined` where it is missing, or not all known. */
export const flagIn = (invocation: Invocation | undefined, ...names: readonly string[]): string | undefined =>
  invocation?.flags.findLast(({ name }) => names.includes(name))?.value

/** True for a Pod that the kubelet reads from a file: on the host's network, in `kube-system`, naming no node. */
export const looksStatic = ({ resource }: KubernetesPlace): boolean =>
  resource.kind === 'Pod' &&
  resource.namespace === 'kube-system' &&
  resource.at('spec', 'hostNetwork') !== undefined &&
  resource.at('metadata', 'ownerReferences') === undefined

/** "It is a static Pod: …", where it is one. */
export const staticPod = (place: KubernetesPlace): Localized | undefined =>
  looksStatic(place)
    ? say(
        {
          en: 'As a static Pod it is run by the kubelet from {file}: saving the file restarts it, `kubectl delete` does not.',
          'zh-cn': '它是静态 Pod，由 kubelet 从 {file} 启动：保存该文件就会重启它，`kubectl delete` 不会。',
        },
        { file: code(`/etc/kubernetes/manifests/${place.resource.name ?? 'NAME'}.yaml`) },
      )
    : undefined
