import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { say } from '../_text.js'
import { aboutProbe, probePage } from './_fields.js'
import { kindName } from './_story.js'

export default {
  key: 'HTTPGetAction.path',
  title: { en: 'the path that is asked for', 'zh-cn': '请求的路径' },
  summary: summary('HTTPGetAction.path'),
  compare: {
    en: '**What should it check?** Liveness: only whether this process still works, never its database, or a database outage restarts every Pod at once. Readiness: whether it can serve now, so what it cannot do without may be part of it.',
    'zh-cn':
      '**它该检查什么？** 存活：只看这个进程自己还能不能工作，不要查数据库，否则数据库一出问题所有 Pod 一起重启。就绪：现在能不能提供服务，离不开的依赖可以算在内。',
  },
  see: probePage,
  explain: aboutProbe(({ type }, { does, success }) =>
    say(
      {
        en: 'the {kind} probe {does}; {success} is a success.',
        'zh-cn': '{kind}探针{does}，{success}即为成功。',
      },
      { kind: kindName[type], does, success },
    ),
  ),
} satisfies KubernetesTopic
