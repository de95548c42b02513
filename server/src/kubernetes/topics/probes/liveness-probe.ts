import type { KubernetesTopic } from '../../topic.js'
import { podExample } from '../_example.js'
import { conceptPage, threeProbes } from './_fields.js'
import { explainProbe } from './_story.js'

export default {
  key: 'Container.livenessProbe',
  title: { en: 'restarts the container when it no longer answers', 'zh-cn': '容器不再应答时重启它' },
  summary: {
    en: 'For hangs that only a restart cures. It should not ask databases or other services, or their trouble restarts you too.',
    'zh-cn': '用于只有重启才能恢复的卡死。不要让它去查数据库或别的服务，否则它们出问题你也跟着重启。',
  },
  notes: {
    en: [
      'A program that exits is restarted without any probe: liveness is for the one that hangs.',
      'Each further restart waits longer: 10 s, 20 s, 40 s … up to 300 s (`CrashLoopBackOff`; a node may be set to less); 10 minutes without trouble reset it.',
      'Left out, liveness always counts as a success.',
    ],
    'zh-cn': [
      '程序自己退出时不需要探针也会重启：存活探针针对的是卡死的程序。',
      '再次重启的等待时间逐次加长：10 秒、20 秒、40 秒……最多 300 秒（`CrashLoopBackOff`，节点可设得更短）；正常运行 10 分钟后清零。',
      '不写就始终视为存活。',
    ],
  },
  compare: threeProbes,
  example: podExample(
    'ports:\n  - name: http\n    containerPort: 8080\nlivenessProbe:\n  httpGet:\n    path: /healthz\n    port: http\n  periodSeconds: 10\n  timeoutSeconds: 5',
  ),
  see: conceptPage,
  explain: explainProbe,
} satisfies KubernetesTopic
