import type { KubernetesTopic } from '../../../topic.js'
import { asString, get, itemsOf } from '../../../tree.js'
import { explained } from '../../_file.js'
import { codes, docs, say } from '../../_text.js'

export default {
  key: 'KubeSchedulerConfiguration.profiles',
  also: [
    'KubeSchedulerConfiguration',
    'KubeSchedulerProfile.schedulerName',
    'KubeSchedulerProfile.plugins',
    'KubeSchedulerProfile.pluginConfig',
  ],
  title: { en: 'several schedulers in one process', 'zh-cn': '一个进程里的多个调度器' },
  summary: {
    en: 'Each profile is a scheduler of its own name with its own plugins. A Pod chooses one by `spec.schedulerName`; left out, that is `default-scheduler`.',
    'zh-cn':
      '每个 profile 是一个有自己名字和插件的调度器。Pod 用 `spec.schedulerName` 选择；不写就是 `default-scheduler`。',
  },
  notes: {
    en: [
      'A Pod that names a scheduler nobody runs stays `Pending` without any event.',
      'The way of a Pod: queueSort → preFilter, filter (which nodes can) → postFilter (preemption, when none can) → preScore, score (which is best) → reserve, permit → preBind, bind, postBind.',
      'Plugins come by default; `disabled: [{name: "*"}]` turns all of a point off, `enabled` adds with a `weight`. All profiles must share one queueSort plugin.',
      'NodeResourcesFit scores `LeastAllocated` by default (spreads); `MostAllocated` packs Pods together, so that nodes can be given back.',
    ],
    'zh-cn': [
      'Pod 写了没有人运行的调度器名，会一直 `Pending`，而且没有任何事件。',
      'Pod 的流程：queueSort → preFilter、filter（哪些节点可行）→ postFilter（都不行时抢占）→ preScore、score（哪个最好）→ reserve、permit → preBind、bind、postBind。',
      '插件默认就启用；`disabled: [{name: "*"}]` 关闭某扩展点的全部插件，`enabled` 添加并可带 `weight`。所有 profile 的 queueSort 插件必须相同。',
      'NodeResourcesFit 默认按 `LeastAllocated` 打分（分散）；`MostAllocated` 把 Pod 挤在一起，便于腾出节点。',
    ],
  },
  see: docs('reference/scheduling/config/'),
  explain({ resource }) {
    const names = itemsOf(resource.at('profiles')).map(
      ({ value }) => asString(get(value, 'schedulerName')) ?? 'default-scheduler',
    )
    return names.length === 0
      ? undefined
      : explained(
          say(
            {
              en: 'Pods with `schedulerName` {names} are scheduled by this process.',
              'zh-cn': '`schedulerName` 为 {names} 的 Pod 由这个进程调度。',
            },
            { names: codes(names, 'or') },
          ),
          names.includes('default-scheduler')
            ? undefined
            : {
                en: 'None is called `default-scheduler`: Pods that name no scheduler wait for another process.',
                'zh-cn': '其中没有 `default-scheduler`：没写调度器名的 Pod 要靠别的进程调度。',
              },
        )
  },
} satisfies KubernetesTopic
