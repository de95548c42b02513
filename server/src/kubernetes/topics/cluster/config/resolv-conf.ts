import type { KubernetesTopic } from '../../../topic.js'
import { explained } from '../../_file.js'
import { code, docs, say } from '../../_text.js'
import { textAt } from '../_config.js'

export default {
  key: 'KubeletConfiguration.resolvConf',
  title: { en: 'where outside names are resolved', 'zh-cn': '外部域名由谁解析' },
  summary: {
    en: 'The file whose resolvers Pods with `dnsPolicy: Default` get, CoreDNS among them: so it decides where the cluster asks for outside names.',
    'zh-cn': '`dnsPolicy: Default` 的 Pod（包括 CoreDNS）使用该文件里的解析器，因此它决定了集群向谁查询外部域名。',
  },
  notes: {
    en: [
      'With systemd-resolved, `/etc/resolv.conf` names 127.0.0.53, which inside a Pod is the Pod itself: CoreDNS then forwards to itself, and the plugin `loop` stops it. Write `/run/systemd/resolve/resolv.conf`; kubeadm does so where it sees that service running.',
      'The kubelet hands on at most 3 resolvers (`Nameserver limits were exceeded` otherwise).',
    ],
    'zh-cn': [
      '使用 systemd-resolved 时，`/etc/resolv.conf` 写的是 127.0.0.53，在 Pod 里指 Pod 自己：CoreDNS 会转发给自己，被 `loop` 插件终止。应写 `/run/systemd/resolve/resolv.conf`；kubeadm 发现该服务在运行时会这样写。',
      'kubelet 最多传递 3 个解析器（超出会报 `Nameserver limits were exceeded`）。',
    ],
  },
  see: docs('tasks/administer-cluster/dns-debugging-resolution/'),
  explain(place) {
    const value = textAt(place)
    if (value === undefined) return undefined
    return explained(
      value === ''
        ? { en: 'Pods get no resolvers of the node at all.', 'zh-cn': 'Pod 完全不使用节点的解析器。' }
        : say(
            {
              en: 'CoreDNS asks the resolvers in {file} of its node.',
              'zh-cn': 'CoreDNS 使用所在节点 {file} 里的解析器。',
            },
            { file: code(value) },
          ),
      value === '/etc/resolv.conf'
        ? {
            en: 'On Ubuntu and others with systemd-resolved that makes a circle: take `/run/systemd/resolve/resolv.conf`.',
            'zh-cn': '在使用 systemd-resolved 的 Ubuntu 等系统上会成环：改用 `/run/systemd/resolve/resolv.conf`。',
          }
        : undefined,
    )
  },
} satisfies KubernetesTopic
