import { code, say } from '../../_text.js'
import { type PluginTopic, propertyOf, textsOf } from './_plugin.js'

export default {
  name: 'health',
  summary: {
    en: '`GET /health` answers `OK` as long as the process lives: the liveness probe of the Deployment asks it.',
    'zh-cn': '进程活着时 `GET /health` 就返回 `OK`：供 Deployment 的存活探针访问。',
  },
  notes: {
    en: [
      '`lameduck` delays the end: after SIGTERM `ready` fails at once, so that the Pod leaves the Service, while queries are still answered (and `/health` still says OK). Without it queries get lost in each rollout.',
      'It says nothing of whether plugins are ready: that is `ready`, on port 8181.',
      'It belongs to the process: in a Corefile with several server blocks it stands in one.',
    ],
    'zh-cn': [
      '`lameduck` 推迟退出：收到 SIGTERM 后 `ready` 立即失败，Pod 从 Service 摘下，其间照常应答查询（`/health` 也仍返回 OK）。没有它，每次滚动更新都会丢查询。',
      '它不管插件是否就绪：那是 8181 端口的 `ready`。',
      '它属于整个进程：有多个服务块时只写在其中一个里。',
    ],
  },
  properties: {
    lameduck: {
      en: 'How long it goes on answering after SIGTERM, while `/ready` already fails and traffic moves away. Keep it below the grace period of the Pod (30 s).',
      'zh-cn': '收到 SIGTERM 后继续应答多久，其间 `/ready` 已失败，流量随之转走。应小于 Pod 的宽限期（30 秒）。',
    },
  },
  explain({ plugin }) {
    const duck = propertyOf(plugin, 'lameduck')?.[0]
    const address = textsOf(plugin.args)[0] ?? ':8080'
    return duck === undefined
      ? say(
          {
            en: '`/health` is at {address}; without `lameduck` it stops at once, and queries on their way are lost.',
            'zh-cn': '`/health` 位于 {address}；没有 `lameduck`，它会立即停止，路上的查询就丢了。',
          },
          { address: code(address) },
        )
      : say(
          {
            en: '`/health` is at {address}; when CoreDNS is told to stop, it goes on answering for {duck}, until traffic has moved away.',
            'zh-cn': '`/health` 位于 {address}；收到停止信号后还会继续应答 {duck}，等流量转走。',
          },
          { address: code(address), duck: code(duck) },
        )
  },
} satisfies PluginTopic
