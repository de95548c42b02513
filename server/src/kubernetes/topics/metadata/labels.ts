import type { Explanation } from '../../../core/topic.js'
import type { Path, YamlNode } from '../../model.js'
import { templateOf } from '../../pods.js'
import { matches, selectorOf, textsOf } from '../../selectors.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { get } from '../../tree.js'
import { allNamed, explained, ownerOf, resourcesOf } from '../_file.js'
import { summary } from '../_summary.js'
import { docs, say } from '../_text.js'
import { aboutKey } from './_known.js'

export default {
  key: 'ObjectMeta.labels',
  title: { en: 'names by which others find the object', 'zh-cn': '供他人查找的标记' },
  summary: summary('ObjectMeta.labels'),
  notes: {
    en: [
      'The part of a key before `/` is a DNS name; those of Kubernetes (`kubernetes.io`, `k8s.io`) are reserved.',
      'Numbers and `true` need quotes.',
      "The labels of a workload and those of its Pods are two things: Services and policies look at the Pods'.",
    ],
    'zh-cn': [
      '键里 `/` 之前是域名；`kubernetes.io`、`k8s.io` 由 Kubernetes 保留。',
      '数字和 `true` 要加引号。',
      '工作负载自身的标签和它 Pod 的标签是两回事：Service 和策略看的是 Pod。',
    ],
  },
  compare: {
    en: '**Label or annotation?** Labels are for selecting (`kubectl get -l`), annotations for everything else: long texts, settings of tools.',
    'zh-cn': '**标签还是注解？** 标签用来筛选（`kubectl get -l`），其余都放注解：长文本、工具的设置。',
  },
  see: docs('concepts/overview/working-with-objects/labels/'),
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { path } = place
  const owner = ownerOf(place)
  const key = path.at(-2) === 'labels' ? path.at(-1) : undefined
  if (!owner || typeof key !== 'string') return owner && selectedBy(place, owner.node, owner.path)
  return aboutKey(key, 'label') ?? selectedBy(place, owner.node, owner.path)
}

/** Who in the file chooses Pods by these labels. */
function selectedBy({ manifest, resource }: KubernetesPlace, metadata: YamlNode, path: Path): Explanation | undefined {
  const template = templateOf(resource)
  const labels = textsOf(get(metadata, 'labels'))
  if (!template || !labels || path.length !== template.path.length + 1) return undefined
  const choosers = resourcesOf(manifest).filter(one => {
    const selector = one.namespace === resource.namespace ? selectorOf(one) : undefined
    return selector && selector.requirements.length > 0 && matches(selector, labels)
  })
  return choosers.length > 0
    ? explained(
        say(
          { en: 'Pods with these labels are chosen by {names}.', 'zh-cn': '带这些标签的 Pod 被 {names} 选中。' },
          { names: allNamed(choosers) },
        ),
      )
    : explained({
        en: 'no selector of this file chooses Pods by these labels.',
        'zh-cn': '本文件中没有选择算符按这些标签选 Pod。',
      })
}
