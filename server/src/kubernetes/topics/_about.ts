import type { Localized } from '../../core/localized.js'
import type { Explanation } from '../../core/topic.js'
import type { Container } from '../pods.js'
import type { KubernetesPlace } from '../topic.js'
import { type PodAt, podAt } from './_pod.js'

type Told = Localized | Explanation | undefined

const explanation = (told: Told): Explanation | undefined => (told && 'en' in told ? { text: told } : told)

/** An `explain` for places of a Pod spec, whatever kind makes the Pods. */
export const aboutPod =
  (tell: (pod: PodAt, place: KubernetesPlace) => Told) =>
  (place: KubernetesPlace): Explanation | undefined => {
    const pod = podAt(place)
    return pod && explanation(tell(pod, place))
  }

/** An `explain` for places of a container. */
export const aboutContainer =
  (tell: (container: Container, pod: PodAt, place: KubernetesPlace) => Told) =>
  (place: KubernetesPlace): Explanation | undefined => {
    const pod = podAt(place)
    return pod?.container && explanation(tell(pod.container, pod, place))
  }
