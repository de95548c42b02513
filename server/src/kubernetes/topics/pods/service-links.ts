import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { docs } from '../_text.js'
import { hostSwitch } from './_host.js'

export default {
  key: 'PodSpec.enableServiceLinks',
  title: { en: 'a variable for each Service', 'zh-cn': '每个 Service 一组环境变量' },
  summary: summary('PodSpec.enableServiceLinks'),
  notes: {
    en: [
      'Only Services that exist before the Pod starts are there: DNS has no such order.',
      'A Service called `redis` sets `REDIS_PORT=tcp://10.0.0.11:6379`: programs that read that name as their own setting stumble over it.',
    ],
    'zh-cn': [
      '只有 Pod 启动前已存在的 Service 才有变量；DNS 没有这个先后问题。',
      '名为 `redis` 的 Service 会设置 `REDIS_PORT=tcp://10.0.0.11:6379`：把它当成自己配置项的程序会出错。',
    ],
  },
  see: docs('concepts/services-networking/service/#environment-variables'),
  explain: hostSwitch('enableServiceLinks', {
    on: {
      en: 'the containers find the Services of the namespace as variables (`DB_SERVICE_HOST`, `DB_SERVICE_PORT` …): that is the default.',
      'zh-cn': '容器能从环境变量找到本命名空间的 Service（`DB_SERVICE_HOST`、`DB_SERVICE_PORT`……）：这是默认行为。',
    },
    off: {
      en: 'Services do not appear as variables; names such as `db` are found by DNS. Only those of the API server (`KUBERNETES_SERVICE_HOST`) stay.',
      'zh-cn':
        'Service 不以环境变量出现，`db` 这样的名字由 DNS 解析。只保留 API 服务器的（`KUBERNETES_SERVICE_HOST`）。',
    },
  }),
} satisfies KubernetesTopic
