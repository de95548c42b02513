import type { KubernetesTopic } from '../../topic.js'
import { aboutPod } from '../_about.js'
import { podExample } from '../_example.js'
import { summary } from '../_summary.js'
import { explainTermination, terminationPage } from './_termination.js'

export default {
  key: 'PodSpec.terminationGracePeriodSeconds',
  title: { en: 'time to shut down, from deletion to SIGKILL', 'zh-cn': '从删除到 SIGKILL 之间的收尾时间' },
  summary: summary('PodSpec.terminationGracePeriodSeconds'),
  notes: {
    en: [
      'Left out, it is 30 s. `kubectl delete --grace-period` overrides it.',
      'Leaving the endpoints takes a moment to reach every node and load balancer, while SIGTERM is already on its way: a short `preStop` sleep bridges that.',
      'PID 1 without a handler for SIGTERM is not ended by it: it runs on until SIGKILL (exit code 137 = 128 + 9). One that SIGTERM ends shows 143 = 128 + 15.',
      'Everything that ends within the time ends the waiting at once.',
    ],
    'zh-cn': [
      '不写就是 30 秒。`kubectl delete --grace-period` 可以临时改变。',
      '从端点摘下要过一会儿才传到所有节点和负载均衡器，而 SIGTERM 已经发出：`preStop` 里短暂 sleep 一下可以错开。',
      'PID 1 没有处理 SIGTERM 的话不会因它退出，一直运行到 SIGKILL（退出码 137 = 128 + 9）。因 SIGTERM 结束的是 143 = 128 + 15。',
      '程序提前结束，等待也随之结束。',
    ],
  },
  example: podExample('lifecycle:\n  preStop:\n    sleep:\n      seconds: 10', 'terminationGracePeriodSeconds: 45'),
  see: terminationPage,
  explain: aboutPod(pod => explainTermination(pod)),
} satisfies KubernetesTopic
