import type { FlagTopic } from './_flag.js'

export const allowPrivileged: FlagTopic = {
  flags: ['kube-apiserver --allow-privileged'],
  title: { en: 'whether privileged containers may exist', 'zh-cn': '是否允许特权容器' },
  notes: {
    en: [
      'kube-proxy and most network and storage plugins need it, so kubeadm sets `true`. Who may use it is better limited by Pod Security admission, namespace by namespace.',
    ],
    'zh-cn': [
      'kube-proxy 和多数网络、存储插件需要它，因此 kubeadm 设为 `true`。谁能用，更适合由 Pod 安全性准入按命名空间限制。',
    ],
  },
}
