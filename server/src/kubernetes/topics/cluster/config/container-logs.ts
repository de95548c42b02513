import { bytesInWords, quantityOf } from '../../../quantities.js'
import type { KubernetesTopic } from '../../../topic.js'
import { asNumber, asString } from '../../../tree.js'
import { explained } from '../../_file.js'
import { docs, say } from '../../_text.js'

export default {
  key: 'KubeletConfiguration.containerLogMaxSize',
  also: ['KubeletConfiguration.containerLogMaxFiles'],
  title: { en: 'how much a container may log on the node', 'zh-cn': '容器日志在节点上占多少空间' },
  summary: {
    en: 'The kubelet starts a new log file when one has `containerLogMaxSize` (10Mi) and keeps `containerLogMaxFiles` (5) for each container.',
    'zh-cn':
      '日志文件达到 `containerLogMaxSize`（10Mi）时 kubelet 换一个新文件，每个容器保留 `containerLogMaxFiles`（5）个。',
  },
  notes: {
    en: [
      '`kubectl logs` reads the newest file only: older lines are on the node, or with your log collector.',
      'Logs lie in `/var/log/pods` and count towards `nodefs` and the ephemeral storage of the Pod.',
    ],
    'zh-cn': [
      '`kubectl logs` 只读最新的那个文件：更早的在节点上，或在日志采集系统里。',
      '日志位于 `/var/log/pods`，计入 `nodefs` 和 Pod 的临时存储。',
    ],
  },
  see: docs('concepts/cluster-administration/logging/#log-rotation'),
  explain({ resource }) {
    const size = quantityOf(asString(resource.at('containerLogMaxSize')) ?? '10Mi')
    const files = asNumber(resource.at('containerLogMaxFiles')) ?? 5
    const pods = asNumber(resource.at('maxPods')) ?? 110
    return size === undefined || files < 2
      ? undefined
      : explained(
          say(
            {
              en: 'a container keeps at most {one} of logs ({files} files); {pods} Pods of one container each up to {all}.',
              'zh-cn': '每个容器最多保留 {one} 日志（{files} 个文件）；{pods} 个单容器 Pod 最多共 {all}。',
            },
            { files, pods, one: bytesInWords(size * files), all: bytesInWords(size * files * pods) },
          ),
        )
  },
} satisfies KubernetesTopic
