import type { Localized } from '../../../../core/localized.js'
import type { FlagTopic } from './_flag.js'

const modes: Readonly<Record<string, Localized>> = {
  iptables: {
    en: 'Each Service is a chain of rules, walked one after the other: with tens of thousands of Services changes and new connections get slow.',
    'zh-cn': '每个 Service 是一串规则，逐条匹配：Service 数以万计时，更新和新建连接都会变慢。',
  },
  ipvs: {
    en: "Services are in the kernel's hash table, so lookups stay fast whatever their number; it is deprecated since 1.35 in favour of nftables.",
    'zh-cn': 'Service 放在内核的哈希表里，数量再多查找也快；1.35 起已弃用，推荐 nftables。',
  },
  nftables: {
    en: 'Services are in maps that one lookup finds, and changes touch only what changed; stable since 1.33, with kernel 5.13 or newer.',
    'zh-cn': 'Service 放在映射表里，一次查找即可，更新只动变化的部分；1.33 起稳定，要求内核 5.13 及以上。',
  },
  userspace: {
    en: 'This mode is gone since 1.26: kube-proxy does not start with it.',
    'zh-cn': '该模式已在 1.26 中移除：kube-proxy 无法以它启动。',
  },
}

export const proxyMode: FlagTopic = {
  flags: ['kube-proxy --proxy-mode'],
  explain: ({ value }) => (value !== undefined && Object.hasOwn(modes, value) ? modes[value] : undefined),
}
