import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { podExample } from '../_example.js'
import { summary } from '../_summary.js'
import { explainTermination } from '../pods/_termination.js'
import { hookPage } from './_hooks.js'

export default {
  key: 'Lifecycle.preStop',
  title: { en: 'runs before SIGTERM when the Pod is stopped', 'zh-cn': '停止 Pod 时在 SIGTERM 之前执行' },
  summary: summary('Lifecycle.preStop'),
  notes: {
    en: [
      'It counts against `terminationGracePeriodSeconds`. A hook that still runs when the time is up gets 2 s more, once; then SIGKILL.',
      'Its output is not in the log of the container; a failure shows as the event `FailedPreStopHook` and stops nothing.',
      '`sleep` needs no program in the image (GA since 1.34); `exec: ["sleep", "10"]` needs one.',
    ],
    'zh-cn': [
      '耗时算在 `terminationGracePeriodSeconds` 里。时间到了还没结束的钩子再给 2 秒，仅此一次；然后就是 SIGKILL。',
      '输出不会进容器日志；失败只记一个事件 `FailedPreStopHook`，不会阻止终止。',
      '`sleep` 不需要镜像里有程序（1.34 起 GA）；`exec: ["sleep", "10"]` 则需要。',
    ],
  },
  compare: {
    en: '**preStop or SIGTERM?** A program that handles SIGTERM needs no hook to shut down. The hook is for what has to happen *before*: wait until load balancers have noticed, or tell a program that only obeys a command.',
    'zh-cn':
      '**用 preStop 还是 SIGTERM？** 能处理 SIGTERM 的程序收尾不需要钩子。钩子用于*之前*要做的事：等负载均衡器反应过来，或者程序只认某个命令才肯退出。',
  },
  example: podExample('lifecycle:\n  preStop:\n    sleep:\n      seconds: 10', 'terminationGracePeriodSeconds: 45'),
  see: hookPage,
  explain: aboutContainer((container, pod) => explainTermination(pod, container)),
} satisfies KubernetesTopic
