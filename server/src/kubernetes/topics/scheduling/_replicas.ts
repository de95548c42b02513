import type { Localized } from '../../../core/localized.js'
import type { YamlNode } from '../../model.js'
import { templateOf } from '../../pods.js'
import { labelsOf, matches, selectorAt } from '../../selectors.js'
import { asString, get } from '../../tree.js'
import { replicasOf } from '../_file.js'
import type { PodAt } from '../_pod.js'
import { say } from '../_text.js'

/** True where a selector chooses the very Pods that carry it. */
export function selfMatch({ resource }: PodAt, selector: YamlNode | undefined): boolean {
  const read = selectorAt(selector)
  const labels = labelsOf(templateOf(resource)?.node)
  return read !== undefined && labels !== undefined && matches(read, labels)
}

/** "3 replicas need 3 nodes": what a hard anti-affinity of Pods against their like asks for. */
export function replicasAgainstNodes(pod: PodAt, terms: readonly (YamlNode | undefined)[]): Localized | undefined {
  const own = terms.find(term => selfMatch(pod, get(term, 'labelSelector')))
  const replicas = replicasOf(pod.resource)
  const key = asString(get(own, 'topologyKey'))
  if (!own || replicas === undefined || replicas < 2 || key === undefined) return undefined
  const place: Localized =
    key === 'kubernetes.io/hostname'
      ? { en: 'nodes', 'zh-cn': '节点' }
      : key === 'topology.kubernetes.io/zone'
        ? { en: 'zones', 'zh-cn': '可用区' }
        : { en: 'such places', 'zh-cn': '这样的拓扑域' }
  return say(
    {
      en: 'That keeps its own replicas apart: {replicas} of them need {replicas} {place}, and a rolling update that adds Pods first needs more.',
      'zh-cn':
        '这让它自己的副本互相分开：{replicas} 个副本需要 {replicas} 个{place}，滚动更新若先加新 Pod，还需要更多。',
    },
    { replicas, place },
  )
}
