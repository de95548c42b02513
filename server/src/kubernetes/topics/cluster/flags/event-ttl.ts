import type { FlagTopic } from './_flag.js'

export const eventTtl: FlagTopic = {
  flags: ['kube-apiserver --event-ttl'],
  title: { en: 'how long Events are kept', 'zh-cn': '事件保留多久' },
  notes: {
    en: [
      'After that `kubectl describe` shows no more of what went wrong. Events make up a large part of the writes to etcd: rather ship them to a log store than keep them here for long.',
    ],
    'zh-cn': [
      '过期后 `kubectl describe` 就看不到出错经过了。事件占 etcd 写入的很大一部分：与其在这里久留，不如送到日志系统。',
    ],
  },
}
