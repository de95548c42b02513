import { joined } from '../../../core/localized.js'
import type { KubernetesTopic } from '../../topic.js'
import { aboutContainer } from '../_about.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { explainTermination } from '../pods/_termination.js'
import { hookDoes, hookOf, hookPage } from './_hooks.js'

export default {
  key: 'Container.lifecycle',
  title: { en: 'hooks after the start and before the stop', 'zh-cn': '启动后和停止前的钩子' },
  summary: summary('Container.lifecycle'),
  notes: {
    en: [
      'Hooks run at least once, rarely twice: they should not mind being repeated.',
      '`preStop` does not run when the program ends by itself or is OOM-killed: it is for stops that Kubernetes asks for.',
    ],
    'zh-cn': [
      '钩子至少执行一次，偶尔会有两次：重复执行也不能出错。',
      '程序自己退出或被 OOM 杀死时不会执行 `preStop`：它只用于 Kubernetes 要求的停止。',
    ],
  },
  see: hookPage,
  explain: aboutContainer((container, pod) => {
    const start = hookDoes(hookOf(container.node, 'postStart'), container.node)
    const stop = hookOf(container.node, 'preStop') && explainTermination(pod, container)
    if (!start && !stop) return undefined
    return {
      text: joined([
        start &&
          say(
            {
              en: 'right after the start the kubelet {does}{end}',
              'zh-cn': '启动后 kubelet 立即{does}{end}',
            },
            { does: start, end: stop ? { en: ';', 'zh-cn': '；' } : { en: '.', 'zh-cn': '。' } },
          ),
        stop?.text,
      ]),
      ...(stop?.picture && { picture: stop.picture }),
    }
  }),
} satisfies KubernetesTopic
