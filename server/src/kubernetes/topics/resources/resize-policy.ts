import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { asString, get, itemsOf } from '../../tree.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { code, docs, say } from '../_text.js'

export default {
  key: 'Container.resizePolicy',
  also: ['ContainerResizePolicy.resourceName', 'ContainerResizePolicy.restartPolicy'],
  title: { en: 'whether a resize restarts the container', 'zh-cn': '调整资源时是否重启容器' },
  summary: summary('Container.resizePolicy'),
  notes: {
    en: [
      'The Pod stays where it is: `kubectl patch pod NAME --subresource resize -p …` changes CPU and memory in place, the cgroup follows.',
      'If the node has no room, the wish waits (`PodResizePending`). The QoS class must stay what it is.',
      'It changes this one Pod: the template of its Deployment still says the old numbers.',
    ],
    'zh-cn': [
      'Pod 不动：`kubectl patch pod NAME --subresource resize -p …` 原地修改 CPU 和内存，cgroup 随之改变。',
      '节点放不下时，请求会等着（`PodResizePending`）。QoS 类必须保持不变。',
      '改的只是这一个 Pod：Deployment 的模板里还是旧数值。',
    ],
  },
  see: docs('tasks/configure-pod-container/resize-container-resources/'),
  explain: aboutContainer(({ node, name }) => {
    const lines = itemsOf(get(node, 'resizePolicy')).flatMap(({ value }) => {
      const resource = asString(get(value, 'resourceName'))
      const policy = asString(get(value, 'restartPolicy'))
      if (resource === undefined || (policy !== 'NotRequired' && policy !== 'RestartContainer')) return []
      return [
        say(
          policy === 'NotRequired'
            ? {
                en: 'changing {resource} of {name} needs no restart',
                'zh-cn': '修改 {name} 的 {resource} 不用重启',
              }
            : {
                en: 'changing {resource} of {name} restarts the container',
                'zh-cn': '修改 {name} 的 {resource} 会重启容器',
              },
          { resource: code(resource), name: code(name ?? '?') },
        ),
      ]
    })
    return lines.length === 0
      ? undefined
      : joined([joined(lines, { en: '; ', 'zh-cn': '；' }), { en: '.', 'zh-cn': '。' }], { en: '', 'zh-cn': '' })
  }),
} satisfies KubernetesTopic
