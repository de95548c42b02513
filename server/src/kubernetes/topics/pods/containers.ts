import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutPod } from '../_about.js'
import { docs } from '../_text.js'
import { qosText } from '../resources/_qos.js'
import { contents } from './pod.js'

export default {
  key: 'PodSpec.containers',
  title: { en: 'the programs that run side by side', 'zh-cn': '并排运行的程序' },
  summary: {
    en: 'They start together and live on one node. They share the IP address, `localhost`, the host name and the volumes they mount; each has its own file system, its own processes and its own limits.',
    'zh-cn':
      '它们一起启动，在同一节点上。共用 IP 地址、`localhost`、主机名和各自挂载的卷；文件系统、进程和资源限制各有各的。',
  },
  notes: {
    en: [
      'Two of them cannot listen on the same port: `localhost` is one for all.',
      'The Pod is ready when all of them are. If one ends, only that one is restarted.',
      'What belongs into one Pod has to live and scale together. A web server and its database do not.',
    ],
    'zh-cn': [
      '两个容器不能监听同一端口：`localhost` 是共用的。',
      '全部就绪，Pod 才算就绪。其中一个结束，只重启那一个。',
      '放进同一个 Pod 的，应当同生同灭、一起扩缩。Web 服务器和它的数据库就不该放在一起。',
    ],
  },
  compare: {
    en: '**Container, init container, sidecar?** `containers` are the work itself. `initContainers` run before, one after the other, to their end. An init container with `restartPolicy: Always` is a sidecar: it starts before and stops after the others.',
    'zh-cn':
      '**容器、Init 容器还是边车？** `containers` 是正事本身；`initContainers` 在之前依次运行到结束；带 `restartPolicy: Always` 的 Init 容器是边车，先启动、后停止。',
  },
  see: docs('concepts/workloads/pods/'),
  explain: aboutPod(pod => joined([contents(pod), qosText(pod)])),
} satisfies KubernetesTopic
