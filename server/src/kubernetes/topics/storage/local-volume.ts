import type { KubernetesPlace, KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { explained } from '../_file.js'
import { summary } from '../_summary.js'
import { code, codes, say } from '../_text.js'
import { volumePage } from './_storage.js'

export default {
  key: 'PersistentVolumeSpec.local',
  also: ['PersistentVolumeSpec.nodeAffinity'],
  title: { en: 'storage of one node, and who can reach it', 'zh-cn': '单个节点上的存储，以及谁够得着' },
  summary: summary('PersistentVolumeSpec.local'),
  notes: {
    en: [
      '`local` needs `nodeAffinity`: by it the scheduler puts Pods where the data are.',
      'Such volumes are not provisioned: the class is `provisioner: kubernetes.io/no-provisioner` with `volumeBindingMode: WaitForFirstConsumer`.',
      'If the node is lost the data are out of reach, and Pods stay `Pending` rather than start elsewhere.',
    ],
    'zh-cn': [
      '`local` 必须配 `nodeAffinity`：调度器据此把 Pod 放到数据所在的节点。',
      '这种卷不会自动供应：存储类写 `provisioner: kubernetes.io/no-provisioner` 和 `volumeBindingMode: WaitForFirstConsumer`。',
      '节点没了，数据就够不着；Pod 会一直 `Pending`，不会去别处启动。',
    ],
  },
  compare: {
    en: '**local or hostPath?** Both are a directory of a node. With `local` the scheduler knows on which node it is; with hostPath a Pod finds another, perhaps empty, directory on each node.',
    'zh-cn':
      '**local 还是 hostPath？** 都是节点上的目录。用 `local`，调度器知道在哪个节点；用 hostPath，Pod 到了别的节点看到的是另一个目录，可能是空的。',
  },
  see: volumePage('#local'),
  explain: ({ resource }: KubernetesPlace) => {
    const spec = resource.kind === 'PersistentVolume' ? resource.at('spec') : undefined
    const path = asString(get(spec, 'local', 'path'))
    const nodes = itemsOf(get(spec, 'nodeAffinity', 'required', 'nodeSelectorTerms')).flatMap(({ value }) =>
      itemsOf(get(value, 'matchExpressions')).flatMap(one =>
        asString(get(one.value, 'operator')) === 'In'
          ? itemsOf(get(one.value, 'values')).map(
              item => `${asString(get(one.value, 'key')) ?? '?'}=${asString(item.value) ?? '?'}`,
            )
          : [],
      ),
    )
    const where =
      nodes.length > 0
        ? say({ en: ' labelled {nodes}', 'zh-cn': '带标签 {nodes} 的' }, { nodes: codes(nodes, 'or') })
        : { en: ' its `nodeAffinity` allows', 'zh-cn': '其 `nodeAffinity` 允许的' }
    if (path !== undefined)
      return explained(
        say(
          {
            en: 'the data are in {path} of the nodes{where}: a Pod that uses the volume can run only there.',
            'zh-cn': '数据在{where}节点的 {path} 里：用它的 Pod 只能在那里运行。',
          },
          { path: code(path), where },
        ),
      )
    return nodes.length > 0
      ? explained(
          say(
            {
              en: 'a Pod that uses the volume can run only on nodes{where}.',
              'zh-cn': '用这个卷的 Pod 只能在{where}节点上运行。',
            },
            { where },
          ),
        )
      : undefined
  },
} satisfies KubernetesTopic
