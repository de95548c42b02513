import { say } from '../../_text.js'
import { type FlagTopic, itemsOf } from './_flag.js'

export const etcdServers: FlagTopic = {
  flags: ['kube-apiserver --etcd-servers', 'kube-apiserver --etcd-servers-overrides'],
  title: { en: 'where the API server keeps its data', 'zh-cn': 'API 服务器把数据存在哪里' },
  notes: {
    en: [
      'The API server is the only one that talks to etcd; everything else asks the API server.',
      'Stacked (kubeadm): each API server uses the etcd on its own node, `https://127.0.0.1:2379`; losing the node loses both. External: list all members, and the client moves on when one is down.',
      '`--etcd-servers-overrides=/events#https://…` gives Events an etcd of their own, as very large clusters do.',
    ],
    'zh-cn': [
      '只有 API 服务器直接访问 etcd，其他组件都通过 API 服务器。',
      '堆叠式（kubeadm）：每个 API 服务器使用本机的 etcd，即 `https://127.0.0.1:2379`，丢一个节点两者都丢。外部式：列出全部成员，某个不可用时客户端自动换用其他成员。',
      '`--etcd-servers-overrides=/events#https://…` 让事件使用单独的 etcd，超大集群常这样做。',
    ],
  },
  explain: ({ value, flag }) => {
    const urls = itemsOf(value)
    if (flag.name !== 'etcd-servers' || urls.length === 0) return undefined
    if (urls.some(url => url.startsWith('http://')))
      return {
        en: '`http://` sends Secrets in the clear; use `https://` with `--etcd-cafile`, `--etcd-certfile` and `--etcd-keyfile`.',
        'zh-cn':
          '`http://` 会明文传输 Secret；改用 `https://`，并设置 `--etcd-cafile`、`--etcd-certfile`、`--etcd-keyfile`。',
      }
    return urls.length === 1
      ? /\/\/(?:127\.0\.0\.1|localhost|\[::1\])/.test(urls[0]!)
        ? { en: 'It is the etcd on the same node.', 'zh-cn': '使用的是本机的 etcd。' }
        : {
            en: 'It is a single address: when it is down, so is the API.',
            'zh-cn': '只有一个地址：它不可用，API 也就不可用。',
          }
      : say({ en: '{count} members to choose from.', 'zh-cn': '有 {count} 个成员可用。' }, { count: urls.length })
  },
}
