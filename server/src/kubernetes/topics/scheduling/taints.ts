import { joined, type Localized } from '../../../core/localized.js'
import type { Explanation } from '../../../core/topic.js'
import type { YamlNode } from '../../model.js'
import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { itemsOf } from '../../tree.js'
import { summary } from '../_summary.js'
import { code, codes, say } from '../_text.js'
import { effectMeaning, effects, readToleration, taintOrigin, taintText } from './_taints.js'
import { effectTable, taintPage } from './_toleration.js'

export default {
  key: 'NodeSpec.taints',
  also: ['Taint.key', 'Taint.value', 'Taint.effect'],
  title: { en: 'keeps Pods away that do not tolerate it', 'zh-cn': '把不容忍它的 Pod 挡在外面' },
  summary: summary('NodeSpec.taints'),
  notes: {
    en: [
      'Set with `kubectl taint nodes NODE key=value:Effect`, lifted with a `-` at the end: `kubectl taint nodes NODE key=value:Effect-`.',
      'A taint keeps away and draws nobody: to reserve nodes, label them too and give the chosen Pods a node selector besides the toleration.',
    ],
    'zh-cn': [
      '添加：`kubectl taint nodes NODE key=value:Effect`；移除时在末尾加 `-`：`kubectl taint nodes NODE key=value:Effect-`。',
      '污点只会挡，不会引：要专用节点，还得打标签，并给选中的 Pod 在容忍度之外加上节点选择算符。',
    ],
  },
  compare: effectTable,
  see: taintPage,
  explain,
} satisfies KubernetesTopic

function explain(place: KubernetesPlace): Explanation | undefined {
  const { resource, path } = place
  const at = path.indexOf('taints')
  const within = path.slice(0, at + 2)
  const nodes: readonly (YamlNode | undefined)[] =
    path.length > at + 1 ? [resource.at(...within)] : itemsOf(place.node).map(item => item.value)
  const told = nodes.flatMap(node => describe(node, resource.name) ?? [])
  return at < 0 || told.length === 0 ? undefined : { text: joined(told) }
}

function describe(node: YamlNode | undefined, name: string | undefined): Localized | undefined {
  const taint = readToleration(node)
  const effect = effects.find(one => one === taint?.effect)
  if (!taint || taint.key === '' || !effect) return undefined
  const written = taintText(taint)
  return joined([
    say(
      {
        en: 'a Pod that does not tolerate {taint} {meaning}.',
        'zh-cn': '不容忍 {taint} 的 Pod {meaning}。',
      },
      { taint: code(written), meaning: effectMeaning[effect] },
    ),
    taintOrigin(taint.key) &&
      say({ en: 'That taint is {known}.', 'zh-cn': '这个污点{known}。' }, { known: taintOrigin(taint.key)! }),
    say(
      { en: 'It is lifted with {command}.', 'zh-cn': '移除它：{command}。' },
      { command: codes([`kubectl taint nodes ${name ?? 'NODE'} ${written}-`]) },
    ),
  ])
}
