import type { KubernetesTopic } from '../../topic.js'
import { summary } from '../_summary.js'
import { aboutProbe, fourHandlers, probePage } from './_fields.js'
import { asks } from './_story.js'

export default {
  key: 'Probe.httpGet',
  title: {
    en: 'an HTTP request that has to be answered with 200 to 399',
    'zh-cn': '发 HTTP 请求，返回 200 到 399 即成功',
  },
  summary: summary('Probe.httpGet'),
  notes: {
    en: [
      'The kubelet asks from the node; its `User-Agent` begins with `kube-probe/`.',
      'Redirects on the same host are followed, ten at most. One to another host counts as a success: a login page makes every probe pass.',
      'With `HTTPS` the certificate is not checked.',
    ],
    'zh-cn': [
      '请求由节点上的 kubelet 发出，`User-Agent` 以 `kube-probe/` 开头。',
      '同一主机的重定向会跟随，最多十次。重定向到别的主机直接算成功：跳到登录页时探针总能通过。',
      '用 `HTTPS` 时不校验证书。',
    ],
  },
  compare: fourHandlers,
  see: probePage,
  explain: aboutProbe(asks),
} satisfies KubernetesTopic
